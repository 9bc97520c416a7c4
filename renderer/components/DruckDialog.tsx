import { Alert, Button, Group, Loader, ScrollArea, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import type { Druckauftrag } from '@shared/contract/druck'
import { blattTexts } from '@shared/texts/druck'
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
  /** What is printed; the dialog is open as long as there is an order. */
  auftrag: Druckauftrag | undefined
  onClose: () => void
}

/** So many are shown before printing; all are printed. */
const gezeigt = 5

/** A document before it goes to paper: the pages themselves, printer and PDF. */
export function DruckDialog({ auftrag, onClose }: Props) {
  return (
    <Dialog opened={auftrag !== undefined} onClose={onClose} title={auftrag ? titelOf(auftrag) : ''} size="xl">
      {auftrag && <Vorschau auftrag={auftrag} onClose={onClose} />}
    </Dialog>
  )
}

/** Sheets of which each person has one. */
const jePerson = (auftrag: Druckauftrag) => (auftrag.art === 'fallzusammenfassung' ? auftrag.faelle : [])

function titelOf(auftrag: Druckauftrag): string {
  const { eins, mehrere } = blattTexts[auftrag.art]
  const anzahl = jePerson(auftrag).length
  return anzahl > 1 ? `${anzahl} ${mehrere}` : eins
}

function Vorschau({ auftrag, onClose }: { auftrag: Druckauftrag; onClose: () => void }) {
  const preview = usePreview(auftrag)
  const faelle = jePerson(auftrag)
  const print = useWrite(api.druck.print, {
    onSuccess: (printed) => printed && done('An den Drucker gegeben', onClose)
  })
  const one = useRun(api.druck.savePdf)
  const each = useRun(api.druck.savePdfs)
  const running = one.running ? one : each
  useHotkeys([['mod+P', () => print.mutate(auftrag)]], [])

  return (
    <Stack gap="sm">
      <Group>
        <Button leftSection={<IconPrinter size={16} />} onClick={() => print.mutate(auftrag)} loading={print.isPending}>
          Drucken
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileDownload size={16} />}
          onClick={() => void one.start(auftrag).then((saved) => saved && done('PDF gespeichert', onClose))}
        >
          {faelle.length > 1 ? 'Als ein PDF speichern' : 'Als PDF speichern'}
        </Button>
        {faelle.length > 1 && (
          <Button
            variant="default"
            leftSection={<IconFiles size={16} />}
            onClick={() =>
              void each
                .start({ faelle: [...faelle] })
                .then((count) => count && done(`${count} PDF gespeichert`, onClose))
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
          <PdfPages pdf={preview.pdf} label={titelOf(auftrag)} />
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

function usePreview(auftrag: Druckauftrag): { pdf?: string; error?: string } {
  const [state, setState] = useState<{ pdf?: string; error?: string }>({})
  const key = JSON.stringify('faelle' in auftrag ? { ...auftrag, faelle: auftrag.faelle.slice(0, gezeigt) } : auftrag)
  useEffect(() => {
    const controller = new AbortController()
    setState({})
    api.druck
      .preview(JSON.parse(key) as Druckauftrag, { signal: controller.signal })
      .then(setState)
      .catch((error: unknown) => controller.signal.aborted || setState({ error: sentenceOf(error) }))
    return () => controller.abort()
  }, [key])
  return state
}
