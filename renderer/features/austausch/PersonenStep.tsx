import { Button, Group, Pagination, Paper, ScrollArea, Stack, Table, Text } from '@mantine/core'
import type { OffeneListe, VorschauZeile } from '@shared/contract/austausch'
import type { Personenwahl } from '@shared/domain/austausch/plan'
import type { Wert } from '@shared/domain/feld'
import { formatTag } from '@shared/texts/format'
import { grundText, indizTexts } from '@shared/texts/uebernahme'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { EmptyState } from '../../components/EmptyState'
import { ReadState } from '../../components/ReadState'

const PER_PAGE = 25

/** Doubtful rows with their candidates side by side: this one, a new one, leave out. Undecided ones are not taken over. */
export function PersonenStep({ liste }: { liste: OffeneListe }) {
  const { id, zaehler } = liste
  const [page, setPage] = useState(1)
  const offset = (page - 1) * PER_PAGE
  const rows = useRead(
    api.austausch.rows,
    { id, ausgaenge: ['unclear'], offset, limit: PER_PAGE },
    { keepPrevious: true }
  )
  const decide = useWrite(api.austausch.decide)
  const choose = (row: number, wahl: Personenwahl) =>
    decide.mutate({ id, entscheidungen: [{ art: 'person', row, wahl }] })
  const all = (wahl: 'neu' | 'auslassen' | 'kandidat') =>
    decide.mutate({ id, entscheidungen: [{ art: 'alleUnklaren', wahl }] })

  if (zaehler.unclear === 0) {
    return <EmptyState title="Alle Personen sind geklärt" text="Sehen Sie sich jetzt die Vorschau an." />
  }
  return (
    <>
      <Group gap="xs">
        <Text size="sm">Für alle {zaehler.unclear}:</Text>
        <Button size="compact-sm" variant="default" onClick={() => all('kandidat')}>
          Vorschlag nehmen, wo es nur einen gibt
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => all('neu')}>
          Als neue Personen anlegen
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => all('auslassen')}>
          Auslassen
        </Button>
      </Group>
      <ScrollArea style={{ flex: 1, minHeight: 0 }} viewportProps={{ tabIndex: 0, 'aria-label': 'Unklare Zeilen' }}>
        <ReadState read={rows}>
          {({ zeilen }) => (
            <Stack gap="sm">
              {zeilen.map((zeile) => (
                <UnklareZeile key={zeile.row} zeile={zeile} onChoose={(wahl) => choose(zeile.row, wahl)} />
              ))}
            </Stack>
          )}
        </ReadState>
      </ScrollArea>
      {zaehler.unclear > PER_PAGE && (
        <Pagination
          value={page}
          onChange={setPage}
          total={Math.ceil(zaehler.unclear / PER_PAGE)}
          getControlProps={(control) => ({ 'aria-label': control === 'next' ? 'Nächste Seite' : 'Vorige Seite' })}
          getItemProps={(number) => ({ 'aria-label': `Seite ${number}` })}
        />
      )}
    </>
  )
}

function UnklareZeile({ zeile, onChoose }: { zeile: VorschauZeile; onChoose: (wahl: Personenwahl) => void }) {
  const { row, name, kundennummer, genannt, gruende, kandidaten } = zeile
  const versteckt = gruende.some(({ code }) => code === 'ausgeblendet')
  const { geburtsdatum, ort } = genannt
  const wer = name || 'ohne Namen'

  return (
    <Paper withBorder p="sm" component="section" aria-label={`Zeile ${row}: ${wer}`}>
      <Text size="sm">
        <strong>
          Zeile {row}: {wer}
        </strong>{' '}
        {gruende.map(grundText).join(' ')}
      </Text>
      <Table mt={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="9rem">Wo</Table.Th>
            <Table.Th>Name</Table.Th>
            <Table.Th>Geboren</Table.Th>
            <Table.Th>Kundennummer</Table.Th>
            <Table.Th>Ort</Table.Th>
            <Table.Th>Wahl</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            <Table.Td>in der Liste</Table.Td>
            <Angaben werte={[name, tag(geburtsdatum), kundennummer, ort]} />
            <Table.Td>
              <Group gap="xs">
                {versteckt ? (
                  <Wahl label="Gehört zur Liste" wer={wer} onClick={() => onChoose({ art: 'nehmen' })} />
                ) : (
                  <Wahl label="Neue Person" wer={wer} onClick={() => onChoose({ art: 'neu' })} />
                )}
                <Wahl label="Auslassen" wer={wer} onClick={() => onChoose({ art: 'auslassen' })} />
              </Group>
            </Table.Td>
          </Table.Tr>
          {kandidaten.map(({ fall, nachname, vorname, geburtsdatum, kundennummer, ort, indizien }) => (
            <Table.Tr key={fall}>
              <Table.Td>
                im Bestand
                <Text size="xs" c="dimmed">
                  {indizien.map((indiz) => indizTexts[indiz]).join(', ')}
                </Text>
              </Table.Td>
              <Angaben werte={[[nachname, vorname].filter(Boolean).join(', '), tag(geburtsdatum), kundennummer, ort]} />
              <Table.Td>
                <Wahl label="Diese Person" wer={wer} onClick={() => onChoose({ art: 'fall', fall })} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

const tag = (wert: Wert | undefined) => (typeof wert === 'string' ? formatTag(wert) : null)

function Wahl({ label, wer, onClick }: { label: string; wer: string; onClick: () => void }) {
  return (
    <Button size="compact-sm" variant="default" onClick={onClick} aria-label={`${label} (${wer})`}>
      {label}
    </Button>
  )
}

function Angaben({ werte }: { werte: readonly (Wert | undefined)[] }) {
  return werte.map((wert, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table never change places
    <Table.Td key={at}>{wert || '–'}</Table.Td>
  ))
}
