import { Group, SegmentedControl, Select } from '@mantine/core'
import type { Wessen } from '@shared/domain/heute/anstehend'
import { useState } from 'react'

interface Props {
  wessen: Wessen
  teams: readonly string[]
  berater: readonly string[]
  onChange: (wessen: Wessen) => void
}

type Art = 'alle' | 'team' | 'meine'

const artOf = ({ team, berater }: Wessen): Art => (berater !== null ? 'meine' : team !== null ? 'team' : 'alle')

/** Whose list: everybody's, a team's, one's own cases. */
export function WessenWahl({ wessen, teams, berater, onChange }: Props) {
  const [art, setArt] = useState<Art>(artOf(wessen))
  function choose(next: Art) {
    setArt(next)
    if (next === 'alle') onChange({ team: null, berater: null })
  }
  return (
    <Group gap="xs" align="flex-end">
      <SegmentedControl
        size="xs"
        aria-label="Wessen Aufgaben"
        value={art}
        onChange={(next) => choose(next as Art)}
        data={[
          { value: 'meine', label: 'Meine' },
          { value: 'team', label: 'Team' },
          { value: 'alle', label: 'Alle' }
        ]}
      />
      {art === 'team' && (
        <Select
          size="xs"
          aria-label="Team"
          placeholder="Team wählen"
          data={[...teams]}
          value={wessen.team}
          onChange={(team) => team && onChange({ team, berater: null })}
        />
      )}
      {art === 'meine' && (
        <Select
          size="xs"
          searchable
          aria-label="Ich stehe in den Fällen als"
          placeholder="Ich stehe in den Fällen als …"
          data={[...berater]}
          value={wessen.berater}
          onChange={(name) => name && onChange({ team: null, berater: name })}
        />
      )}
    </Group>
  )
}
