import { Button, Group, Stack, Table, Text, Title } from '@mantine/core'
import type { Kettenvorlage } from '@shared/domain/kette/vorlagen/vorlage'
import { formatAnzahl } from '@shared/texts/format'
import { schrittName } from '@shared/texts/kette'
import { useState } from 'react'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { ReadState } from '../../components/ReadState'
import { type Entwurf, entwurfOf, VorlageEditor } from './VorlageEditor'

/** Every template: those of the program to be copied, those of the office to be changed and removed. */
export function Vorlagen() {
  const vorlagen = useRead(api.kette.vorlagen, undefined)
  const { codeLabel } = useCodes()
  const [editing, setEditing] = useState<Entwurf>()
  const [removing, setRemoving] = useState<Kettenvorlage>()
  const remove = useWrite(api.kette.removeVorlage, { onSuccess: () => setRemoving(undefined) })
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Title order={3}>Vorlagen</Title>
        <Button onClick={() => setEditing(entwurfOf())}>Vorlage anlegen</Button>
      </Group>
      <ReadState read={vorlagen} lines={10}>
        {(alle) => (
          <Table.ScrollContainer minWidth={620}>
            <Table aria-label="Vorlagen">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Vorlage</Table.Th>
                  <Table.Th>Schritte</Table.Th>
                  <Table.Th>Herkunft</Table.Th>
                  <Table.Th>
                    <span className="visuallyHidden">Handlung</span>
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {alle.map((vorlage) => (
                  <Table.Tr key={vorlage.id}>
                    <Table.Td>
                      <Text size="sm" fw={600}>
                        {vorlage.name}
                      </Text>
                      <Text size="xs" c="dimmed">
                        {vorlage.zielgruppe}
                      </Text>
                    </Table.Td>
                    <Table.Td>
                      <Text size="xs">
                        {formatAnzahl(vorlage.elemente.length, 'Schritt', 'Schritte')}:{' '}
                        {vorlage.elemente.map((element) => schrittName(element, codeLabel)).join(' · ')}
                      </Text>
                    </Table.Td>
                    <Table.Td>
                      <Text size="xs">{vorlage.version === null ? 'mitgeliefert' : 'eigene'}</Text>
                      <Text size="xs" c="dimmed">
                        {vorlage.quelle}
                      </Text>
                    </Table.Td>
                    <Table.Td>
                      <Group gap={4} wrap="nowrap">
                        <Button
                          variant="default"
                          size="compact-sm"
                          aria-label={`Kopieren: ${vorlage.name}`}
                          onClick={() => setEditing(entwurfOf(vorlage, true))}
                        >
                          Kopieren
                        </Button>
                        {vorlage.version !== null && (
                          <>
                            <Button
                              variant="default"
                              size="compact-sm"
                              aria-label={`Ändern: ${vorlage.name}`}
                              onClick={() => setEditing(entwurfOf(vorlage))}
                            >
                              Ändern
                            </Button>
                            <Button
                              variant="subtle"
                              color="red"
                              size="compact-sm"
                              aria-label={`Entfernen: ${vorlage.name}`}
                              onClick={() => setRemoving(vorlage)}
                            >
                              Entfernen
                            </Button>
                          </>
                        )}
                      </Group>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </ReadState>
      {editing && <VorlageEditor anfang={editing} onClose={() => setEditing(undefined)} />}
      <ConfirmDialog
        opened={removing !== undefined}
        title="Vorlage entfernen?"
        text={`„${removing?.name ?? ''}“ steht dann nicht mehr zur Wahl. Ketten, die damit geplant wurden, bleiben. Das lässt sich nicht zurücknehmen.`}
        confirm="Vorlage entfernen"
        danger
        onConfirm={() => removing && remove.mutate({ id: removing.id, version: removing.version ?? 0 })}
        onClose={() => setRemoving(undefined)}
      />
    </Stack>
  )
}
