import { Select } from '@mantine/core'

interface Props {
  jeTeam: readonly { team: string; anzahl: number }[]
  /** `null` for all teams, `''` for cases without one. */
  team: string | null
  onChange: (team: string | null) => void
}

const ALLE = 'alle'

/** Which team's cases are shown. */
export function TeamWahl({ jeTeam, team, onChange }: Props) {
  const gesamt = jeTeam.reduce((summe, { anzahl }) => summe + anzahl, 0)
  return (
    <Select
      label="Team"
      w="18rem"
      mb="sm"
      data={[
        { value: ALLE, label: `Alle Teams (${gesamt})` },
        ...jeTeam.map(({ team: name, anzahl }) => ({ value: `t${name}`, label: `${name || 'ohne Team'} (${anzahl})` }))
      ]}
      value={team === null ? ALLE : `t${team}`}
      onChange={(next) => onChange(next === null || next === ALLE ? null : next.slice(1))}
      allowDeselect={false}
    />
  )
}
