import { Anchor, Table } from '@mantine/core'
import type { Teilnehmende } from '@shared/contract/angebote'
import { formatTag } from '@shared/texts/format'
import { Link } from 'react-router'
import { useCodes } from '../../api/useCodes'

/** Who takes or took part; the name opens the Fallakte. */
export function TeilnehmendeTable({ teilnehmende }: { teilnehmende: readonly Teilnehmende[] }) {
  const { codeLabel } = useCodes()
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table aria-label="Teilnahmen">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>geboren</Table.Th>
            <Table.Th>Status</Table.Th>
            <Table.Th>seit</Table.Th>
            <Table.Th>Eintritt</Table.Th>
            <Table.Th>Ende</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {teilnehmende.map(({ teilnahme, fall, nachname, vorname, ...eine }) => (
            <Table.Tr key={teilnahme}>
              <Table.Td>
                <Anchor component={Link} to={`/faelle/${fall}`} size="sm">
                  {[nachname, vorname].filter(Boolean).join(', ') || 'ohne Namen'}
                </Anchor>
              </Table.Td>
              <Table.Td>{eine.geburtsdatum && formatTag(eine.geburtsdatum)}</Table.Td>
              <Table.Td>{codeLabel('teilnahmeStatus', eine.status)}</Table.Td>
              <Table.Td>{eine.statusSeit && formatTag(eine.statusSeit)}</Table.Td>
              <Table.Td>{eine.eintritt && formatTag(eine.eintritt)}</Table.Td>
              <Table.Td>{eine.austritt && formatTag(eine.austritt)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
