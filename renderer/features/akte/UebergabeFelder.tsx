import { Autocomplete, Checkbox, Chip, Group, Select, SimpleGrid, Stack, Textarea } from '@mantine/core'
import type { Vorbereitung } from '@shared/contract/uebergaben'
import { readPunkte, writePunkte } from '@shared/domain/uebergabe/punkte'
import type { Team } from '@shared/domain/uebergabe/team'
import { gehindertWorte, geholfenWorte } from '@shared/texts/uebergaben'
import { useAkte } from './akteContext'

interface Props {
  werte: Vorbereitung
  teams: readonly Team[]
  onChange: (feld: Partial<Vorbereitung>) => void
}

/** What is written into a handover. */
export function UebergabeFelder({ werte, teams, onChange }: Props) {
  const { akte, codesOf } = useAkte()
  const erledigt = readPunkte(werte.erledigt)
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Select
          label="Anlass"
          w="22rem"
          maw="100%"
          data={codesOf('uebergabeAnlass').map(({ code, label }) => ({ value: code, label }))}
          value={werte.anlass}
          onChange={(anlass) => anlass && onChange({ anlass })}
          allowDeselect={false}
        />
        <Autocomplete
          label="An Team"
          w="18rem"
          maw="100%"
          data={teams.map(({ name }) => name).filter((name) => name !== akte.fall.team)}
          value={werte.anTeam ?? ''}
          onChange={(anTeam) => onChange({ anTeam: anTeam || null })}
          maxLength={80}
        />
      </Group>
      <Checkbox.Group
        label="Checkliste"
        value={erledigt}
        onChange={(codes) => onChange({ erledigt: writePunkte(codes) })}
      >
        <Stack gap={6} mt={4}>
          {codesOf('uebergabePunkt')
            .filter(({ code, aktiv }) => aktiv || erledigt.includes(code))
            .map(({ code, label }) => (
              <Checkbox key={code} value={code} label={label} />
            ))}
        </Stack>
      </Checkbox.Group>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <MitWorten
          label="Was hat geholfen"
          worte={geholfenWorte}
          text={werte.geholfen ?? ''}
          onChange={(text) => onChange({ geholfen: text || null })}
        />
        <MitWorten
          label="Was hat gehindert"
          worte={gehindertWorte}
          text={werte.gehindert ?? ''}
          onChange={(text) => onChange({ gehindert: text || null })}
        />
      </SimpleGrid>
      <Textarea
        label="Offene Punkte"
        description="Was das andere Team als Nächstes tun soll. Bitte keine Diagnosen."
        value={werte.offenePunkte ?? ''}
        onChange={(event) => onChange({ offenePunkte: event.currentTarget.value || null })}
        maxLength={1000}
        autosize
        minRows={2}
      />
    </Stack>
  )
}

interface WorteProps {
  label: string
  worte: readonly string[]
  text: string
  onChange: (text: string) => void
}

/** A text with words to choose from; a chosen one stands in the text, where it can be changed. */
function MitWorten({ label, worte, text, onChange }: WorteProps) {
  const teile = text.split('; ').filter(Boolean)
  const toggle = (wort: string) =>
    onChange((teile.includes(wort) ? teile.filter((teil) => teil !== wort) : [...teile, wort]).join('; ').slice(0, 500))
  return (
    <Stack gap={6}>
      <Textarea
        label={label}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        maxLength={500}
        autosize
        minRows={2}
      />
      <Group gap={6} role="group" aria-label={`${label}: Vorschläge`}>
        {worte.map((wort) => (
          <Chip key={wort} size="xs" checked={teile.includes(wort)} onChange={() => toggle(wort)}>
            {wort}
          </Chip>
        ))}
      </Group>
    </Stack>
  )
}
