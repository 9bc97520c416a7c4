import { Button, Group, Stack, Table, Text, Title } from '@mantine/core'
import { type Parameter, ParameterName, parameterArten, readParameterWert } from '@shared/domain/parameter/parameter'
import { formatBetrag, formatTag, formatZahl } from '@shared/texts/format'
import { parameterLabels } from '@shared/texts/parameter'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { ReadState } from '../../components/ReadState'
import { ParameterForm } from './ParameterForm'

/** What changes by law, each with the day from which it counts. Older values stay: old records are read with them. */
export function ParameterSection() {
  const parameter = useRead(api.parameter.list, undefined)
  const [editing, setEditing] = useState<Parameter | { name: ParameterName }>()

  return (
    <Stack>
      <Title order={2}>Werte mit Datum</Title>
      <Text size="sm" c="dimmed">
        Was sich durch Gesetz oder Verordnung ändert. Das Programm nimmt immer den Wert des Tages, um den es geht; für
        ein neues Jahr tragen Sie den neuen Wert mit seinem ersten Tag ein.
      </Text>
      <ReadState read={parameter} lines={12}>
        {(rows) => (
          <Table aria-label="Werte mit Datum">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Wert</Table.Th>
                <Table.Th>gilt ab</Table.Th>
                <Table.Th ta="right">Inhalt</Table.Th>
                <Table.Th>Quelle</Table.Th>
                <Table.Th>
                  <span className="visuallyHidden">Handlung</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            {ParameterName.options.map((name) => (
              <ParameterRows
                key={name}
                rows={rows.filter((row) => row.name === name)}
                name={name}
                onEdit={setEditing}
              />
            ))}
          </Table>
        )}
      </ReadState>
      {editing && <ParameterForm parameter={editing} onClose={() => setEditing(undefined)} />}
    </Stack>
  )
}

interface RowsProps {
  name: ParameterName
  rows: readonly Parameter[]
  onEdit: (parameter: Parameter | { name: ParameterName }) => void
}

function ParameterRows({ name, rows, onEdit }: RowsProps) {
  const label = parameterLabels[name]
  return (
    <Table.Tbody style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}>
      {rows.map((row, index) => (
        <Table.Tr key={row.gueltigVon}>
          {index === 0 && (
            <Table.Th scope="rowgroup" rowSpan={rows.length} fw={500} style={{ verticalAlign: 'top' }}>
              {label}
            </Table.Th>
          )}
          <Table.Td>{formatTag(row.gueltigVon)}</Table.Td>
          <Table.Td ta="right">{format(row)}</Table.Td>
          <Table.Td c="dimmed">{row.quelle}</Table.Td>
          <Table.Td>
            <Group gap="xs" justify="flex-end" wrap="nowrap">
              {index === 0 && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`${label}: neuer Wert`}
                  onClick={() => onEdit({ name })}
                >
                  Neuer Wert
                </Button>
              )}
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={`${label} ab ${formatTag(row.gueltigVon)} ändern`}
                onClick={() => onEdit(row)}
              >
                Ändern
              </Button>
            </Group>
          </Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  )
}

function format({ name, wert }: Parameter): string {
  const value = readParameterWert(name, wert)
  switch (parameterArten[name]) {
    case 'text':
      return String(value)
    case 'tag':
      return formatTag(String(value))
    case 'zahl':
      return formatZahl(Number(value))
    case 'betrag':
      return formatBetrag(Number(value))
    case 'jaNein':
      return value ? 'ja' : 'nein'
  }
}
