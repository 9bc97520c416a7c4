import { Button, Table, Text } from '@mantine/core'
import type { Wegzeile } from '@shared/contract/wege'
import { formatTag } from '@shared/texts/format'
import { herkunftText } from '@shared/texts/wege'

interface Props {
  von: string
  wege: readonly Wegzeile[]
  onEdit: (weg: Wegzeile) => void
}

/** The ways from one place; an estimate steps back and says so. */
export function Wegetabelle({ von, wege, onEdit }: Props) {
  return (
    <Table.ScrollContainer minWidth={680}>
      <Table aria-label={`Wege von ${von}`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Nach</Table.Th>
            <Table.Th ta="right">früh</Table.Th>
            <Table.Th ta="right">mittags</Table.Th>
            <Table.Th ta="right">abends</Table.Th>
            <Table.Th>letzte Rückfahrt</Table.Th>
            <Table.Th>Herkunft</Table.Th>
            <Table.Th>
              <span className="visuallyHidden">Handlung</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {wege.map((weg) => (
            <Table.Tr key={weg.nach} {...(weg.geschaetzt && { c: 'dimmed', fs: 'italic' })}>
              <Table.Td>{weg.nach}</Table.Td>
              <Table.Td ta="right">{weg.minuten?.frueh}</Table.Td>
              <Table.Td ta="right">{weg.minuten?.mittag}</Table.Td>
              <Table.Td ta="right">{weg.minuten?.spaet}</Table.Td>
              <Table.Td>{weg.letzteRueckfahrt}</Table.Td>
              <Table.Td>
                {herkunftText({ ...weg, imOrt: weg.nach === von })}
                {weg.stand && (
                  <Text span size="xs" c="dimmed">
                    , Stand {formatTag(weg.stand)}
                  </Text>
                )}
              </Table.Td>
              <Table.Td ta="right">
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`Weg von ${von} nach ${weg.nach} ändern`}
                  onClick={() => onEdit(weg)}
                >
                  Ändern
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
