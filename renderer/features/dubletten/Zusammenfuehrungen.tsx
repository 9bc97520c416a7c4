import { Anchor, Button, Table, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Zusammenfuehrung } from '@shared/contract/dubletten'
import { formatAnzahl, formatZeitpunkt } from '@shared/texts/format'
import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'

/** What was made one, by whom, and the way back. */
export function Zusammenfuehrungen() {
  const merges = useRead(api.dubletten.merges, undefined).data ?? []
  const [asking, setAsking] = useState<Zusammenfuehrung>()
  const undo = useWrite(api.dubletten.undo, {
    onSuccess: ({ verschont }) =>
      notifications.show({
        color: 'teal',
        title: 'Zusammenführung zurückgenommen',
        message:
          verschont.length === 0
            ? 'Beide Fälle sind wieder, wie sie waren.'
            : `Beide Fälle sind wieder da. ${formatAnzahl(verschont.length, 'Angabe bleibt', 'Angaben bleiben')}, weil sie später geändert wurde${verschont.length === 1 ? '' : 'n'}.`
      })
  })
  if (merges.length === 0) return null
  return (
    <section aria-labelledby="zusammengefuehrt">
      <Title order={2} id="zusammengefuehrt" mb="xs">
        Zusammengeführt
      </Title>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Wann</Table.Th>
            <Table.Th>Von wem</Table.Th>
            <Table.Th>Ging auf in</Table.Th>
            <Table.Th>Früher</Table.Th>
            <Table.Th>Stand</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {merges.map((merge) => (
            <Table.Tr key={merge.id}>
              <Table.Td>{formatZeitpunkt(merge.zeit)}</Table.Td>
              <Table.Td>{merge.konto}</Table.Td>
              <Table.Td>
                {merge.da ? (
                  <Anchor component={Link} to={`/faelle/${merge.bleibt.fall}`} size="sm">
                    {merge.bleibt.name}
                  </Anchor>
                ) : (
                  'nicht mehr da'
                )}
              </Table.Td>
              <Table.Td>
                {merge.geht.name}{' '}
                <Text span size="xs" c="dimmed">
                  {merge.geht.kundennummer}
                </Text>
              </Table.Td>
              <Table.Td>
                {merge.zurueckgenommen ? (
                  `zurückgenommen am ${formatZeitpunkt(merge.zurueckgenommen.zeit)} von ${merge.zurueckgenommen.konto}`
                ) : (
                  <Button
                    variant="default"
                    size="compact-sm"
                    onClick={() => setAsking(merge)}
                    aria-label={`Rückgängig: ${merge.geht.name}`}
                  >
                    Rückgängig
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <ConfirmDialog
        opened={asking !== undefined}
        title="Zusammenführung zurücknehmen?"
        text={`„${asking?.geht.name}“ wird wieder ein eigener Fall, mit allen Einträgen und Nummern von damals. Was Sie seither geändert haben, bleibt und wird Ihnen genannt.`}
        confirm="Zurücknehmen"
        onConfirm={() => {
          if (asking) undo.mutate({ id: asking.id })
          setAsking(undefined)
        }}
        onClose={() => setAsking(undefined)}
      />
    </section>
  )
}
