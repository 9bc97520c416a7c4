import { Button, Group, Stack, Text, Title } from '@mantine/core'
import type { Teamzeile } from '@shared/contract/teams'
import type { TeamWerte } from '@shared/domain/uebergabe/team'
import { formatZahl } from '@shared/texts/format'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { Pflegetabelle } from '../../components/Pflegetabelle'
import { ReadState } from '../../components/ReadState'
import { TeamForm } from './TeamForm'

/** The teams of the office: kind, focus, posts of the whole team, languages. Nothing about single persons. */
export function TeamsSection() {
  const read = useRead(api.teams.list, undefined)
  const [editing, setEditing] = useState<Teamzeile | Pick<TeamWerte, 'name'>>()
  const { codeLabel } = useCodes()
  const remove = useWrite(api.teams.remove)
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
            {teams.length > 0 && (
              <Pflegetabelle
                label="Teams"
                zeilen={teams}
                nameOf={({ name }) => name}
                onEdit={setEditing}
                onRemove={({ id, version }) => remove.mutate({ id, version })}
                frage={{
                  was: 'Team',
                  folge: 'steht danach nicht mehr in dieser Tabelle. Die Fälle behalten den Namen.'
                }}
                spalten={[
                  { titel: 'Name', zelle: ({ name }) => name },
                  { titel: 'Art', zelle: ({ art }) => codeLabel('teamart', art) },
                  { titel: 'Schwerpunkt', zelle: ({ schwerpunkt }) => schwerpunkt },
                  {
                    titel: 'Stellen',
                    rechts: true,
                    zelle: ({ stellen }) => (stellen === null ? 'fehlen' : formatZahl(stellen))
                  },
                  { titel: 'Sprachen', zelle: ({ sprachen }) => sprachen },
                  { titel: 'Aktive Fälle', rechts: true, zelle: ({ faelle }) => faelle }
                ]}
              />
            )}
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
    </Stack>
  )
}
