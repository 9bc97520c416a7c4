import { Button, Group, Pagination, Paper, Radio, ScrollArea, Stack, Table, Text } from '@mantine/core'
import type { OffeneListe, VorschauZeile } from '@shared/contract/austausch'
import type { Personenwahl } from '@shared/domain/austausch/plan'
import { formatTag } from '@shared/texts/format'
import { grundText, hinweisWorte } from '@shared/texts/uebernahme'
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

  function chosen(value: string) {
    if (value === 'neu' || value === 'auslassen' || value === 'nehmen') onChoose({ art: value })
    else onChoose({ art: 'fall', fall: value })
  }

  return (
    <Paper withBorder p="sm">
      <Radio.Group
        label={`Zeile ${row}: ${name || 'ohne Namen'}`}
        description={gruende.map(grundText).join(' ')}
        onChange={chosen}
        value={null}
      >
        <Table mt="xs" withRowBorders={false}>
          <Table.Tbody>
            <Table.Tr>
              <Table.Td w="18rem">in der Liste</Table.Td>
              <Angaben
                werte={[name, geburtsdatum && formatTag(String(geburtsdatum)), kundennummer, ort && String(ort)]}
              />
              <Table.Td />
            </Table.Tr>
            {kandidaten.map(({ fall, nachname, vorname, geburtsdatum, kundennummer, ort, hinweis }) => (
              <Table.Tr key={fall}>
                <Table.Td>
                  <Radio value={fall} label="diese Person im Bestand" />
                </Table.Td>
                <Angaben
                  werte={[
                    [nachname, vorname].filter(Boolean).join(', '),
                    geburtsdatum && formatTag(geburtsdatum),
                    kundennummer,
                    ort
                  ]}
                />
                <Table.Td>
                  <Text size="xs" c="dimmed">
                    {hinweisWorte[hinweis]}
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group mt="xs">
          {versteckt ? (
            <Radio value="nehmen" label="gehört zur Liste" />
          ) : (
            <Radio value="neu" label="ist eine neue Person" />
          )}
          <Radio value="auslassen" label="auslassen" />
        </Group>
      </Radio.Group>
    </Paper>
  )
}

function Angaben({ werte }: { werte: readonly (string | null | undefined | false | 0 | true)[] }) {
  return werte.map((wert, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table never change places
    <Table.Td key={at}>{wert || '–'}</Table.Td>
  ))
}
