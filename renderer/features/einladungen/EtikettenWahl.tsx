import { Group, NumberInput, Select } from '@mantine/core'
import { ETIKETTEN_JE_BOGEN, type Etikettenformat, etikettenformate } from '@shared/domain/einladung/etiketten'

interface Stand {
  format: Etikettenformat
  start: number
}

interface Props {
  value: Stand
  onChange: (value: Stand) => void
}

const formate = Object.entries(etikettenformate).map(([value, { breite, hoehe }]) => ({
  value,
  label: `A4, 3 × 8 Etiketten zu ${breite} × ${hoehe} mm`
}))

/** The sheet of labels, and where on it to begin when some are gone already. */
export function EtikettenWahl({ value, onChange }: Props) {
  return (
    <Group gap="md" align="flex-end">
      <Select
        label="Etikettenbogen"
        data={formate}
        value={value.format}
        onChange={(format) => format && onChange({ ...value, format: format as Etikettenformat })}
        allowDeselect={false}
        searchable={false}
        comboboxProps={{ withinPortal: false }}
        w="20rem"
      />
      <NumberInput
        label="Erstes Etikett"
        description="1 ist oben links, zeilenweise gezählt"
        min={1}
        max={ETIKETTEN_JE_BOGEN}
        allowDecimal={false}
        clampBehavior="strict"
        value={value.start}
        onChange={(start) => typeof start === 'number' && start >= 1 && onChange({ ...value, start })}
        w="16rem"
      />
    </Group>
  )
}
