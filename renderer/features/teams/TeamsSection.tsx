import { Button, Group, Stack, Table, Text, Title } from '@mantine/core'
import type { Teamzeile } from '@shared/contract/teams'
import type { TeamWerte } from '@shared/domain/uebergabe/team'
import { formatZahl } from '@shared/texts/format'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { ReadState } from '../../components/ReadState'
import { TeamForm } from './TeamForm'

/** The teams of the office: kind, focus, posts of the whole team, languages. Nothing about single persons. */
export function TeamsSection() {
  const read = useRead(api.teams.list, undefined)
  const [editing, setEditing] = useState<Teamzeile | Pick<TeamWerte, 'name'>>()
  const [removing, setRemoving] = useState<Teamzeile>()
  const remove = useWrite(api.teams.remove, { onSuccess: () => setRemoving(undefined) })
  return (
    <Stack>
      <Title order={2}>Teams</Title>
      <Text size="sm" c="dimmed">
        Aus der Art des Teams folgt, welche Übergabekriterien gelten; aus den Stellen die Fälle je Stelle unter
        „Übergaben, Auslastung“. Angaben zu einzelnen Beschäftigten werden nicht erfasst.
      </Text>
      <ReadState read={read}>
        {({ teams, genannt }) => (
          <>
            {teams.length > 0 && <Tabelle teams={teams} onEdit={setEditing} onRemove={setRemoving} />}
            <Group>
              <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing({ name: '' })}>
                Team anlegen
              </Button>
            </Group>
            {genannt.length > 0 && (
              <section aria-labelledby="genannt">
                <Title order={3} id="genannt" mb={4}>
                  In Fällen genannt, hier noch nicht angelegt
                </Title>
                <Group gap="xs">
                  {genannt.map(({ name, faelle }) => (
                    <Button key={name} variant="default" size="xs" onClick={() => setEditing({ name })}>
                      {name} ({faelle}) anlegen
                    </Button>
                  ))}
                </Group>
              </section>
            )}
          </>
        )}
      </ReadState>
      {editing && <TeamForm team={editing} onClose={() => setEditing(undefined)} />}
      <ConfirmDialog
        opened={removing !== undefined}
        title="Team entfernen?"
        text={`„${removing?.name ?? ''}“ steht danach nicht mehr in dieser Tabelle. Die Fälle behalten den Namen.`}
        confirm="Team entfernen"
        danger
        onConfirm={() => removing && remove.mutate({ id: removing.id, version: removing.version })}
        onClose={() => setRemoving(undefined)}
      />
    </Stack>
  )
}

interface TabelleProps {
  teams: readonly Teamzeile[]
  onEdit: (team: Teamzeile) => void
  onRemove: (team: Teamzeile) => void
}

function Tabelle({ teams, onEdit, onRemove }: TabelleProps) {
  const { codeLabel } = useCodes()
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table aria-label="Teams">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>Art</Table.Th>
            <Table.Th>Schwerpunkt</Table.Th>
            <Table.Th ta="right">Stellen</Table.Th>
            <Table.Th>Sprachen</Table.Th>
            <Table.Th ta="right">Aktive Fälle</Table.Th>
            <Table.Th>
              <span className="visuallyHidden">Handlung</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {teams.map((team) => (
            <Table.Tr key={team.id}>
              <Table.Td>{team.name}</Table.Td>
              <Table.Td>{codeLabel('teamart', team.art)}</Table.Td>
              <Table.Td>{team.schwerpunkt}</Table.Td>
              <Table.Td ta="right">{team.stellen === null ? 'fehlen' : formatZahl(team.stellen)}</Table.Td>
              <Table.Td>{team.sprachen}</Table.Td>
              <Table.Td ta="right">{team.faelle}</Table.Td>
              <Table.Td>
                <Group gap="xs" justify="flex-end" wrap="nowrap">
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={`${team.name} ändern`}
                    onClick={() => onEdit(team)}
                  >
                    Ändern
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="red"
                    aria-label={`${team.name} entfernen`}
                    onClick={() => onRemove(team)}
                  >
                    Entfernen
                  </Button>
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
