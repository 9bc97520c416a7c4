import { Table, Text } from '@mantine/core'
import type { Wegeplanzeile } from '@shared/domain/wege/tabelle/wegeplan'
import { formatTag } from '@shared/texts/format'
import { mangelText } from '@shared/texts/wegemangel'
import { wegwerteText } from '@shared/texts/wegetabelle'

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
          <Table.Td>
            {alt ? <Werte werte={alt} zusatz={vonHand ? 'von Hand' : undefined} /> : zustand === 'neu' && 'nichts'}
          </Table.Td>
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
