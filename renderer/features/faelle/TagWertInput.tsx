import { TextInput } from '@mantine/core'
import { formatTagWert } from '@shared/texts/zielgruppen'
import { useState } from 'react'
import { heuteHier, readTagWert } from './tagWert'

interface Props {
  label: string
  value: string | number | null
  onChange: (wert: string | null) => void
}

/** A day as `TT.MM.JJJJ`, or relative: `heute`, `heute+30`. */
export function TagWertInput({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState<string>()
  const shown = value === null ? '' : formatTagWert(String(value))
  const wrong = typed !== undefined && typed.trim() !== '' && readTagWert(typed, heuteHier()) === undefined
  return (
    <TextInput
      label={label}
      placeholder="TT.MM.JJJJ"
      value={typed ?? shown}
      error={wrong && 'TT.MM.JJJJ oder heute+30'}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onChange(readTagWert(currentTarget.value, heuteHier()) ?? null)
      }}
      onBlur={() => !wrong && setTyped(undefined)}
    />
  )
}
