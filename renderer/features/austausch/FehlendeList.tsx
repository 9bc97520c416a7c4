import { Alert, Button, Table } from '@mantine/core'
import { formatZahl } from '@shared/texts/format'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { ReadState } from '../../components/ReadState'
import { Schrittflaeche } from './Schrittflaeche'

const PER_PAGE = 200

/** Persons this source named before and does not name now. Nothing happens to them. */
export function FehlendeList({ id }: { id: string }) {
  const [offset, setOffset] = useState(0)
  const read = useRead(api.austausch.fehlende, { id, offset }, { keepPrevious: true })
  return (
    <Schrittflaeche label="Fehlende Personen">
      <Alert color="gray" mb="xs">
        Diese Personen standen in der letzten Liste dieser Quelle und fehlen jetzt. An ihren Fällen ändert sich nichts.
      </Alert>
      <ReadState read={read}>
        {({ total, personen }) => (
          <>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Person</Table.Th>
                  <Table.Th>Kundennummer</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {personen.map(({ fall, name, kundennummer }) => (
                  <Table.Tr key={fall}>
                    <Table.Td>{name}</Table.Td>
                    <Table.Td>{kundennummer}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
            {total > offset + PER_PAGE && (
              <Button variant="default" mt="xs" onClick={() => setOffset(offset + PER_PAGE)}>
                Weitere {formatZahl(Math.min(PER_PAGE, total - offset - PER_PAGE))} zeigen
              </Button>
            )}
          </>
        )}
      </ReadState>
    </Schrittflaeche>
  )
}
