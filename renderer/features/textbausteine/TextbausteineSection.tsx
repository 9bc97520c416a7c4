import { Button, Group, Stack, Table, Text, Title } from '@mantine/core'
import type { Textbaustein } from '@shared/domain/kontakte/textbaustein'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ReadState } from '../../components/ReadState'
import { TextbausteinDialog } from './TextbausteinDialog'

/** Pieces of text for notes, by their short words. */
export function TextbausteineSection() {
  const bausteine = useRead(api.textbausteine.list, undefined)
  const { codeLabel } = useCodes()
  const [editing, setEditing] = useState<Textbaustein | 'neu'>()
  const remove = useWrite(api.textbausteine.remove)
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={2}>Textbausteine</Title>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing('neu')}>
          Textbaustein anlegen
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        Im Vermerk schreiben Sie .kürzel und ein Leerzeichen; dann steht der Text da. {'{datum}'} und {'{name}'} werden
        ersetzt. Bitte keine Diagnosen und keine Wertungen.
      </Text>
      <ReadState read={bausteine} lines={10}>
        {(alle) => (
          <Table aria-label="Textbausteine">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Kürzel</Table.Th>
                <Table.Th>Anlass</Table.Th>
                <Table.Th>Inhalt</Table.Th>
                <Table.Th>Herkunft</Table.Th>
                <Table.Th>
                  <span className="visuallyHidden">Handlung</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {alle.map((baustein) => (
                <Table.Tr key={baustein.id}>
                  <Table.Td fw={600}>.{baustein.kuerzel}</Table.Td>
                  <Table.Td>{baustein.anlass && codeLabel('kontaktAnlass', baustein.anlass)}</Table.Td>
                  <Table.Td style={{ whiteSpace: 'pre-wrap' }}>{baustein.inhalt}</Table.Td>
                  <Table.Td c="dimmed">{baustein.version === null ? 'mitgeliefert' : 'eigener'}</Table.Td>
                  <Table.Td>
                    <Group gap="xs" justify="flex-end" wrap="nowrap">
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        aria-label={`${baustein.kuerzel} ändern`}
                        onClick={() => setEditing(baustein)}
                      >
                        Ändern
                      </Button>
                      {baustein.version !== null && (
                        <Button
                          size="compact-sm"
                          variant="subtle"
                          color="red"
                          aria-label={`${baustein.kuerzel} entfernen`}
                          onClick={() => remove.mutate({ id: baustein.id, version: baustein.version ?? 0 })}
                        >
                          Entfernen
                        </Button>
                      )}
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </ReadState>
      {editing && (
        <TextbausteinDialog baustein={editing === 'neu' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
    </Stack>
  )
}
