import { Button, Fieldset, Group, NumberInput, Select, TextInput } from '@mantine/core'
import type { Codeliste } from '@shared/domain/codes/codeliste'
import type { Vorlagenelement } from '@shared/domain/kette/vorlagen/vorlage'
import { schrittName } from '@shared/texts/kette'
import { useCodes } from '../../api/useCodes'

interface Props {
  element: Vorlagenelement
  /** Its place, counted from 0. */
  platz: number
  /** The steps before it: it may run beside one of them. */
  davor: readonly Vorlagenelement[]
  letzter: boolean
  onChange: (element: Vorlagenelement) => void
  onMove: (um: 1 | -1) => void
  onRemove: (() => void) | undefined
}

const NACHEINANDER = 'nach'

/** One step of a template. */
export function ElementFelder({ element, platz, davor, letzter, onChange, onMove, onRemove }: Props) {
  const { codesOf, codeLabel } = useCodes()
  const set = (teil: Partial<Vorlagenelement>) => onChange({ ...element, ...teil })
  const choices = (liste: Codeliste, wert: string | null) =>
    codesOf(liste)
      .filter(({ aktiv, code }) => aktiv || code === wert)
      .map(({ code, label }) => ({ value: code, label }))
  const auswahl = (
    label: string,
    liste: Codeliste,
    feld: 'kursart' | 'instrument' | 'kostentraeger' | 'niveauZiel'
  ) => (
    <Select
      label={label}
      clearable
      searchable
      w="14rem"
      clearButtonProps={{ 'aria-label': `${label}: Angabe entfernen` }}
      data={choices(liste, element[feld])}
      value={element[feld]}
      onChange={(wert) => set({ [feld]: wert })}
    />
  )
  return (
    <Fieldset legend={`Schritt ${platz + 1}`}>
      <Group align="flex-end" gap="xs">
        <Select
          label="Art"
          allowDeselect={false}
          w="14rem"
          data={choices('elementart', element.elementart)}
          value={element.elementart}
          onChange={(wert) => wert && set({ elementart: wert })}
        />
        <TextInput
          label="Bezeichnung"
          w="14rem"
          maxLength={160}
          value={element.titel ?? ''}
          onChange={(event) => set({ titel: event.currentTarget.value || null })}
        />
        {auswahl('Kursart', 'kursart', 'kursart')}
        {auswahl('Instrument', 'instrument', 'instrument')}
        {auswahl('Kostenträger', 'kostentraeger', 'kostentraeger')}
        {auswahl('Zielniveau', 'niveau', 'niveauZiel')}
        <NumberInput
          label="Wochen"
          description="leer: ohne Ende"
          w="8rem"
          min={1}
          max={300}
          allowDecimal={false}
          value={element.wochen ?? ''}
          onChange={(wert) => set({ wochen: wert === '' ? null : Number(wert) })}
        />
        <Select
          label="Beginnt"
          w="18rem"
          allowDeselect={false}
          data={[
            { value: NACHEINANDER, label: 'nach allem davor' },
            ...davor.map((andere, index) => ({
              value: String(index),
              label: `mit ${index + 1}: ${schrittName(andere, codeLabel)}`
            }))
          ]}
          value={element.parallelZu === null ? NACHEINANDER : String(element.parallelZu)}
          onChange={(wert) => set({ parallelZu: wert === NACHEINANDER || wert === null ? null : Number(wert) })}
        />
        <NumberInput
          label="Wochen später"
          w="8rem"
          min={0}
          max={104}
          allowDecimal={false}
          value={element.versatz}
          onChange={(wert) => set({ versatz: Number(wert) || 0 })}
        />
        <TextInput
          label="Hinweis"
          w="20rem"
          maxLength={200}
          value={element.hinweis ?? ''}
          onChange={(event) => set({ hinweis: event.currentTarget.value || null })}
        />
      </Group>
      <Group gap="xs" mt="xs">
        <Button
          variant="default"
          size="compact-sm"
          disabled={platz === 0}
          onClick={() => onMove(-1)}
          aria-label={`Schritt ${platz + 1} nach oben`}
        >
          Nach oben
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          disabled={letzter}
          onClick={() => onMove(1)}
          aria-label={`Schritt ${platz + 1} nach unten`}
        >
          Nach unten
        </Button>
        {onRemove && (
          <Button
            variant="subtle"
            color="red"
            size="compact-sm"
            onClick={onRemove}
            aria-label={`Schritt ${platz + 1} entfernen`}
          >
            Entfernen
          </Button>
        )}
      </Group>
    </Fieldset>
  )
}
