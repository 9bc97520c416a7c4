import { Button, Chip, Group, Table, Text } from '@mantine/core'
import type { Wegevorschau } from '@shared/contract/wegetabelle'
import { wegzustaende } from '@shared/domain/wege/tabelle/wegeplan'
import { formatZahl } from '@shared/texts/format'
import { zustandErklaerung, zustandLabels } from '@shared/texts/wegetabelle'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { ReadState } from '../../components/ReadState'
import { Tabellenkopf, Tabellenzeile } from './Tabellenzeile'

const SEITE = 100

/** The ways of the table, one kind at a time: what was, what would be, or why not. */
export function Tabellenzeilen({ vorschau: { id, zaehler, form } }: { vorschau: Wegevorschau }) {
  const vorhandene = wegzustaende.filter((zustand) => zaehler[zustand] > 0)
  const [gewaehlt, setGewaehlt] = useState('')
  const [limit, setLimit] = useState(SEITE)
  const zustand = vorhandene.find((einer) => einer === gewaehlt) ?? vorhandene[0] ?? 'neu'
  const read = useRead(api.wege.tabellenzeilen, { id, zustand, limit }, { keepPrevious: true })
  const rest = zaehler[zustand] - limit

  return (
    <section aria-label="Wege der Tabelle">
      <Chip.Group
        value={zustand}
        onChange={(anderer) => {
          setGewaehlt(anderer)
          setLimit(SEITE)
        }}
      >
        <Group gap="xs">
          {vorhandene.map((einer) => (
            <Chip key={einer} value={einer}>
              {zustandLabels[einer]} ({formatZahl(zaehler[einer])})
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Text size="sm" c="dimmed" my="xs">
        {zustandErklaerung[zustand]}
      </Text>
      <ReadState read={read}>
        {(zeilen) => (
          <Table.ScrollContainer minWidth={560}>
            <Table aria-label={zustandLabels[zustand]}>
              {/* Of the kind shown before, as long as the chosen one is on its way. */}
              <Tabellenkopf zustand={zeilen[0]?.zustand ?? zustand} stelle={form === 'matrix' ? 'Zelle' : 'Zeile'} />
              <Table.Tbody>
                {zeilen.map((zeile) => (
                  <Tabellenzeile key={zeile.stelle} zeile={zeile} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </ReadState>
      {rest > 0 && (
        <Button variant="default" mt="xs" onClick={() => setLimit(limit + 5 * SEITE)}>
          Weitere {formatZahl(Math.min(5 * SEITE, rest))} zeigen
        </Button>
      )}
    </section>
  )
}
