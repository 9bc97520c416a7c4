import { Table, Text } from '@mantine/core'
import { formatZeitpunkt } from '@shared/texts/format'
import { ereignisTexts } from '@shared/texts/planung'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { ReadState } from '../../components/ReadState'

/** What was proposed and changed in a round; who of the staff did it is not kept. */
export function Protokoll({ runde }: { runde: string }) {
  const read = useRead(api.planung.protokoll, { runde })
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs" maw="60rem">
        Für Datenschutz und Personalrat: was vorgeschlagen und was daran geändert wurde. Wer entschieden hat, wird hier
        nicht festgehalten; das Protokoll dient nicht der Bewertung von Beschäftigten.
      </Text>
      <ReadState read={read}>
        {(eintraege) => (
          <Table.ScrollContainer minWidth={480}>
            <Table aria-label="Protokoll der Runde">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Zeit</Table.Th>
                  <Table.Th>Was</Table.Th>
                  <Table.Th>Angaben</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {eintraege.map(({ id, zeit, art, inhalt }) => (
                  <Table.Tr key={id}>
                    <Table.Td>{formatZeitpunkt(zeit)}</Table.Td>
                    <Table.Td>{ereignisTexts[art] ?? art}</Table.Td>
                    <Table.Td>
                      <Text size="xs">{angabenText(inhalt)}</Text>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </ReadState>
    </>
  )
}

function angabenText({ name, grund, kriterien }: Record<string, unknown>): string {
  const teile = [name, grund && `Grund: ${String(grund)}`, kriterien && 'mit den Kriterien dieser Zeit']
  return teile.filter(Boolean).map(String).join(' · ')
}
