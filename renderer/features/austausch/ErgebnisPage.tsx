import { Alert, Anchor, Button, Group, Stack, Table, Text, Title } from '@mantine/core'
import type { Unterschiede } from '@shared/contract/uebernahme'
import { ausgaenge } from '@shared/domain/austausch/plan'
import { formatZahl, formatZeitpunkt } from '@shared/texts/format'
import { feldTexts } from '@shared/texts/listenfelder'
import { ergebnisText, genanntText, summenText } from '@shared/texts/uebernahme'
import { Link, useLocation, useParams } from 'react-router'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { EmptyState } from '../../components/EmptyState'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { BetroffeneListe } from './BetroffeneListe'
import { UndoButton } from './UndoButton'

/** What came of an import: the numbers, the way back, and what the list says otherwise than the one before. */
export function ErgebnisPage() {
  const { id = '' } = useParams()
  const journal = useRead(api.austausch.list, undefined)
  const seit = useRead(api.austausch.seitLetztem, { id })
  const uebernahme = journal.data?.find((eine) => eine.id === id)
  return (
    <Page
      title={uebernahme ? `Übernahme: ${uebernahme.datei}` : 'Übernahme'}
      actions={uebernahme && !uebernahme.zurueckgenommen && <UndoButton id={id} datei={uebernahme.datei} />}
    >
      <ReadState read={journal}>
        {() =>
          uebernahme ? (
            <Stack>
              <NaechstesBlatt />
              <Alert
                color={uebernahme.zurueckgenommen ? 'gray' : 'teal'}
                title={
                  uebernahme.zurueckgenommen
                    ? `Zurückgenommen am ${formatZeitpunkt(uebernahme.zurueckgenommen.zeit)} von ${uebernahme.zurueckgenommen.konto}`
                    : ergebnisText(uebernahme.vorhaben)
                }
              >
                {formatZeitpunkt(uebernahme.zeit)}, {uebernahme.konto}, Quelle {uebernahme.quelle}.{' '}
                {summenText(uebernahme.zaehler, ausgaenge)}.
              </Alert>
              {!uebernahme.zurueckgenommen && (
                <ReadState read={seit}>{(data) => <SeitLetztem unterschiede={data} />}</ReadState>
              )}
              {!uebernahme.zurueckgenommen && <BetroffeneListe id={id} />}
              <Group>
                <Anchor component={Link} to="/austausch">
                  Zu allen Übernahmen
                </Anchor>
              </Group>
            </Stack>
          ) : (
            <EmptyState title="Diese Übernahme gibt es nicht" text="Sehen Sie unter „Austausch“ nach." />
          )
        }
      </ReadState>
    </Page>
  )
}

/** The workbook has further sheets of the same form: the next one is open already. */
function NaechstesBlatt() {
  const { state } = useLocation() as { state: { liste: string; sheet: string } | null }
  if (!state) return null
  return (
    <Alert color="blue" title={`Als Nächstes: Blatt „${state.sheet}“`}>
      <Group justify="space-between">
        <Text size="sm">Es liegt unter „Noch nicht übernommen“ bereit, auch später.</Text>
        <Button size="xs" component={Link} to={`/austausch/liste/${state.liste}`}>
          Weiter mit „{state.sheet}“
        </Button>
      </Group>
    </Alert>
  )
}

function SeitLetztem({ unterschiede: { wovon, neu, weg, geaendert, felder, liste } }: { unterschiede: Unterschiede }) {
  const { codeLabel } = useCodes()
  const geaenderte = liste.filter(({ art }) => art !== 'neu')
  // The first list of a source has nothing to be compared with.
  if (weg + geaendert === 0) return null
  return (
    <section aria-labelledby="seit">
      <Title order={2} id="seit" mb={4}>
        Was hat sich seit dem letzten Abzug geändert?
      </Title>
      <Text size="sm" mb="xs">
        {formatZahl(neu)} neu in der Liste, {formatZahl(weg)} nicht mehr genannt, {formatZahl(geaendert)} mit anderen
        Angaben
        {felder.length > 0 &&
          `: ${felder.map(({ feld, anzahl }) => `${feldTexts[feld]} (${formatZahl(anzahl)})`).join(', ')}`}
        .
      </Text>
      {geaenderte.length > 0 && (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{wovon === 'angebote' ? 'Kurs' : 'Person'}</Table.Th>
              {wovon === 'personen' && <Table.Th>Kundennummer</Table.Th>}
              <Table.Th>Was die Liste jetzt anders sagt</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {geaenderte.map(({ fall, name, kundennummer, art, felder }) => (
              <Table.Tr key={fall}>
                <Table.Td>{name}</Table.Td>
                {wovon === 'personen' && <Table.Td>{kundennummer}</Table.Td>}
                <Table.Td>
                  {art === 'weg'
                    ? 'nicht mehr genannt'
                    : felder
                        .map(({ feld, von, nach }) => {
                          const text = (wert: typeof von) => genanntText(feld, wert, codeLabel) || 'leer'
                          return `${feldTexts[feld]}: ${text(nach)} statt ${text(von)}`
                        })
                        .join(' · ')}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  )
}
