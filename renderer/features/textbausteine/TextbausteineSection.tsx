import { Button, Group, Stack, Text, Title } from '@mantine/core'
import type { Textbaustein } from '@shared/domain/kontakte/textbaustein'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { Pflegetabelle } from '../../components/Pflegetabelle'
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
          <Pflegetabelle
            label="Textbausteine"
            zeilen={alle}
            nameOf={({ kuerzel }) => kuerzel}
            removable={({ version }) => version !== null}
            onEdit={setEditing}
            onRemove={({ id, version }) => remove.mutate({ id, version: version ?? 0 })}
            frage={{
              was: 'Textbaustein',
              folge: 'steht dann nicht mehr zur Wahl. Vermerke, die damit geschrieben wurden, bleiben.'
            }}
            spalten={[
              {
                titel: 'Kürzel',
                zelle: ({ kuerzel }) => (
                  <Text span size="sm" fw={600}>
                    .{kuerzel}
                  </Text>
                )
              },
              { titel: 'Anlass', zelle: ({ anlass }) => anlass && codeLabel('kontaktAnlass', anlass) },
              {
                titel: 'Inhalt',
                zelle: ({ inhalt }) => (
                  <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                    {inhalt}
                  </Text>
                )
              },
              { titel: 'Herkunft', zelle: ({ version }) => (version === null ? 'mitgeliefert' : 'eigener') }
            ]}
          />
        )}
      </ReadState>
      {editing && (
        <TextbausteinDialog baustein={editing === 'neu' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
    </Stack>
  )
}
