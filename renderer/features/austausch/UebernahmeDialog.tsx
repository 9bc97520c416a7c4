import type { UebernahmeProgress } from '@shared/contract/austausch'
import { formatZahl } from '@shared/texts/format'
import { RunDialog } from '../../components/RunDialog'

const phasen: Record<UebernahmeProgress['phase'], string> = {
  lesen: 'Die Datei wird gelesen.',
  erkennen: 'Spalten und Werte werden erkannt',
  abgleichen: 'Die Liste wird mit dem Bestand verglichen.',
  sichern: 'Vorher entsteht eine Sicherung.',
  schreiben: 'Die Änderungen werden gespeichert',
  zuruecknehmen: 'Die Übernahme wird zurückgenommen.'
}

interface Props {
  opened: boolean
  title: string
  progress: UebernahmeProgress | undefined
  onCancel: () => void
}

/** Long work on a list: what is being done, how far, „Abbrechen“. */
export function UebernahmeDialog({ opened, title, progress, onCancel }: Props) {
  const counted = progress && (progress.phase === 'erkennen' || progress.phase === 'schreiben')
  const text = progress
    ? phasen[progress.phase] + (counted ? `: ${formatZahl(progress.done)} von ${formatZahl(progress.total)}` : '')
    : 'Einen Augenblick …'
  const measured = counted || progress?.phase === 'abgleichen'
  const part = measured && progress.total > 0 ? progress.done / progress.total : undefined
  return <RunDialog opened={opened} title={title} part={part} text={text} onCancel={onCancel} />
}
