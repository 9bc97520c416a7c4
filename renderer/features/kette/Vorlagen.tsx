import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { formatAnzahl } from '@shared/texts/format'
import { schrittName } from '@shared/texts/kette'
import { useState } from 'react'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { Pflegetabelle } from '../../components/Pflegetabelle'
import { ReadState } from '../../components/ReadState'
import { type Entwurf, entwurfOf, VorlageEditor } from './VorlageEditor'

/** Every template: those of the program to be copied, those of the office to be changed and removed. */
export function Vorlagen() {
  const vorlagen = useRead(api.kette.vorlagen, undefined)
  const { codeLabel } = useCodes()
  const [editing, setEditing] = useState<Entwurf>()
  const remove = useWrite(api.kette.removeVorlage)
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Title order={3}>Vorlagen</Title>
        <Button onClick={() => setEditing(entwurfOf())}>Vorlage anlegen</Button>
      </Group>
      <ReadState read={vorlagen} lines={10}>
        {(alle) => (
          <Pflegetabelle
            label="Vorlagen"
            zeilen={alle}
            nameOf={({ name }) => name}
            editable={({ version }) => version !== null}
            removable={({ version }) => version !== null}
            onEdit={(vorlage) => setEditing(entwurfOf(vorlage))}
            onRemove={({ id, version }) => remove.mutate({ id, version: version ?? 0 })}
            frage={{
              was: 'Vorlage',
              folge:
                'steht dann nicht mehr zur Wahl. Ketten, die damit geplant wurden, bleiben. Das lässt sich nicht zurücknehmen.'
            }}
            mehr={(vorlage) => (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Kopieren: ${vorlage.name}`}
                onClick={() => setEditing(entwurfOf(vorlage, true))}
              >
                Kopieren
              </Button>
            )}
            spalten={[
              {
                titel: 'Vorlage',
                zelle: ({ name, zielgruppe }) => <Zweizeilig eins={name} zwei={zielgruppe} fw={600} />
              },
              {
                titel: 'Schritte',
                zelle: ({ elemente }) => (
                  <Text size="xs">
                    {formatAnzahl(elemente.length, 'Schritt', 'Schritte')}:{' '}
                    {elemente.map((element) => schrittName(element, codeLabel)).join(' · ')}
                  </Text>
                )
              },
              {
                titel: 'Herkunft',
                zelle: ({ version, quelle }) => (
                  <Zweizeilig eins={version === null ? 'mitgeliefert' : 'eigene'} zwei={quelle} />
                )
              }
            ]}
          />
        )}
      </ReadState>
      {editing && <VorlageEditor anfang={editing} onClose={() => setEditing(undefined)} />}
    </Stack>
  )
}

function Zweizeilig({ eins, zwei, fw = 400 }: { eins: string; zwei: string; fw?: number }) {
  return (
    <>
      <Text size="sm" fw={fw}>
        {eins}
      </Text>
      <Text size="xs" c="dimmed">
        {zwei}
      </Text>
    </>
  )
}
