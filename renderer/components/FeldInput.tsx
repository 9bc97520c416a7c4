import { Select, Textarea, TextInput } from '@mantine/core'
import type { Code } from '@shared/domain/codes/codeliste'
import type { Feld } from '@shared/domain/feld'
import type { KeyboardEventHandler, ReactNode } from 'react'
import { TagInput } from './TagInput'

interface Props {
  feld: Feld
  label: string
  /** What is typed or chosen, as text (`shared/texts/eingabe.ts`). */
  value: string
  onChange: (eingabe: string) => void
  /** The entries of the field's code list. */
  codes: readonly Code[]
  heute: string
  error?: ReactNode
  description?: ReactNode
  autoFocus?: boolean
  hideLabel?: boolean
  /** Opens the choice at once, for a field that is changed in place. */
  openChoice?: boolean
  onBlur?: () => void
  onKeyDown?: KeyboardEventHandler<HTMLElement>
}

const jaNein = [
  { value: 'true', label: 'ja' },
  { value: 'false', label: 'nein' }
]

/** The right entry for every kind of field; its value is text until somebody reads it. */
export function FeldInput({ feld, codes, heute, hideLabel = false, openChoice = false, autoFocus, ...props }: Props) {
  const { label, value, onChange, ...rest } = props
  const common = {
    ...rest,
    value,
    ...(hideLabel ? { 'aria-label': label } : { label, required: feld.pflicht === true }),
    ...(autoFocus && { autoFocus: true, 'data-autofocus': true })
  }
  switch (feld.art) {
    case 'tag':
      return <TagInput {...common} onChange={onChange} heute={heute} />
    case 'langtext':
      return (
        <Textarea {...common} autosize minRows={2} maxRows={12} onChange={(e) => onChange(e.currentTarget.value)} />
      )
    case 'code':
    case 'jaNein':
      return (
        <Select
          {...common}
          value={value || null}
          onChange={(next) => onChange(next ?? '')}
          data={feld.art === 'jaNein' ? jaNein : choicesOf(codes, value)}
          placeholder="unbekannt"
          clearable={feld.pflicht !== true}
          allowDeselect={feld.pflicht !== true}
          clearButtonProps={{ 'aria-label': `${label}: Angabe entfernen` }}
          nothingFoundMessage="Nichts gefunden"
          defaultDropdownOpened={openChoice}
          selectFirstOptionOnChange
          comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
        />
      )
    case 'uhrzeit':
      return <TextInput {...common} placeholder="HH:MM" onChange={(e) => onChange(e.currentTarget.value)} />
    case 'betrag':
      return <TextInput {...common} rightSection="€" onChange={(e) => onChange(e.currentTarget.value)} />
    case 'text':
    case 'zahl':
      return <TextInput {...common} autoComplete="off" onChange={(e) => onChange(e.currentTarget.value)} />
  }
}

/** Codes in use, and the one that stands there even if it is no longer in use. */
function choicesOf(codes: readonly Code[], value: string): { value: string; label: string }[] {
  const choices = codes
    .filter(({ code, aktiv }) => aktiv || code === value)
    .map(({ code, label, aktiv }) => ({ value: code, label: aktiv ? label : `${label} (nicht mehr in Gebrauch)` }))
  return value && !choices.some((choice) => choice.value === value) ? [...choices, { value, label: value }] : choices
}
