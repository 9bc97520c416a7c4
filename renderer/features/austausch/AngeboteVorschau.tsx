import { Alert, Chip, Group, Pagination, ScrollArea, Switch, Table, Text } from '@mantine/core'
import type { OffeneListe } from '@shared/contract/austausch'
import type { Rueckstand } from '@shared/domain/ausgaben/zellvergleich'
import { type Ausgang, ausgaenge } from '@shared/domain/austausch/plan'
import { formatTag, formatZahl } from '@shared/texts/format'
import { ausgangLabels } from '@shared/texts/uebernahme'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { EmptyState } from '../../components/EmptyState'
import { heuteHier } from '../../components/heuteHier'
import { ReadState } from '../../components/ReadState'
import { AngebotZeile } from './AngebotZeile'
import { ausgangIcons } from './ausgang'
import { FehlendeAngebote } from './FehlendeAngebote'
import { Konfliktleiste } from './Konfliktleiste'
import { Leerregel } from './Leerregel'
import { Ruecklauf } from './Ruecklauf'
import { Traegerfragen } from './Traegerfragen'

const PER_PAGE = 100

/** What taking a list of courses over does to the offers, row by row; providers and doubtful courses are decided here. */
export function AngeboteVorschau({ liste }: { liste: OffeneListe }) {
  const { id, zaehler, probleme, standAngenommen } = liste
  const [gewaehlt, setGewaehlt] = useState<string[]>([])
  const [nurProbleme, setNurProbleme] = useState(false)
  const [staende, setStaende] = useState<Rueckstand[]>([])
  const [page, setPage] = useState(1)
  const fehlende = gewaehlt.includes('missing')
  const filter = ausgaenge.filter((ausgang) => gewaehlt.includes(ausgang))
  const rows = {
    ...{ id, nurProbleme, offset: (page - 1) * PER_PAGE, limit: PER_PAGE },
    ...(filter.length > 0 && { ausgaenge: filter }),
    ...(staende.length > 0 && { rueckstaende: staende })
  }
  const read = useRead(api.austausch.rows, rows, { keepPrevious: true })

  function choose(next: string[]) {
    const added = next.find((one) => !gewaehlt.includes(one))
    setPage(1)
    setGewaehlt(added === 'missing' ? ['missing'] : next.filter((one) => one !== 'missing'))
  }

  return (
    <>
      {standAngenommen && (
        <Alert color="gray">
          Die Liste nennt keinen Stand. Ihre Platzzahlen gelten deshalb als von heute ({formatTag(heuteHier())}).
        </Alert>
      )}
      {liste.ausgabe && (
        <Ruecklauf
          ausgabe={liste.ausgabe}
          gewaehlt={staende}
          onChoose={(next) => {
            setPage(1)
            setStaende(next)
          }}
        />
      )}
      <Traegerfragen liste={liste} />
      <Group gap="xs">
        <Chip.Group multiple value={gewaehlt} onChange={choose}>
          {[...ausgaenge, 'missing' as const]
            .filter((ausgang) => zaehler[ausgang] > 0)
            .map((ausgang) => (
              <AusgangChip key={ausgang} ausgang={ausgang} anzahl={zaehler[ausgang]} />
            ))}
        </Chip.Group>
        <Switch
          label={`nur Auffälliges (${formatZahl(probleme)})`}
          checked={nurProbleme}
          onChange={(event) => {
            setPage(1)
            setNurProbleme(event.currentTarget.checked)
          }}
        />
      </Group>
      <Leerregel liste={liste} />
      <Konfliktleiste liste={liste} />
      {fehlende ? (
        <FehlendeAngebote id={id} />
      ) : (
        <ScrollArea style={{ flex: 1, minHeight: '12rem' }} viewportProps={{ tabIndex: 0, 'aria-label': 'Vorschau' }}>
          <ReadState read={read} lines={10}>
            {({ zeilen, total }) =>
              total === 0 ? (
                <EmptyState title="Keine Zeilen" text="Mit dieser Auswahl gibt es keine Zeilen." />
              ) : (
                <>
                  <Table aria-label="Zeilen der Liste" verticalSpacing={4} miw="62rem" stickyHeader>
                    <Table.Thead>
                      <Table.Tr>
                        <Table.Th w="4rem">Zeile</Table.Th>
                        <Table.Th w="9rem">Ergebnis</Table.Th>
                        <Table.Th w="16rem">Kurs und Träger</Table.Th>
                        <Table.Th>Änderungen</Table.Th>
                        <Table.Th w="16rem">Hinweise</Table.Th>
                      </Table.Tr>
                    </Table.Thead>
                    <Table.Tbody>
                      {zeilen.map((zeile) => (
                        <AngebotZeile key={zeile.row} liste={id} zeile={zeile} />
                      ))}
                    </Table.Tbody>
                  </Table>
                  {total > PER_PAGE && (
                    <Group mt="xs" justify="space-between">
                      <Text size="sm">
                        Zeilen {formatZahl((page - 1) * PER_PAGE + 1)} bis{' '}
                        {formatZahl((page - 1) * PER_PAGE + zeilen.length)} von {formatZahl(total)}
                      </Text>
                      <Pagination
                        total={Math.ceil(total / PER_PAGE)}
                        value={page}
                        onChange={setPage}
                        getItemProps={(seite) => ({ 'aria-label': `Seite ${seite}` })}
                        getControlProps={(control) => ({
                          'aria-label': control === 'previous' ? 'Vorige Seite' : 'Nächste Seite'
                        })}
                      />
                    </Group>
                  )}
                </>
              )
            }
          </ReadState>
        </ScrollArea>
      )}
    </>
  )
}

function AusgangChip({ ausgang, anzahl }: { ausgang: Ausgang | 'missing'; anzahl: number }) {
  const Icon = ausgangIcons[ausgang].icon
  return (
    <Chip value={ausgang} size="sm" variant="outline">
      <Group gap={4} wrap="nowrap" component="span">
        <Icon size={14} aria-hidden />
        {formatZahl(anzahl)} {ausgangLabels[ausgang]}
      </Group>
    </Chip>
  )
}
