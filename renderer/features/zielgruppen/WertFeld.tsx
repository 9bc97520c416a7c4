import { MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { type ParameterName, parameterArten } from '@shared/domain/parameter/parameter'
import { niveauRang } from '@shared/domain/saetze/aktuellesNiveau'
import type { Abfragefeld } from '@shared/domain/zielgruppen/abfragefelder'
import type { Bedingung } from '@shared/domain/zielgruppen/filter'
import { parameterImFilter } from '@shared/texts/zielgruppen'
import { useCodes } from '../../api/useCodes'
import { TagWertInput } from '../../components/TagWertInput'
import type { Vergleich } from './baum'

interface Props {
  feld: Abfragefeld
  vergleich: Vergleich
  onChange: (wert: Bedingung['wert'] | undefined) => void
  label: string
}

/** Enters what a field is compared with, as it fits the field and the words chosen. */
export function WertFeld({ feld, vergleich: { op, wert }, onChange, label }: Props) {
  const codes = useCodesFor(feld, op)
  const common = { 'aria-label': label, flex: '1 1 12rem', maw: '28rem' }
  if (op === 'leer' || op === 'nichtLeer') return null
  if (typeof wert === 'object' && wert !== null && !Array.isArray(wert)) {
    return <GesetzWert label={label} name={wert.parameter} onClear={() => onChange(undefined)} />
  }
  switch (feld.art) {
    case 'jaNein':
      return (
        <Select
          {...common}
          flex="0 0 6rem"
          searchable={false}
          allowDeselect={false}
          data={[
            { value: 'ja', label: 'ja' },
            { value: 'nein', label: 'nein' }
          ]}
          value={wert === undefined ? null : wert ? 'ja' : 'nein'}
          onChange={(next) => onChange(next === 'ja')}
        />
      )
    case 'code':
      return op === 'inListe' || op === 'nichtInListe' ? (
        <MultiSelect
          {...common}
          searchable
          selectFirstOptionOnChange
          data={codes}
          value={Array.isArray(wert) ? wert : []}
          onChange={(next) => onChange(next.length > 0 ? next : undefined)}
          placeholder={Array.isArray(wert) ? '' : 'auswählen …'}
          nothingFoundMessage="Nichts gefunden"
          hidePickedOptions
        />
      ) : (
        <Select
          {...common}
          data={codes}
          value={typeof wert === 'string' ? wert : null}
          onChange={(next) => onChange(next ?? undefined)}
          placeholder="auswählen …"
          selectFirstOptionOnChange
          nothingFoundMessage="Nichts gefunden"
        />
      )
    case 'tag':
      return <TagWertInput {...common} value={typeof wert === 'string' ? wert : undefined} onChange={onChange} />
    case 'zahl':
    case 'betrag': {
      const cent = feld.art === 'betrag' ? 100 : 1
      return (
        <>
          <NumberInput
            aria-label={label}
            w="7.5rem"
            value={typeof wert === 'number' ? wert / cent : ''}
            onChange={(next) => onChange(typeof next === 'number' ? Math.round(next * cent) : undefined)}
            allowDecimal={feld.art === 'betrag'}
            {...(feld.art === 'betrag' && { decimalScale: 2, suffix: ' €', allowNegative: false })}
            decimalSeparator=","
            thousandSeparator="."
            hideControls
          />
          <NachGesetz feld={feld} onChoose={onChange} label={label} />
        </>
      )
    }
    default:
      return (
        <TextInput
          {...common}
          value={typeof wert === 'string' ? wert : ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
          autoComplete="off"
        />
      )
  }
}

/** The entries to choose from; what is not known is asked for with „ist nicht angegeben“, and levels compare by rank. */
function useCodesFor({ liste }: Abfragefeld, op: Vergleich['op']) {
  const { codesOf } = useCodes()
  if (!liste) return []
  const nachRang = liste === 'niveau' && ['mindestens', 'hoechstens', 'unter', 'ueber'].includes(op)
  return codesOf(liste)
    .filter(({ code }) => code !== 'UNB' && (!nachRang || niveauRang(code) !== null))
    .map(({ code, label }) => ({ value: code, label }))
}

function NachGesetz({
  feld,
  onChoose,
  label
}: {
  feld: Abfragefeld
  onChoose: (wert: Bedingung['wert']) => void
  label: string
}) {
  const passende = Object.entries(parameterImFilter).filter(
    ([name]) =>
      parameterArten[name as ParameterName] === feld.art &&
      (feld.art === 'betrag' || feld.name === 'juengstesKindMonate')
  )
  if (passende.length === 0) return null
  return (
    <Select
      aria-label={`${label}: Wert nach Gesetz`}
      placeholder="oder nach Gesetz"
      searchable={false}
      data={passende.map(([name, text]) => ({ value: name, label: text }))}
      value={null}
      onChange={(name) => name && onChoose({ parameter: name as ParameterName })}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      w="9.5rem"
    />
  )
}

function GesetzWert({ label, name, onClear }: { label: string; name: ParameterName; onClear: () => void }) {
  const text = parameterImFilter[name] ?? name
  return (
    <Select
      aria-label={label}
      searchable={false}
      clearable
      clearButtonProps={{ 'aria-label': `${label}: eigenen Wert eintragen`, tabIndex: 0 }}
      data={[{ value: name, label: text }]}
      value={name}
      onChange={(next) => next === null && onClear()}
      flex="1 1 16rem"
      maw="28rem"
    />
  )
}
