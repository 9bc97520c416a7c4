import { RunDialog } from '../../components/RunDialog'

interface Props {
  run: { running: boolean; progress: { done: number; total: number } | undefined; cancel: () => void }
}

/** While a table is read. As long as the dialog of the machine is open nothing is read yet. */
export function Lesedialog({ run: { running, progress, cancel } }: Props) {
  return (
    <RunDialog
      opened={running && progress !== undefined}
      title="Bus-Tabelle lesen"
      part={progress && progress.total > 0 ? progress.done / progress.total : undefined}
      text="Die Datei wird gelesen und mit dem Bestand verglichen. Geschrieben wird noch nichts."
      onCancel={cancel}
    />
  )
}
