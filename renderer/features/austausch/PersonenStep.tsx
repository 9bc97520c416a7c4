import { Button, Group, Pagination, Text } from '@mantine/core'
import type { OffeneListe } from '@shared/contract/austausch'
import type { Personenwahl } from '@shared/domain/austausch/plan'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { EmptyState } from '../../components/EmptyState'
import { ReadState } from '../../components/ReadState'
import { Schrittflaeche } from './Schrittflaeche'
import { UnklareZeilen } from './UnklareZeilen'

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
      <Text size="xs" c="dimmed">
        Tasten in einer Zeile: 1 bis 9 nimmt die Person, N legt eine neue an, A lässt aus; die Pfeiltasten wechseln die
        Zeile.
      </Text>
      <Schrittflaeche label="Unklare Zeilen">
        <ReadState read={rows}>{({ zeilen }) => <UnklareZeilen zeilen={zeilen} onChoose={choose} />}</ReadState>
      </Schrittflaeche>
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
