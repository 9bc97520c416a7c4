import { ActionIcon, Box, Button, Group, Select, Stack, Text, Tooltip } from '@mantine/core'
import { gruppenWorte } from '@shared/texts/zielgruppen'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type Gruppe, type Knoten, neueBerechtigung, neueGruppe, neuerVergleich, neueTeilnahme } from './baum'
import { BerechtigungZeile, TeilnahmeZeile } from './SatzZeile'
import { VergleichZeile } from './VergleichZeile'
import classes from './zielgruppen.module.css'

interface Props {
  gruppe: Gruppe
  onChange: (gruppe: Gruppe) => void
  /** Missing on the outermost group. */
  onRemove?: () => void
}

const worte = Object.entries(gruppenWorte).map(([value, label]) => ({ value, label: `${label}:` }))

/** A sentence with its parts below it: „Alle folgenden treffen zu: …“. */
export function GruppeBlock({ gruppe, onChange, onRemove }: Props) {
  const { wort, teile } = gruppe
  const add = (knoten: Knoten) => onChange({ ...gruppe, teile: [...teile, knoten] })
  const replace = (neu: Knoten) =>
    onChange({ ...gruppe, teile: teile.map((teil) => (teil.id === neu.id ? neu : teil)) })
  const remove = (id: number) => onChange({ ...gruppe, teile: teile.filter((teil) => teil.id !== id) })
  return (
    <Box role="group" aria-label={gruppenWorte[wort]} className={onRemove ? classes['nested'] : ''}>
      <Group gap="xs" mb="xs">
        <Select
          aria-label="Wie die Bedingungen zusammengehören"
          data={worte}
          value={wort}
          onChange={(next) => next && onChange({ ...gruppe, wort: next as Gruppe['wort'] })}
          allowDeselect={false}
          searchable={false}
          fw={600}
          w="17rem"
        />
        {onRemove && (
          <Tooltip label="Gruppe entfernen">
            <ActionIcon variant="subtle" color="gray" onClick={onRemove} aria-label="Gruppe entfernen">
              <IconX size={16} />
            </ActionIcon>
          </Tooltip>
        )}
      </Group>
      <Stack gap="xs" pl="md">
        {teile.length === 0 && (
          <Text size="sm" c="dimmed">
            Noch keine Bedingung.
          </Text>
        )}
        {teile.map((teil) => (
          <Teil key={teil.id} teil={teil} onChange={replace} onRemove={() => remove(teil.id)} />
        ))}
        <Group gap="xs">
          <Hinzufuegen label="Bedingung" onClick={() => add(neuerVergleich())} primary />
          <Hinzufuegen label="Teilnahme" onClick={() => add(neueTeilnahme())} />
          <Hinzufuegen label="Berechtigung" onClick={() => add(neueBerechtigung())} />
          <Hinzufuegen
            label="Gruppe"
            onClick={() => add(neueGruppe(wort === 'eine' ? 'alle' : 'eine', [neuerVergleich()]))}
          />
        </Group>
      </Stack>
    </Box>
  )
}

interface TeilProps {
  teil: Knoten
  onChange: (teil: Knoten) => void
  onRemove: () => void
}

function Teil({ teil, ...rest }: TeilProps) {
  switch (teil.art) {
    case 'gruppe':
      return <GruppeBlock gruppe={teil} {...rest} />
    case 'teilnahme':
      return <TeilnahmeZeile knoten={teil} {...rest} />
    case 'berechtigung':
      return <BerechtigungZeile knoten={teil} {...rest} />
    case 'vergleich':
      return <VergleichZeile knoten={teil} {...rest} />
  }
}

interface HinzufuegenProps {
  label: string
  onClick: () => void
  primary?: boolean
}

function Hinzufuegen({ label, onClick, primary = false }: HinzufuegenProps) {
  return (
    <Button
      size="compact-sm"
      variant={primary ? 'light' : 'subtle'}
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={onClick}
      aria-label={`${label} hinzufügen`}
    >
      {label}
    </Button>
  )
}
