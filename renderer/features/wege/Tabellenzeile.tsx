import { Table, Text } from '@mantine/core'
import type { Wegeplanzeile, Wegzustand } from '@shared/domain/wege/tabelle/wegeplan'
import { formatTag } from '@shared/texts/format'
import { mangelText } from '@shared/texts/wegemangel'
import { wegwerteText } from '@shared/texts/wegetabelle'

/** What was is shown beside what would be, or beside what stays. */
const hatBestand = (zustand: Wegzustand) => ['neu', 'geaendert', 'behalten'].includes(zustand)

/** The headings above ways of one kind; `stelle` is what the first column counts. */
export function Tabellenkopf({ zustand, stelle }: { zustand: Wegzustand; stelle: string }) {
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th>{stelle}</Table.Th>
        <Table.Th>Weg</Table.Th>
        {hatBestand(zustand) && <Table.Th>im Bestand</Table.Th>}
        <Table.Th>{zustand === 'abgelehnt' ? 'warum nicht' : isTaken(zustand) ? 'wird zu' : 'in der Datei'}</Table.Th>
      </Table.Tr>
    </Table.Thead>
  )
}

const isTaken = (zustand: Wegzustand) => zustand === 'neu' || zustand === 'geaendert'

/** One way of a table: what was, what would be, or why not. */
export function Tabellenzeile({
  zeile: { stelle, von, nach, zustand, alt, neu, vonHand, maengel }
}: {
  zeile: Wegeplanzeile
}) {
  return (
    <Table.Tr>
      <Table.Td>{stelle}</Table.Td>
      <Table.Td>
        {von || '?'} – {nach || '?'}
      </Table.Td>
      {zustand === 'abgelehnt' ? (
        <Table.Td>
          {maengel.map((mangel) => (
            <Text key={`${mangel.zelle}${mangel.art}`} size="sm">
              {mangelText(mangel)}
            </Text>
          ))}
        </Table.Td>
      ) : (
        <>
          {hatBestand(zustand) && (
            <Table.Td>{alt ? <Werte werte={alt} zusatz={vonHand ? 'von Hand' : undefined} /> : 'nichts'}</Table.Td>
          )}
          <Table.Td>
            <Werte werte={neu} zusatz={alt?.stand && neu.stand && neu.stand < alt.stand ? 'älter' : undefined} />
          </Table.Td>
        </>
      )}
    </Table.Tr>
  )
}

function Werte({ werte, zusatz }: { werte: Wegeplanzeile['neu']; zusatz: string | undefined }) {
  const klein = [werte.stand && `Stand ${formatTag(werte.stand)}`, zusatz].filter(Boolean).join(', ')
  return (
    <>
      {wegwerteText(werte)}
      {klein && (
        <Text size="xs" c="dimmed">
          {klein}
        </Text>
      )}
    </>
  )
}
