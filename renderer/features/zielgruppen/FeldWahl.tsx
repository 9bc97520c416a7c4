import { Select } from '@mantine/core'
import { abfragefelder, abfrageGruppen } from '@shared/domain/zielgruppen/abfragefelder'
import { abfragefeldLabel, abfrageGruppenLabels } from '@shared/texts/zielgruppen'

const data = abfrageGruppen.map((gruppe) => ({
  group: abfrageGruppenLabels[gruppe],
  items: abfragefelder
    .filter((feld) => feld.gruppe === gruppe)
    .map(({ name }) => ({ value: name, label: abfragefeldLabel(name) }))
}))

interface Props {
  value: string | undefined
  onChange: (name: string) => void
}

/** Chooses what a condition is about, by typing a part of its name. */
export function FeldWahl({ value, onChange }: Props) {
  return (
    <Select
      aria-label="Feld"
      placeholder="Feld suchen …"
      data={data}
      value={value ?? null}
      onChange={(name) => name && onChange(name)}
      allowDeselect={false}
      autoFocus={value === undefined}
      selectFirstOptionOnChange
      nothingFoundMessage="Kein Feld heißt so"
      maxDropdownHeight={320}
      comboboxProps={{ width: 320, position: 'bottom-start' }}
      w="14rem"
    />
  )
}
