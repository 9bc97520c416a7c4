import { Checkbox, Group, Select } from '@mantine/core'
import type { Angebotsart } from '@shared/contract/angebote'
import type { Uebersichtsfrage } from '@shared/domain/angebote/uebersicht'
import { useCodes } from '../../../api/useCodes'
import { artenwahl } from '../artenwahl'

interface Props {
  frage: Uebersichtsfrage
  wahl: {
    arten: readonly Angebotsart[]
    orte: readonly string[]
    niveaus: readonly string[]
    zeitmodelle: readonly string[]
  }
  set: (name: string, wert: string | null) => void
}

/** Level, kind, place, time model; childcare and free places. */
export function Uebersichtsfilter({ frage, wahl, set }: Props) {
  const { codeLabel } = useCodes()
  const auswahl = (name: string, label: string, alle: string, data: readonly { value: string; label: string }[]) => ({
    label,
    placeholder: 'alle',
    clearable: true,
    clearButtonProps: { 'aria-label': alle },
    data: [...data],
    onChange: (wert: string | null) => set(name, wert)
  })
  const niveaus = wahl.niveaus.map((value) => ({ value, label: codeLabel('niveau', value) }))
  const modelle = wahl.zeitmodelle.map((value) => ({ value, label: codeLabel('zeitmodell', value) }))
  const orte = wahl.orte.map((value) => ({ value, label: value }))
  return (
    <Group gap="sm" align="flex-end" mt="xs">
      <Select {...auswahl('niveau', 'Eingangsniveau', 'Alle Niveaus zeigen', niveaus)} w="10rem" value={frage.niveau} />
      <Select
        label="Art"
        placeholder="alle"
        clearable
        clearButtonProps={{ 'aria-label': 'Alle Arten zeigen' }}
        w="16rem"
        data={artenwahl(wahl.arten, codeLabel)}
        value={frage.art ? `${frage.art.liste} ${frage.art.code}` : null}
        onChange={(art) => set('art', art)}
      />
      <Select {...auswahl('ort', 'Ort', 'Alle Orte zeigen', orte)} w="12rem" value={frage.ort} />
      <Select
        {...auswahl('zeitmodell', 'Zeitmodell', 'Alle Zeitmodelle zeigen', modelle)}
        w="10rem"
        value={frage.zeitmodell}
      />
      <Checkbox
        label="mit Kinderbetreuung"
        checked={frage.betreuung}
        pb={8}
        onChange={({ currentTarget }) => set('betreuung', currentTarget.checked ? 'ja' : null)}
      />
      <Checkbox
        label="mit freien Plätzen"
        checked={frage.frei}
        pb={8}
        onChange={({ currentTarget }) => set('frei', currentTarget.checked ? 'ja' : null)}
      />
    </Group>
  )
}
