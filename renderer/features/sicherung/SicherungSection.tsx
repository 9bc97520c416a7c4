import { Alert, Button, Group, Stack, Table, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { formatZeitpunkt } from '@shared/texts/format'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'
import { EmptyState } from '../../components/EmptyState'
import { ReadState } from '../../components/ReadState'
import { RestorePanel } from '../../components/RestorePanel'

type Backup = NonNullable<Awaited<ReturnType<typeof api.session.pickBackup>>>

/** Backups: where they go, make one now, look into one, restore. */
export function SicherungSection() {
  const status = useRead(api.sicherung.status, undefined)
  const [restoring, setRestoring] = useState<{ backup: Backup; picked: boolean }>()
  const pickFolder = useWrite(api.sicherung.pickFolder)
  const create = useWrite(api.sicherung.create, {
    onSuccess: ({ name }) =>
      notifications.show({ color: 'teal', title: 'Sicherung erstellt und geprüft', message: name })
  })
  const open = useWrite(api.session.readBackup, { onSuccess: (backup) => setRestoring({ backup, picked: false }) })
  const pick = useWrite(api.session.pickBackup, {
    onSuccess: (backup) => backup && setRestoring({ backup, picked: true })
  })

  return (
    <Stack>
      <Title order={2}>Sicherung</Title>
      <ReadState read={status}>
        {({ ordner, sicherungen, letzterFehlschlag }) => (
          <>
            {letzterFehlschlag && (
              <Alert color="orange" title={`Keine Sicherung am ${formatZeitpunkt(letzterFehlschlag.zeit)}`}>
                {letzterFehlschlag.satz}
              </Alert>
            )}
            {ordner ? (
              <Text size="sm">
                Sicherungen liegen in <strong>{ordner}</strong>. Beim Sperren und Schließen kommt eine dazu.
              </Text>
            ) : (
              <Alert color="orange" title="Kein eigener Ordner für Sicherungen">
                Sicherungen liegen bisher nur neben dem Bestand auf diesem Rechner. Bei einem Schaden am Rechner sind
                beide verloren. Bitte wählen Sie einen Ordner auf einem Stick oder einem Netzlaufwerk.
              </Alert>
            )}
            <Group>
              <Button onClick={() => create.mutate(undefined)} loading={create.isPending}>
                Jetzt sichern
              </Button>
              <Button variant="default" onClick={() => pickFolder.mutate(undefined)} loading={pickFolder.isPending}>
                {ordner ? 'Anderen Ordner wählen' : 'Ordner wählen'}
              </Button>
              <Button variant="default" onClick={() => pick.mutate(undefined)}>
                Sicherung von woanders öffnen
              </Button>
            </Group>
            {sicherungen.length === 0 ? (
              <EmptyState
                title="Noch keine Sicherung"
                text="Die erste entsteht mit „Jetzt sichern“ in wenigen Sekunden."
              />
            ) : (
              <Table aria-label="Sicherungen">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Stand</Table.Th>
                    <Table.Th ta="right">Personen</Table.Th>
                    <Table.Th>Erstellt von</Table.Th>
                    <Table.Th>
                      <span className="visuallyHidden">Handlung</span>
                    </Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {sicherungen.map(({ name, zeit, personen, erstelltVon }) => (
                    <Table.Tr key={name}>
                      <Table.Td>{zeit ? formatZeitpunkt(zeit) : `${name} (nicht lesbar)`}</Table.Td>
                      <Table.Td ta="right">{personen?.toLocaleString('de-DE')}</Table.Td>
                      <Table.Td>{erstelltVon}</Table.Td>
                      <Table.Td ta="right">
                        <Button
                          size="compact-sm"
                          variant="subtle"
                          onClick={() => open.mutate({ name })}
                          disabled={!zeit}
                        >
                          Ansehen und wiederherstellen
                        </Button>
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            )}
          </>
        )}
      </ReadState>
      <Dialog
        opened={restoring !== undefined}
        onClose={() => setRestoring(undefined)}
        title="Sicherung wiederherstellen"
      >
        {restoring && <RestorePanel {...restoring} onCancel={() => setRestoring(undefined)} />}
      </Dialog>
    </Stack>
  )
}
