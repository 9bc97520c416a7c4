import { Checkbox, Group, NumberInput, ScrollArea, SegmentedControl, Select, Stack, TextInput } from '@mantine/core'
import type { Feld } from '@shared/domain/feld'
import { useCodes } from '../../api/useCodes'
import { TagWertInput } from '../../components/TagWertInput'
import type { Spaltenfilter } from './filterteile'

interface Props {
  feld: Feld
  form: Spaltenfilter
  onChange: (teil: Partial<Spaltenfilter>) => void
}

/** The inputs that fit the kind of a field. */
export function Filterfelder({ feld, form, onChange }: Props) {
  switch (feld.art) {
    case 'text':
    case 'langtext':
    case 'uhrzeit':
      return (
        <TextInput
          label="enthält"
          data-autofocus
          value={form.enthaelt}
          onChange={({ currentTarget }) => onChange({ enthaelt: currentTarget.value })}
        />
      )
    case 'code':
      return <CodeFilter feld={feld} form={form} onChange={onChange} />
    case 'jaNein':
      return (
        <SegmentedControl
          data-autofocus
          aria-label="Wert"
          value={form.ist === null ? '' : form.ist ? 'ja' : 'nein'}
          onChange={(wert) => onChange({ ist: wert === '' ? null : wert === 'ja' })}
          data={[
            { value: '', label: 'alle' },
            { value: 'ja', label: 'ja' },
            { value: 'nein', label: 'nein' }
          ]}
        />
      )
    case 'zahl':
    case 'betrag':
      return <ZahlFilter feld={feld} form={form} onChange={onChange} />
    case 'tag':
      return <TagFilter feld={feld} form={form} onChange={onChange} />
  }
}

function CodeFilter({ feld, form, onChange }: Props) {
  const { codesOf } = useCodes()
  const codes = feld.liste ? codesOf(feld.liste).filter(({ aktiv, code }) => aktiv || form.codes.includes(code)) : []
  return (
    <ScrollArea.Autosize mah="15rem" type="auto">
      <Checkbox.Group aria-label="Werte" value={[...form.codes]} onChange={(werte) => onChange({ codes: werte })}>
        <Stack gap={6}>
          {codes.map(({ code, label }) => (
            <Checkbox key={code} size="sm" value={code} label={label} />
          ))}
        </Stack>
      </Checkbox.Group>
    </ScrollArea.Autosize>
  )
}

/** Amounts are typed in euros and asked for in cents. */
function ZahlFilter({ feld, form, onChange }: Props) {
  const faktor = feld.art === 'betrag' ? 100 : 1
  const input = (label: string, key: 'von' | 'bis') => (
    <NumberInput
      label={label}
      data-autofocus={key === 'von' || undefined}
      value={form[key] === null ? '' : Number(form[key]) / faktor}
      onChange={(wert) => onChange({ [key]: wert === '' ? null : Math.round(Number(wert) * faktor) })}
      decimalSeparator=","
      thousandSeparator="."
      hideControls
      suffix={feld.art === 'betrag' ? ' €' : ''}
    />
  )
  return (
    <Group grow gap="xs">
      {input('von', 'von')}
      {input('bis', 'bis')}
    </Group>
  )
}

const spannen: readonly { value: string; label: string; von: string | null; bis: string | null }[] = [
  { value: 'vergangen', label: 'bis heute', von: null, bis: 'heute' },
  { value: 'naechste30', label: 'in den nächsten 30 Tagen', von: 'heute', bis: 'heute+30' },
  { value: 'naechste90', label: 'in den nächsten 90 Tagen', von: 'heute', bis: 'heute+90' },
  { value: 'letzte30', label: 'in den letzten 30 Tagen', von: 'heute-30', bis: 'heute' },
  { value: 'letzte12M', label: 'in den letzten 12 Monaten', von: 'heute-12M', bis: 'heute' }
]

function TagFilter({ form, onChange }: Props) {
  const spanne = spannen.find(({ von, bis }) => von === form.von && bis === form.bis)
  return (
    <Stack gap="xs">
      <Select
        label="Zeitraum"
        placeholder="eigener Zeitraum"
        clearable
        searchable={false}
        comboboxProps={{ withinPortal: false }}
        value={spanne?.value ?? null}
        data={[...spannen]}
        onChange={(value) => {
          const gewaehlt = spannen.find((one) => one.value === value)
          onChange({ von: gewaehlt?.von ?? null, bis: gewaehlt?.bis ?? null })
        }}
      />
      <Group grow gap="xs" align="flex-start">
        <TagWertInput label="von" value={tagOf(form.von)} onChange={(von) => onChange({ von: von ?? null })} />
        <TagWertInput label="bis" value={tagOf(form.bis)} onChange={(bis) => onChange({ bis: bis ?? null })} />
      </Group>
    </Stack>
  )
}

const tagOf = (wert: string | number | null) => (wert === null ? undefined : String(wert))
