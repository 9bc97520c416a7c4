import { ActionIcon, Box, Button, Group, Menu, Select, Stack, Text, Tooltip } from '@mantine/core'
import { satzbedingungArten } from '@shared/domain/zielgruppen/satzfelder'
import { satzWorte } from '@shared/texts/satzbedingungen'
import { gruppenWorte } from '@shared/texts/zielgruppen'
import { IconChevronDown, IconPlus, IconX } from '@tabler/icons-react'
import { type Gruppe, type Knoten, neueGruppe, neuerSatz, neuerVergleich } from './baum'
import { SatzZeile } from './SatzZeile'
import { VergleichZeile } from './VergleichZeile'
import classes from './zielgruppen.module.css'

interface Props {
  gruppe: Gruppe
  onChange: (gruppe: Gruppe) => void
  /** Missing on the outermost group. */
  onRemove?: () => void
}

const worte = Object.entries(gruppenWorte).map(([value, label]) => ({ value, label: `${label}:` }))

const weitere = satzbedingungArten.filter((art) => art !== 'teilnahme' && art !== 'berechtigung')

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
          <Hinzufuegen label="Teilnahme" onClick={() => add(neuerSatz('teilnahme'))} />
          <Hinzufuegen label="Berechtigung" onClick={() => add(neuerSatz('berechtigung'))} />
          <Menu position="bottom-start">
            <Menu.Target>
              <Button
                size="compact-sm"
                variant="subtle"
                leftSection={<IconPlus size={14} aria-hidden />}
                rightSection={<IconChevronDown size={14} aria-hidden />}
                aria-label="Weitere Angaben hinzufügen"
              >
                Weitere
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {weitere.map((art) => (
                <Menu.Item key={art} onClick={() => add(neuerSatz(art))}>
                  {satzWorte[art].name}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
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
    case 'satz':
      return <SatzZeile knoten={teil} {...rest} />
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
