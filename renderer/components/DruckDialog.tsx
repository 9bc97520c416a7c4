import { Alert, Button, Group, Loader, ScrollArea, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconFileDownload, IconFiles, IconPrinter } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { api } from '../api/client'
import { sentenceOf } from '../api/showError'
import { useRun } from '../api/useRun'
import { useWrite } from '../api/useWrite'
import { Dialog } from './Dialog'
import { PdfPages } from './PdfPages'
import { RunDialog } from './RunDialog'

interface Props {
  /** Whose summaries; the dialog is open as long as there are any. */
  faelle: readonly string[]
  onClose: () => void
}

/** So many are shown before printing; all are printed. */
const gezeigt = 5

/** Case summaries before they go to paper: the pages themselves, printer and PDF. */
export function DruckDialog({ faelle, onClose }: Props) {
  return (
    <Dialog opened={faelle.length > 0} onClose={onClose} title={titelOf(faelle.length)} size="xl">
      {faelle.length > 0 && <Vorschau faelle={[...faelle]} onClose={onClose} />}
    </Dialog>
  )
}

const titelOf = (count: number) => (count === 1 ? 'Fallzusammenfassung' : `${count} Fallzusammenfassungen`)

function Vorschau({ faelle, onClose }: { faelle: string[]; onClose: () => void }) {
  const preview = usePreview(faelle)
  const print = useWrite(api.druck.print, {
    onSuccess: (printed) => printed && done('An den Drucker gegeben', onClose)
  })
  const one = useRun(api.druck.savePdf)
  const each = useRun(api.druck.savePdfs)
  const running = one.running ? one : each
  useHotkeys([['mod+P', () => print.mutate({ faelle })]], [])

  return (
    <Stack gap="sm">
      <Group>
        <Button
          leftSection={<IconPrinter size={16} />}
          onClick={() => print.mutate({ faelle })}
          loading={print.isPending}
        >
          Drucken
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileDownload size={16} />}
          onClick={() => void one.start({ faelle }).then((saved) => saved && done('PDF gespeichert', onClose))}
        >
          {faelle.length === 1 ? 'Als PDF speichern' : 'Als ein PDF speichern'}
        </Button>
        {faelle.length > 1 && (
          <Button
            variant="default"
            leftSection={<IconFiles size={16} />}
            onClick={() =>
              void each.start({ faelle }).then((count) => count && done(`${count} PDF gespeichert`, onClose))
            }
          >
            Je Person ein PDF
          </Button>
        )}
      </Group>
      {faelle.length > gezeigt && (
        <Text size="sm" c="dimmed">
          Die Vorschau zeigt die ersten {gezeigt}; gedruckt und gespeichert werden alle {faelle.length}.
        </Text>
      )}
      <ScrollArea.Autosize mah="65vh" type="auto" viewportProps={{ tabIndex: 0, 'aria-label': 'Vorschau' }}>
        {preview.error ? (
          <Alert color="red">{preview.error}</Alert>
        ) : preview.pdf ? (
          <PdfPages pdf={preview.pdf} label={titelOf(faelle.length)} />
        ) : (
          <Group justify="center" p="xl">
            <Loader aria-label="Vorschau entsteht" />
          </Group>
        )}
      </ScrollArea.Autosize>
      <RunDialog
        opened={running.running}
        title="PDF entsteht"
        part={running.progress?.done ? running.progress.done / running.progress.total : undefined}
        text={
          running.progress ? `${running.progress.done} von ${running.progress.total} Personen` : 'Seiten werden gesetzt'
        }
        onCancel={running.cancel}
      />
    </Stack>
  )
}

function done(message: string, onClose: () => void): void {
  notifications.show({ color: 'teal', message })
  onClose()
}

function usePreview(faelle: string[]): { pdf?: string; error?: string } {
  const [state, setState] = useState<{ pdf?: string; error?: string }>({})
  const key = faelle.slice(0, gezeigt).join()
  useEffect(() => {
    const controller = new AbortController()
    setState({})
    api.druck
      .preview({ faelle: key.split(',') }, { signal: controller.signal })
      .then(setState)
      .catch((error: unknown) => controller.signal.aborted || setState({ error: sentenceOf(error) }))
    return () => controller.abort()
  }, [key])
  return state
}
