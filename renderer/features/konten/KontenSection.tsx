import { Badge, Button, Group, Stack, Table, Text, Title } from '@mantine/core'
import type { Konto } from '@shared/domain/konten/konto'
import { rolleLabels } from '@shared/texts/konten'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { ReadState } from '../../components/ReadState'
import { KennwortForm } from './KennwortForm'
import { KontoForm } from './KontoForm'

/** Who works with the store: add somebody, set a password, take the way in, a new recovery sheet. */
export function KontenSection() {
  const konten = useRead(api.konten.list, undefined)
  const eigene = useRead(api.session.status, undefined).data?.konto?.id
  const [adding, setAdding] = useState(false)
  const [password, setPassword] = useState<Konto>()
  const [removing, setRemoving] = useState<Konto>()
  const [renewing, setRenewing] = useState(false)
  const remove = useWrite(api.konten.remove, { onSuccess: () => setRemoving(undefined) })
  const renew = useWrite(api.session.renewRecovery)

  return (
    <Stack>
      <Title order={2}>Personen und Zugang</Title>
      <Text size="sm" c="dimmed">
        Jede Person hat ein eigenes Kennwort. Wer eines kennt, kann den ganzen Bestand lesen: Rollen ordnen die Arbeit,
        sie sind keine Verschlüsselung.
      </Text>
      <ReadState read={konten}>
        {(list) => (
          <Table aria-label="Personen">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Name</Table.Th>
                <Table.Th>Rolle</Table.Th>
                <Table.Th>Zugang</Table.Th>
                <Table.Th>
                  <span className="visuallyHidden">Handlung</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.map((konto) => (
                <Table.Tr key={konto.id}>
                  <Table.Td>{konto.name}</Table.Td>
                  <Table.Td>{rolleLabels[konto.rolle]}</Table.Td>
                  <Table.Td>
                    <Badge color={konto.aktiv ? 'teal.9' : 'gray.7'} variant="filled" tt="none">
                      {konto.aktiv ? 'hat Zugang' : 'kein Zugang'}
                    </Badge>
                  </Table.Td>
                  <Table.Td>
                    <Group gap="xs" justify="flex-end">
                      {konto.aktiv && (
                        <Button size="compact-sm" variant="subtle" onClick={() => setPassword(konto)}>
                          {konto.id === eigene ? 'Kennwort ändern' : 'Kennwort setzen'}
                        </Button>
                      )}
                      {konto.aktiv && konto.id !== eigene && (
                        <Button size="compact-sm" variant="subtle" color="red" onClick={() => setRemoving(konto)}>
                          Zugang nehmen
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
      <Group>
        <Button onClick={() => setAdding(true)}>Person hinzufügen</Button>
        <Button variant="default" onClick={() => setRenewing(true)}>
          Neues Wiederherstellungsblatt
        </Button>
      </Group>
      <KontoForm opened={adding} onClose={() => setAdding(false)} />
      {password && (
        <KennwortForm konto={password} own={password.id === eigene} onClose={() => setPassword(undefined)} />
      )}
      <ConfirmDialog
        opened={removing !== undefined}
        title="Zugang nehmen?"
        text={`${removing?.name ?? ''} kann den Bestand danach nicht mehr öffnen. Was die Person getan hat, bleibt im Verlauf. Ältere Sicherungen öffnet das alte Kennwort weiterhin.`}
        confirm="Zugang nehmen"
        danger
        onConfirm={() => removing && remove.mutate({ id: removing.id })}
        onClose={() => setRemoving(undefined)}
      />
      <ConfirmDialog
        opened={renewing}
        title="Neues Wiederherstellungsblatt?"
        text="Das bisherige Blatt öffnet danach nichts mehr. Sie drucken sofort ein neues und bestätigen es; solange bleibt alles andere geschlossen."
        confirm="Neues Blatt erstellen"
        onConfirm={() => renew.mutate(undefined)}
        onClose={() => setRenewing(false)}
      />
    </Stack>
  )
}
