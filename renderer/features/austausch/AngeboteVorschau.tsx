import { Alert, Button, Chip, Group, ScrollArea, Switch, Table } from '@mantine/core'
import type { OffeneListe } from '@shared/contract/austausch'
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
import { Traegerfragen } from './Traegerfragen'

const PER_PAGE = 100

/** What taking a list of courses over does to the offers, row by row; providers and doubtful courses are decided here. */
export function AngeboteVorschau({ liste }: { liste: OffeneListe }) {
  const { id, zaehler, probleme, standAngenommen } = liste
  const [gewaehlt, setGewaehlt] = useState<string[]>([])
  const [nurProbleme, setNurProbleme] = useState(false)
  const [limit, setLimit] = useState(PER_PAGE)
  const fehlende = gewaehlt.includes('missing')
  const filter = ausgaenge.filter((ausgang) => gewaehlt.includes(ausgang))
  const rows = { id, nurProbleme, offset: 0, limit, ...(filter.length > 0 && { ausgaenge: filter }) }
  const read = useRead(api.austausch.rows, rows, { keepPrevious: true })

  function choose(next: string[]) {
    const added = next.find((one) => !gewaehlt.includes(one))
    setGewaehlt(added === 'missing' ? ['missing'] : next.filter((one) => one !== 'missing'))
  }

  return (
    <>
      {standAngenommen && (
        <Alert color="gray">
          Die Liste nennt keinen Stand. Ihre Platzzahlen gelten deshalb als von heute ({formatTag(heuteHier())}).
        </Alert>
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
          onChange={(event) => setNurProbleme(event.currentTarget.checked)}
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
                        <Table.Th w="18rem">Kurs und Träger</Table.Th>
                        <Table.Th>Änderungen</Table.Th>
                        <Table.Th w="22rem">Hinweise</Table.Th>
                      </Table.Tr>
                    </Table.Thead>
                    <Table.Tbody>
                      {zeilen.map((zeile) => (
                        <AngebotZeile key={zeile.row} liste={id} zeile={zeile} />
                      ))}
                    </Table.Tbody>
                  </Table>
                  {zeilen.length < total && limit < 200 && (
                    <Button variant="default" mt="xs" onClick={() => setLimit(200)}>
                      Weitere zeigen
                    </Button>
                  )}
                  {zeilen.length < total && limit >= 200 && (
                    <Alert color="gray" mt="xs">
                      Gezeigt sind die ersten {formatZahl(zeilen.length)} von {formatZahl(total)} Zeilen. Die übrigen
                      sehen Sie mit einem Filter; übernommen werden alle.
                    </Alert>
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
