import { Autocomplete, Button, Group, Select, Title } from '@mantine/core'
import type { Kriteriumsantwort } from '@shared/domain/uebergabe/antwort'
import type { Team } from '@shared/domain/uebergabe/team'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { useAkte } from './akteContext'

interface Props {
  antworten: readonly Kriteriumsantwort[]
  /** Where the criteria point to. */
  zielTeam: string | null
  teams: readonly Team[]
}

/** Begins a handover: why, and to whom. */
export function UebergabeBeginn({ antworten, zielTeam, teams }: Props) {
  const { akte, codesOf } = useAkte()
  const { fall } = akte
  const [anlass, setAnlass] = useState<string>(() => anlassOf(antworten))
  const [anTeam, setAnTeam] = useState(zielTeam ?? '')
  const prepare = useWrite(api.uebergaben.prepare)

  function submit(event: FormEvent) {
    event.preventDefault()
    prepare.mutate({ fall: fall.id, anlass, anTeam: anTeam.trim() || null })
  }

  return (
    <section aria-labelledby="vorbereiten">
      <Title order={2} size="h3" id="vorbereiten" mb={4}>
        Neue Übergabe
      </Title>
      <form onSubmit={submit}>
        <Group align="flex-end" gap="sm">
          <Select
            label="Anlass"
            w="22rem"
            maw="100%"
            data={codesOf('uebergabeAnlass')
              .filter(({ aktiv }) => aktiv)
              .map(({ code, label }) => ({ value: code, label }))}
            value={anlass}
            onChange={(next) => next && setAnlass(next)}
            allowDeselect={false}
          />
          <Autocomplete
            label="An Team"
            placeholder="kann noch offen bleiben"
            w="18rem"
            maw="100%"
            data={teams.map(({ name }) => name).filter((name) => name !== fall.team)}
            value={anTeam}
            onChange={setAnTeam}
            maxLength={80}
          />
          <Button type="submit" loading={prepare.isPending}>
            Übergabe vorbereiten
          </Button>
        </Group>
      </form>
    </section>
  )
}

/** What the met criteria speak of first. */
function anlassOf(antworten: readonly Kriteriumsantwort[]): string {
  const werte = antworten.find(({ erfuellt }) => erfuellt)?.werte
  if (werte?.niveau !== undefined) return 'SPRACHNIVEAU'
  if (werte?.monate !== undefined) return 'ZEITDAUER'
  if (werte?.mehrwert !== undefined) return 'MEHRWERT'
  return werte?.alter !== undefined ? 'ALTER25' : 'SONST'
}
