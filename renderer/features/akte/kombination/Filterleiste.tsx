import { Checkbox, Group, Select } from '@mantine/core'
import type { Kandidatenwahl } from '@shared/domain/kombination/kandidatenwahl'
import { kandidatArtLabels } from '@shared/texts/kombination'

interface Props {
  wahl: Kandidatenwahl
  onChange: (wahl: Kandidatenwahl) => void
}

const beginne = [
  { value: '28', label: 'Beginn in 4 Wochen' },
  { value: '91', label: 'Beginn in 3 Monaten' },
  { value: '182', label: 'Beginn in 6 Monaten' }
]

/** Which of the candidates are looked at. */
export function Filterleiste({ wahl, onChange }: Props) {
  return (
    <Group gap="sm">
      <Select
        size="xs"
        w="12rem"
        aria-label="Art"
        searchable={false}
        allowDeselect={false}
        value={wahl.art}
        onChange={(art) => art && onChange({ ...wahl, art: art as Kandidatenwahl['art'] })}
        data={[
          { value: 'alle', label: 'einzeln und zugleich' },
          ...Object.entries(kandidatArtLabels).map(([value, label]) => ({ value, label: `nur ${label}` }))
        ]}
      />
      <Select
        size="xs"
        w="12rem"
        aria-label="Beginn"
        searchable={false}
        placeholder="Beginn egal"
        clearable
        clearButtonProps={{ 'aria-label': 'Beginn egal' }}
        value={wahl.binnenTagen === null ? null : String(wahl.binnenTagen)}
        onChange={(tage) => onChange({ ...wahl, binnenTagen: tage === null ? null : Number(tage) })}
        data={beginne}
      />
      <Checkbox
        size="xs"
        label="nur was passt"
        checked={wahl.nurPassende}
        onChange={({ currentTarget }) => onChange({ ...wahl, nurPassende: currentTarget.checked })}
      />
    </Group>
  )
}
