import { TextInput, type TextInputProps } from '@mantine/core'
import { readTag } from '@shared/texts/eingabe'
import { formatTag } from '@shared/texts/format'
import { useRef, useState } from 'react'
import { TagKalender } from './TagKalender'

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'onBlur'> {
  /** What is typed; readable or not. */
  value: string
  onChange: (eingabe: string) => void
  /** The field was left: neither its text nor its calendar has the focus any more. */
  onBlur?: () => void
  /** Today, as JJJJ-MM-TT. */
  heute: string
}

/**
 * A day as text, forgiving: `1.3.26`, `heute`, `+14`; or from the calendar (Alt + arrow down). On leaving the field it
 * stands there as TT.MM.JJJJ.
 */
export function TagInput({ value, onChange, heute, onBlur, onKeyDown, disabled, ...props }: Props) {
  const [offen, setOffen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const tag = readTag(value, heute)
  function close() {
    setOffen(false)
    input.current?.focus()
  }
  return (
    <TextInput
      placeholder="TT.MM.JJJJ"
      autoComplete="off"
      inputMode="text"
      aria-keyshortcuts="Alt+ArrowDown"
      {...props}
      ref={input}
      {...(disabled !== undefined && { disabled })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.altKey && event.key === 'ArrowDown') {
          event.preventDefault()
          setOffen(true)
        } else onKeyDown?.(event)
      }}
      wrapperProps={{
        onBlur: ({ currentTarget, relatedTarget }: React.FocusEvent<HTMLElement>) => {
          if (currentTarget.contains(relatedTarget)) return
          if (tag) onChange(formatTag(tag))
          onBlur?.()
        }
      }}
      rightSection={
        <TagKalender
          tag={tag}
          heute={heute}
          disabled={disabled === true}
          offen={offen}
          onOffen={setOffen}
          onChoose={(next) => {
            onChange(formatTag(next))
            close()
          }}
          onEscape={close}
        />
      }
    />
  )
}
