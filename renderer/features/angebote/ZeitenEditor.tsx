import { ActionIcon, Button, Chip, Fieldset, Group, Input, Stack, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { TagInput } from '../../components/TagInput'
import { leereZeit, type Zeit } from './zeiten'

interface Props {
  zeiten: readonly Zeit[]
  heute: string
  onChange: (zeiten: Zeit[]) => void
  error?: string | undefined
}

/** Empty: as long as the run. */
const gueltigLabels = { gueltigVon: 'nur ab', gueltigBis: 'nur bis' }
const tage = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']

/** The week of a run: days, from, to, and where it is held if elsewhere. */
export function ZeitenEditor({ zeiten, heute, onChange, error }: Props) {
  const set = (index: number, teil: Partial<Zeit>) =>
    onChange(zeiten.map((zeit, i) => (i === index ? { ...zeit, ...teil } : zeit)))
  return (
    <Fieldset legend="Woche" p="sm">
      <Stack gap="xs">
        {zeiten.map((zeit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
          <Group key={index} gap="xs" align="flex-end">
            <Chip.Group multiple value={zeit.tage} onChange={(neu) => set(index, { tage: neu })}>
              <Group gap={4} role="group" aria-label={`Tage, ${index + 1}. Zeile`} pb={5}>
                {tage.map((tag, nummer) => (
                  <Chip key={tag} value={String(nummer + 1)} size="xs">
                    {tag}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
            <TextInput
              label="von"
              placeholder="08:45"
              w="5.5rem"
              value={zeit.von}
              onChange={(event) => set(index, { von: event.currentTarget.value })}
            />
            <TextInput
              label="bis"
              placeholder="13:00"
              w="5.5rem"
              value={zeit.bis}
              onChange={(event) => set(index, { bis: event.currentTarget.value })}
            />
            <TextInput
              label="anderer Ort"
              w="11rem"
              maxLength={80}
              value={zeit.ort}
              onChange={(event) => set(index, { ort: event.currentTarget.value })}
            />
            {(['gueltigVon', 'gueltigBis'] as const).map((feld) => (
              <TagInput
                key={feld}
                label={gueltigLabels[feld]}
                w="8.5rem"
                heute={heute}
                value={zeit[feld] ?? ''}
                onChange={(eingabe) => set(index, { [feld]: eingabe })}
              />
            ))}
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={`${index + 1}. Zeile entfernen`}
              onClick={() => onChange(zeiten.filter((_, i) => i !== index))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        ))}
        {error && <Input.Error>{error}</Input.Error>}
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} />}
            onClick={() => onChange([...zeiten, { ...leereZeit, tage: [] }])}
          >
            Zeit hinzufügen
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  )
}
