import { Button, Table, Title } from '@mantine/core'
import { formatZeitpunkt } from '@shared/texts/format'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'

/** Pairs somebody said are two persons; each can be put up again. */
export function Verschiedene() {
  const paare = useRead(api.dubletten.apart, undefined).data ?? []
  const forget = useWrite(api.dubletten.forgetApart)
  if (paare.length === 0) return null
  return (
    <section aria-labelledby="verschieden">
      <Title order={2} id="verschieden" mb="xs">
        Als verschieden vermerkt
      </Title>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Wer</Table.Th>
            <Table.Th>Vermerkt</Table.Th>
            <Table.Th>Wahl</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {paare.map(({ a, b, zeit, konto }) => (
            <Table.Tr key={`${a.fall} ${b.fall}`}>
              <Table.Td>
                {a.name} und {b.name}
              </Table.Td>
              <Table.Td>
                {formatZeitpunkt(zeit)}, {konto}
              </Table.Td>
              <Table.Td>
                <Button
                  variant="default"
                  size="compact-sm"
                  onClick={() => forget.mutate({ a: a.fall, b: b.fall })}
                  aria-label={`Doch prüfen: ${a.name} und ${b.name}`}
                >
                  Doch prüfen
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
