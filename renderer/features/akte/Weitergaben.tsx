import { Anchor, Stack, Table, Text, Title } from '@mantine/core'
import { ausgabeartLabels } from '@shared/texts/ausgaben'
import { formatZeitpunkt } from '@shared/texts/format'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { ReadState } from '../../components/ReadState'
import stapel from '../../components/stapel.module.css'
import { useAkte } from './akteContext'

/** Which lists the person stood on, who got them, and what they said (Art. 15 DSGVO, § 83 SGB X). */
export function Weitergaben() {
  const { fall } = useAkte().akte
  const read = useRead(api.ausgaben.ofFall, { fall: fall.id })
  return (
    <Stack gap="xs">
      <Title order={2}>Weitergaben</Title>
      <ReadState read={read} lines={4}>
        {(listen) =>
          listen.length === 0 ? (
            <Text size="sm" c="dimmed">
              Keine. Sobald die Person auf einer ausgegebenen Liste steht, sehen Sie hier, wer was wann bekommen hat.
            </Text>
          ) : (
            <Table className={stapel.stapel} aria-label="Weitergaben">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Ausgegeben</Table.Th>
                  <Table.Th>Liste</Table.Th>
                  <Table.Th>Empfänger</Table.Th>
                  <Table.Th>Zweck</Table.Th>
                  <Table.Th>Angaben</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {listen.map(({ eintrag, angaben }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a person may stand twice on one list
                  <Table.Tr key={`${eintrag.id} ${index}`}>
                    <Table.Td data-label="Ausgegeben" style={{ whiteSpace: 'nowrap' }}>
                      {formatZeitpunkt(eintrag.zeit)}
                    </Table.Td>
                    <Table.Td data-label="Liste">
                      <Anchor component={Link} to={`/austausch/ausgaben/${eintrag.id}`} size="sm">
                        {ausgabeartLabels[eintrag.art]}
                      </Anchor>
                    </Table.Td>
                    <Table.Td data-label="Empfänger">{eintrag.empfaenger}</Table.Td>
                    <Table.Td data-label="Zweck">
                      {eintrag.zweck} ({eintrag.rechtsgrundlage})
                    </Table.Td>
                    <Table.Td data-label="Angaben">
                      {angaben.map(({ spalte, text }) => `${spalte}: ${text}`).join(' · ')}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )
        }
      </ReadState>
    </Stack>
  )
}
