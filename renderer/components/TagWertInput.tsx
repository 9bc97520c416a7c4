import { formatTagWert, readTagWert } from '@shared/texts/tagWert'
import { type ComponentProps, useState } from 'react'
import { heuteHier } from './heuteHier'
import { TagInput } from './TagInput'

interface Props extends Omit<ComponentProps<typeof TagInput>, 'value' | 'onChange' | 'onBlur' | 'error' | 'heute'> {
  value: string | undefined
  onChange: (wert: string | undefined) => void
}

/** A day as `TT.MM.JJJJ`, or counted from the day of the question: `heute`, `heute + 30`, `heute - 6 Monate`. */
export function TagWertInput({ value, onChange, ...props }: Props) {
  const [typed, setTyped] = useState<string>()
  const heute = heuteHier()
  const wrong = typed !== undefined && typed.trim() !== '' && readTagWert(typed, heute) === undefined
  return (
    <TagInput
      placeholder="TT.MM.JJJJ oder heute + 30"
      {...props}
      heute={heute}
      value={typed ?? (value === undefined ? '' : formatTagWert(value))}
      error={wrong && 'TT.MM.JJJJ oder heute + 30'}
      onChange={(next) => {
        setTyped(next)
        onChange(readTagWert(next, heute))
      }}
      onBlur={() => !wrong && setTyped(undefined)}
    />
  )
}
