import { Badge, Button, Group, Select, Stack, Table, Text, Title } from '@mantine/core'
import { type Code, Codeliste, codelisten } from '@shared/domain/codes/codeliste'
import { codelistenLabels } from '@shared/texts/codes'
import { IconCheck, IconMinus } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { ReadState } from '../../components/ReadState'
import { CodeForm } from './CodeForm'

const options = codelisten
  .map((liste) => ({ value: liste, label: codelistenLabels[liste] }))
  .toSorted((a, b) => a.label.localeCompare(b.label, 'de'))

/** The code lists of the office: labels, order, words of foreign lists, own codes. A code is never deleted. */
export function CodelistenSection() {
  const codes = useRead(api.codes.list, undefined)
  const [liste, setListe] = useState<Codeliste>('kursart')
  const [editing, setEditing] = useState<Code | 'neu'>()

  return (
    <Stack>
      <Title order={2}>Codelisten</Title>
      <Text size="sm" c="dimmed">
        Bezeichnungen, Reihenfolge und die Wörter, an denen ein Wert in Listen anderer erkannt wird. Ein Code bleibt für
        immer; was Sie nicht mehr brauchen, nehmen Sie aus den Auswahllisten.
      </Text>
      <Group align="flex-end" justify="space-between">
        <Select
          label="Liste"
          data={options}
          value={liste}
          onChange={(value) => setListe(Codeliste.parse(value))}
          allowDeselect={false}
          w="22rem"
        />
        <Button onClick={() => setEditing('neu')}>Code hinzufügen</Button>
      </Group>
      <ReadState read={codes} lines={10}>
        {(all) => <CodeTable codes={all.filter((code) => code.liste === liste)} liste={liste} onEdit={setEditing} />}
      </ReadState>
      {editing && <CodeForm liste={liste} code={editing} onClose={() => setEditing(undefined)} />}
    </Stack>
  )
}

interface TableProps {
  codes: readonly Code[]
  liste: Codeliste
  onEdit: (code: Code) => void
}

function CodeTable({ codes, liste, onEdit }: TableProps) {
  return (
    <Table aria-label={codelistenLabels[liste]}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Bezeichnung</Table.Th>
          <Table.Th>Kurz</Table.Th>
          <Table.Th>Code</Table.Th>
          <Table.Th>In Auswahllisten</Table.Th>
          <Table.Th>Wörter in Listen anderer</Table.Th>
          <Table.Th>
            <span className="visuallyHidden">Handlung</span>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {codes.map((code) => (
          <Table.Tr key={code.code}>
            <Table.Td>{code.label}</Table.Td>
            <Table.Td>{code.kurz}</Table.Td>
            <Table.Td ff="monospace">{code.code}</Table.Td>
            <Table.Td>
              <Badge
                color={code.aktiv ? 'teal.9' : 'gray.7'}
                variant="filled"
                tt="none"
                leftSection={code.aktiv ? <IconCheck size={12} aria-hidden /> : <IconMinus size={12} aria-hidden />}
              >
                {code.aktiv ? 'ja' : 'nein'}
              </Badge>
            </Table.Td>
            <Table.Td maw="18rem">
              <Text size="xs" c="dimmed" lineClamp={1} title={code.synonyme.join(' · ')}>
                {code.synonyme.join(' · ')}
              </Text>
            </Table.Td>
            <Table.Td ta="right">
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={`${code.label} ändern`}
                onClick={() => onEdit(code)}
              >
                Ändern
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
