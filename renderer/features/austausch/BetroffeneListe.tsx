import { Anchor, Button, Table, Text, Title } from '@mantine/core'
import { formatZahl } from '@shared/texts/format'
import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { ReadState } from '../../components/ReadState'

const PER_PAGE = 100

/** The persons an import added or changed, each with the way to the Akte. */
export function BetroffeneListe({ id }: { id: string }) {
  const [limit, setLimit] = useState(PER_PAGE)
  const read = useRead(api.austausch.betroffene, { id, limit }, { keepPrevious: true })
  return (
    <ReadState read={read}>
      {({ total, personen }) =>
        total === 0 ? null : (
          <section aria-labelledby="betroffene">
            <Title order={2} id="betroffene" mb="xs">
              Neue und geänderte Personen
            </Title>
            <Table aria-labelledby="betroffene">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Person</Table.Th>
                  <Table.Th>Kundennummer</Table.Th>
                  <Table.Th>Was</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {personen.map(({ fall, name, kundennummer, neu }) => (
                  <Table.Tr key={fall}>
                    <Table.Td>
                      <Anchor component={Link} to={`/faelle/${fall}`} size="sm">
                        {name || 'ohne Namen'}
                      </Anchor>
                    </Table.Td>
                    <Table.Td>{kundennummer}</Table.Td>
                    <Table.Td>{neu ? 'neu angelegt' : 'geändert'}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
            {total > personen.length && (
              <Button mt="xs" variant="default" onClick={() => setLimit(limit + PER_PAGE)}>
                Weitere zeigen
              </Button>
            )}
            <Text size="sm" c="dimmed" mt="xs">
              {formatZahl(personen.length)} von {formatZahl(total)}
            </Text>
          </section>
        )
      }
    </ReadState>
  )
}
