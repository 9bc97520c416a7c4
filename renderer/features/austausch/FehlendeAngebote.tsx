import { Alert, Anchor, Table } from '@mantine/core'
import { formatTag } from '@shared/texts/format'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { ReadState } from '../../components/ReadState'
import { Schrittflaeche } from './Schrittflaeche'

/** Courses this source named before and does not name now. Nothing happens to them. */
export function FehlendeAngebote({ id }: { id: string }) {
  const read = useRead(api.austausch.fehlende, { id, offset: 0 })
  return (
    <Schrittflaeche label="Fehlende Kurse">
      <Alert color="gray" mb="xs">
        Diese Kurse standen in der letzten Liste dieser Quelle und fehlen jetzt. Sie bleiben in den Angeboten, wie sie
        sind. Fragen Sie beim Träger nach, ob sie ausfallen.
      </Alert>
      <ReadState read={read}>
        {({ angebote = [] }) => (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Kurs</Table.Th>
                <Table.Th>Träger</Table.Th>
                <Table.Th>Beginn</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {angebote.map((eines) => (
                <Table.Tr key={eines.id}>
                  <Table.Td>
                    <Anchor component={Link} to={`/angebote/${eines.id}`} size="sm">
                      {eines.titel}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>{eines.traegerName}</Table.Td>
                  <Table.Td>{eines.beginn ? formatTag(eines.beginn) : 'offen'}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </ReadState>
    </Schrittflaeche>
  )
}
