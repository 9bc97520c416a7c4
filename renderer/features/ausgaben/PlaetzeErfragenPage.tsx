import { Anchor, Button, Group, Stack, Table, Text } from '@mantine/core'
import type { Platzanfrage } from '@shared/contract/ausgaben'
import { plaetzeText } from '@shared/texts/angebote'
import { formatAnzahl } from '@shared/texts/format'
import { IconTableExport } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useRun } from '../../api/useRun'
import { EmptyState } from '../../components/EmptyState'
import { KopierButton } from '../../components/KopierButton'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { RunDialog } from '../../components/RunDialog'

/** Who is to be asked for free places: a mail to copy for each provider, and the Excel lists for all in one click. */
export function PlaetzeErfragenPage() {
  const read = useRead(api.ausgaben.platzanfragen, undefined)
  const run = useRun(api.ausgaben.erfragePlaetze)
  const [geschrieben, setGeschrieben] = useState<number>()
  const alle = (
    <Button
      leftSection={<IconTableExport size={16} aria-hidden />}
      onClick={() => void run.start(undefined).then((fertig) => fertig && setGeschrieben(fertig.dateien.length))}
    >
      Excel-Listen für alle schreiben
    </Button>
  )
  return (
    <Page title="Plätze erfragen" actions={read.data && read.data.anfragen.length > 0 && alle}>
      <Anchor component={Link} to="/angebote" size="sm">
        Alle Angebote
      </Anchor>
      <ReadState read={read} lines={8}>
        {({ anfragen, heute }) =>
          anfragen.length === 0 ? (
            <EmptyState
              title="Alle Platzzahlen sind frisch"
              text="Keine Zahl freier Plätze ist älter als 14 Tage. Hier steht, wen Sie fragen können, sobald eine veraltet."
            />
          ) : (
            <Stack gap="md" mt="xs">
              <Text size="sm" c="dimmed">
                Diese Platzzahlen fehlen oder sind älter als 14 Tage. Die Listen enthalten keine Personen; kommen sie
                zurück, lesen Sie sie unter „Austausch“ ein.
              </Text>
              {geschrieben !== undefined && (
                <Text role="status">
                  {formatAnzahl(geschrieben, 'Liste ist', 'Listen sind')} im Ordner gespeichert.
                </Text>
              )}
              {anfragen.map((anfrage) => (
                <Anfrage key={anfrage.id} anfrage={anfrage} heute={heute} />
              ))}
            </Stack>
          )
        }
      </ReadState>
      <RunDialog
        opened={run.running}
        title="Listen schreiben"
        part={run.progress && run.progress.done / Math.max(1, run.progress.total)}
        text={run.progress ? `${run.progress.done} von ${run.progress.total} Listen` : 'Ordner wählen'}
        onCancel={run.cancel}
      />
    </Page>
  )
}

function Anfrage({
  anfrage: { name, email, telefon, durchfuehrungen, text },
  heute
}: {
  anfrage: Platzanfrage
  heute: string
}) {
  return (
    <section aria-label={name}>
      <Group justify="space-between">
        <div>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">
            {[email, telefon].filter(Boolean).join(', ') || 'kein Kontakt eingetragen'}
          </Text>
        </div>
        <KopierButton text={text} size="xs" aria-label={`Anfrage an ${name} kopieren`} />
      </Group>
      <Table aria-label={`Angebote von ${name}`}>
        <Table.Tbody>
          {durchfuehrungen.map((eine) => (
            <Table.Tr key={eine.id}>
              <Table.Td w="50%">
                <Anchor component={Link} to={`/angebote/${eine.id}`} size="sm">
                  {eine.titel}
                </Anchor>
              </Table.Td>
              <Table.Td c="dimmed">{plaetzeText(eine, heute).text}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
