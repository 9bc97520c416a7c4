import { Checkbox, Stack } from '@mantine/core'
import { type Schluesselart, schluesselarten } from '@shared/domain/quellen/merkmale'
import { schluesselLabels } from '@shared/texts/quellen'

interface Props {
  schluessel: readonly Schluesselart[]
  onChange: (schluessel: Schluesselart[]) => void
}

/** What a person in a list of this source may be recognised by without anybody looking. */
export function Schluesselwahl({ schluessel, onChange }: Props) {
  return (
    <Checkbox.Group
      label="Woran Personen sicher erkannt werden"
      description="In dieser Reihenfolge. Woran Sie eine Person nicht erkennen lassen, danach fragt das Programm: bei Name und Geburtstag mit Vorschlag; eine nicht gewählte Nummer wird nicht beachtet."
      value={[...schluessel]}
      onChange={(next) => onChange(schluesselarten.filter((art) => next.includes(art)))}
    >
      <Stack gap={6} mt={6}>
        {schluesselarten.map((art) => (
          <Checkbox key={art} value={art} label={schluesselLabels[art]} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
