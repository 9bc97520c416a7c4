import { formatZahl } from '@shared/texts/format'
import { api } from '../../api/client'
import { useRun } from '../../api/useRun'
import { RunDialog } from '../../components/RunDialog'

const personen = 3000

/** Opens the practice county; making it the first time takes some seconds and can be cancelled. */
export function usePractice(onOpened?: () => void) {
  const { running, progress, start, cancel } = useRun(api.session.openPractice)
  const text = progress
    ? `${formatZahl(progress.done)} von ${formatZahl(progress.total)} erfundenen Personen`
    : 'Übungskreis wird geöffnet'
  return {
    openPractice: () => void start({ personen }).then((status) => status && onOpened?.()),
    practiceDialog: (
      <RunDialog
        opened={running}
        title="Übungskreis"
        part={progress && progress.done / progress.total}
        text={text}
        onCancel={cancel}
      />
    )
  }
}
