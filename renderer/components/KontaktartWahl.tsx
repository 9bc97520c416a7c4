import { Chip, Group, Input } from '@mantine/core'
import { type KeyboardEvent, useId } from 'react'
import { useCodes } from '../api/useCodes'

interface Props {
  value: string
  onChange: (art: string) => void
  /** After a kind was chosen by its key. */
  onKey?: () => void
}

/** The kind of a contact: by click, by arrow, or by its key 1 to 9 and 0. */
export function KontaktartWahl({ value, onChange, onKey }: Props) {
  const id = useId()
  const { codesOf } = useCodes()
  const arten = codesOf('kontaktart').filter(({ aktiv }) => aktiv)

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^\d$/.test(event.key)) return
    const art = arten[(Number(event.key) + 9) % 10]
    if (!art) return
    event.preventDefault()
    onChange(art.code)
    onKey?.()
  }

  return (
    <Input.Wrapper label="Art" labelElement="div" labelProps={{ id }}>
      <Chip.Group value={value} onChange={(next) => typeof next === 'string' && onChange(next)}>
        <Group gap={6} role="radiogroup" aria-labelledby={id} onKeyDown={onKeyDown}>
          {arten.map(({ code, label, kurz }, nummer) => (
            <Chip key={code} value={code} size="xs" radius="sm" title={label}>
              {nummer < 10 ? `${(nummer + 1) % 10} ` : ''}
              {kurz ?? label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  )
}
