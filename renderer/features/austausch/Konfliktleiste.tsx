import { Button, Group, Menu, Text } from '@mantine/core'
import type { OffeneListe } from '@shared/contract/austausch'
import type { ZellenTabelle } from '@shared/domain/austausch/zellen'
import { feldLabel } from '@shared/texts/feldLabel'
import { formatZahl } from '@shared/texts/format'
import { IconChevronDown } from '@tabler/icons-react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'

/** Conflicts by field: decided for all of them now, or for every list of this source. */
export function Konfliktleiste({ liste: { id, konflikte, quelle } }: { liste: OffeneListe }) {
  const decide = useWrite(api.austausch.decide)
  if (konflikte.length === 0) return null
  return (
    <Group gap="xs">
      <Text size="sm">Die Liste sagt etwas anderes. Ohne Entscheidung bleibt der gespeicherte Wert.</Text>
      {konflikte.map(({ tabelle, feld, anzahl }) => {
        const now = (vorzug: 'liste' | 'bestand') =>
          decide.mutate({ id, entscheidungen: [{ art: 'alleKonflikte', feld, vorzug }] })
        const always = (vorzug: 'liste' | 'bestand') =>
          decide.mutate({ id, entscheidungen: [{ art: 'immer', tabelle: tabelle as ZellenTabelle, feld, vorzug }] })
        return (
          <Menu key={`${tabelle}.${feld}`} position="bottom-start">
            <Menu.Target>
              <Button size="compact-sm" variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
                {feldLabel(feld)} ({formatZahl(anzahl)})
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>Alle {formatZahl(anzahl)} in dieser Liste</Menu.Label>
              <Menu.Item onClick={() => now('liste')}>aus der Liste nehmen</Menu.Item>
              <Menu.Item onClick={() => now('bestand')}>behalten</Menu.Item>
              <Menu.Divider />
              <Menu.Label>Immer so für „{quelle}“</Menu.Label>
              <Menu.Item onClick={() => always('liste')}>immer aus der Liste nehmen</Menu.Item>
              <Menu.Item onClick={() => always('bestand')}>immer behalten, nur Leeres füllen</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )
      })}
    </Group>
  )
}
