import { Button, Select, Table, Text } from '@mantine/core'
import type { Vorrang } from '@shared/domain/quellen/merkmale'
import { feldLabel } from '@shared/texts/feldLabel'

const regeln = [
  { value: 'liste', label: 'immer aus der Liste nehmen' },
  { value: 'bestand', label: 'immer behalten, nur Leeres füllen' }
]

/** Fields for which somebody said „immer so“; without a rule a conflict is asked about. */
export function Vorrangregeln({ vorrang, onChange }: { vorrang: Vorrang; onChange: (vorrang: Vorrang) => void }) {
  const all = Object.entries(vorrang)
  if (all.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Keine Festlegung. Bei jedem Konflikt fragt das Programm.
      </Text>
    )
  return (
    <Table aria-label="Festlegungen">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Feld</Table.Th>
          <Table.Th w="22rem">Was gilt</Table.Th>
          <Table.Th w="8rem">Vergessen</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {all.map(([key, wert]) => {
          const label = feldLabel(key.split('.').at(-1) ?? key)
          const { [key]: _, ...andere } = vorrang
          return (
            <Table.Tr key={key}>
              <Table.Td>{label}</Table.Td>
              <Table.Td>
                <Select
                  size="xs"
                  aria-label={`Was für ${label} gilt`}
                  data={regeln}
                  value={wert}
                  allowDeselect={false}
                  onChange={(next) => next && onChange({ ...vorrang, [key]: next as 'liste' | 'bestand' })}
                />
              </Table.Td>
              <Table.Td>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`Festlegung für ${label} vergessen`}
                  onClick={() => onChange(andere)}
                >
                  Vergessen
                </Button>
              </Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}
