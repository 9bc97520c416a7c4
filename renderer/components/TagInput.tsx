import { TextInput, type TextInputProps } from '@mantine/core'
import { readTag } from '@shared/texts/eingabe'
import { formatTag } from '@shared/texts/format'

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** What is typed; readable or not. */
  value: string
  onChange: (eingabe: string) => void
  /** Today, as JJJJ-MM-TT. */
  heute: string
}

/** A day as text, forgiving: `1.3.26`, `heute`, `+14`. On leaving the field it stands there as TT.MM.JJJJ. */
export function TagInput({ value, onChange, heute, onBlur, ...props }: Props) {
  return (
    <TextInput
      placeholder="TT.MM.JJJJ"
      autoComplete="off"
      inputMode="text"
      {...props}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={(event) => {
        const tag = readTag(value, heute)
        if (tag) onChange(formatTag(tag))
        onBlur?.(event)
      }}
    />
  )
}
