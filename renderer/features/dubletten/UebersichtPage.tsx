import { Button, Pagination, Stack, Text } from '@mantine/core'
import { formatAnzahl, formatZahl } from '@shared/texts/format'
import { IconUserSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useRun } from '../../api/useRun'
import { EmptyState } from '../../components/EmptyState'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { RunDialog } from '../../components/RunDialog'
import { PaarListe } from './PaarListe'
import { Verschiedene } from './Verschiedene'
import { Zusammenfuehrungen } from './Zusammenfuehrungen'

const PER_PAGE = 20

/** Finds persons who stand in the store twice, and keeps what was decided about them within reach. */
export function UebersichtPage() {
  const [page, setPage] = useState(1)
  const offset = (page - 1) * PER_PAGE
  const funde = useRead(api.dubletten.list, { offset, limit: PER_PAGE }, { keepPrevious: true })
  const search = useRun(api.dubletten.search)
  const button = (
    <Button
      leftSection={<IconUserSearch size={16} />}
      onClick={() => void search.start(undefined)}
      loading={search.running}
    >
      Doppelte Personen suchen
    </Button>
  )
  const { done = 0, total = 0 } = search.progress ?? {}
  return (
    <Page title="Doppelte Personen" actions={funde.data?.gesucht && button}>
      <Stack gap="lg">
        <ReadState read={funde}>
          {({ gesucht, total, paare }) =>
            total === 0 ? (
              <EmptyState
                title={gesucht ? 'Keine doppelten Personen gefunden' : 'Steht jemand zweimal im Bestand?'}
                text={
                  gesucht
                    ? 'Niemand im Bestand sieht einer anderen Person zum Verwechseln ähnlich, oder alles ist entschieden.'
                    : 'Das Programm vergleicht alle Personen nach Namen in jeder Schreibweise, Geburtsdatum und Nummern. Zusammengeführt wird nur, was Sie bestätigen, und jede Zusammenführung lässt sich zurücknehmen.'
                }
              >
                {!gesucht && button}
              </EmptyState>
            ) : (
              <>
                <Text size="sm" role="status">
                  {formatAnzahl(total, 'Paar sieht', 'Paare sehen')} nach derselben Person aus. Die ähnlichsten stehen
                  oben.
                </Text>
                <PaarListe paare={paare} />
                {total > PER_PAGE && (
                  <Pagination
                    value={page}
                    onChange={setPage}
                    total={Math.ceil(total / PER_PAGE)}
                    getControlProps={(control) => ({
                      'aria-label': control === 'next' ? 'Nächste Seite' : 'Vorige Seite'
                    })}
                    getItemProps={(number) => ({ 'aria-label': `Seite ${number}` })}
                  />
                )}
              </>
            )
          }
        </ReadState>
        <Zusammenfuehrungen />
        <Verschiedene />
      </Stack>
      <RunDialog
        opened={search.running}
        title="Doppelte Personen suchen"
        {...(total > 1 && { part: done / total })}
        text={
          total > 1 ? `${formatZahl(done)} von ${formatZahl(total)} Personen verglichen` : 'Personen werden gelesen'
        }
        onCancel={search.cancel}
      />
    </Page>
  )
}
