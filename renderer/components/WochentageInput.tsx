import { Chip, Group, Input } from '@mantine/core'
import { wochentagKurz, wochentagText } from '@shared/texts/woche'

interface Props {
  label: string
  description: string
  /** 1 = Monday, parted by commas; empty is Monday to Friday. */
  value: string
  onChange: (tage: string) => void
}

/** Days of the week, each to be ticked. */
export function WochentageInput({ label, description, value, onChange }: Props) {
  return (
    <Input.Wrapper label={label} description={description} labelElement="div">
      <Chip.Group
        multiple
        value={value.split(',')}
        onChange={(tage) => onChange(tage.filter(Boolean).sort().join(','))}
      >
        <Group gap={4} mt={4} role="group" aria-label={label}>
          {[1, 2, 3, 4, 5, 6, 7].map((tag) => (
            <Chip key={tag} value={String(tag)} size="xs" aria-label={wochentagText(tag)}>
              {wochentagKurz(tag)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  )
}
