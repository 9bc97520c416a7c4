import { TextInput, type TextInputProps } from '@mantine/core'
import { readTag } from '@shared/texts/eingabe'
import { formatTagWert } from '@shared/texts/zielgruppen'
import { useState } from 'react'

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  value: string | undefined
  onChange: (wert: string | undefined) => void
}

/** A day as `TT.MM.JJJJ`, or counted from the day of the question: `heute`, `heute + 30`, `heute - 6 Monate`. */
export function TagWertInput({ value, onChange, ...props }: Props) {
  const [typed, setTyped] = useState<string>()
  const wrong = typed !== undefined && typed.trim() !== '' && readTagWert(typed) === undefined
  return (
    <TextInput
      placeholder="TT.MM.JJJJ oder heute + 30"
      autoComplete="off"
      {...props}
      value={typed ?? (value === undefined ? '' : formatTagWert(value))}
      error={wrong && 'TT.MM.JJJJ oder heute + 30'}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onChange(readTagWert(currentTarget.value))
      }}
      onBlur={() => !wrong && setTyped(undefined)}
    />
  )
}

function readTagWert(text: string): string | undefined {
  const eingabe = text.trim().toLowerCase()
  if (eingabe === '') return undefined
  if (eingabe === 'heute') return 'heute'
  const [, vorzeichen, zahl, einheit = ''] = /^heute\s*([+\-−])\s*(\d{1,5})\s*(m|monate?|t|tage?)?$/.exec(eingabe) ?? []
  if (zahl) return `heute${vorzeichen === '+' ? '+' : '-'}${Number(zahl)}${einheit.startsWith('m') ? 'M' : ''}`
  return readTag(eingabe, new Date().toISOString().slice(0, 10))
}
