import { Box, Button, Group, Menu, Text, Textarea } from '@mantine/core'
import { useMergedRef } from '@mantine/hooks'
import { gesundheitswoerterIn } from '@shared/domain/kontakte/gesundheit'
import { expandKuerzel, fillPlatzhalter, type Platzhalter } from '@shared/domain/kontakte/textbaustein'
import { errorText } from '@shared/texts/errors'
import { IconAlertTriangle, IconChevronDown } from '@tabler/icons-react'
import { type KeyboardEvent, type Ref, useLayoutEffect, useRef } from 'react'
import { api } from '../api/client'
import { useRead } from '../api/useRead'

interface Props {
  value: string
  onChange: (text: string) => void
  /** What `{datum}` and `{name}` in a text module mean. */
  platzhalter: Platzhalter
  /** Strg+Enter. */
  onSubmit?: () => void
  inputRef?: Ref<HTMLTextAreaElement>
}

/** A note: with text modules by `.kürzel` and space or Tab, and with a word of warning where it speaks of illness. */
export function VermerkInput({ value, onChange, platzhalter, onSubmit, inputRef }: Props) {
  const bausteine = useRead(api.textbausteine.list, undefined).data ?? []
  const own = useRef<HTMLTextAreaElement>(null)
  const ref = useMergedRef(own, inputRef ?? null)
  const cursor = useRef<number>(undefined)
  const woerter = gesundheitswoerterIn(value)

  useLayoutEffect(() => {
    if (cursor.current === undefined || own.current?.value !== value) return
    own.current.setSelectionRange(cursor.current, cursor.current)
    cursor.current = undefined
  }, [value])

  function setText(next: { text: string; cursor: number }) {
    cursor.current = next.cursor
    onChange(next.text)
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      return onSubmit?.()
    }
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey
    if (!plain || (event.key !== ' ' && event.key !== 'Tab')) return
    const expanded = expandKuerzel(value, event.currentTarget.selectionStart, bausteine, platzhalter)
    if (!expanded) return
    event.preventDefault()
    setText(expanded)
  }

  function insert(inhalt: string) {
    const stelle = own.current?.selectionStart ?? value.length
    const davor = value.slice(0, stelle)
    const anfang = `${davor}${davor === '' || /\s$/.test(davor) ? '' : ' '}${fillPlatzhalter(inhalt, { ...platzhalter })}`
    setText({ text: anfang + value.slice(stelle), cursor: anfang.length })
    own.current?.focus()
  }

  return (
    <Box>
      <Textarea
        label="Vermerk"
        ref={ref}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={4000}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Group justify="space-between" mt={2} gap="xs" wrap="nowrap" align="flex-start">
        <Text size="xs" c="dimmed" role="status">
          {woerter.length > 0 && (
            <Group component="span" gap={4} wrap="nowrap" c="var(--mantine-color-text)" align="flex-start">
              <IconAlertTriangle size={14} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
              {errorText({ code: 'befund.gesundheit', details: { woerter } })}
            </Group>
          )}
        </Text>
        {bausteine.length > 0 && (
          <Menu position="bottom-end" withinPortal={false}>
            <Menu.Target>
              <Button
                size="compact-xs"
                variant="subtle"
                rightSection={<IconChevronDown size={12} aria-hidden />}
                h={24}
                style={{ flexShrink: 0 }}
              >
                Textbaustein
              </Button>
            </Menu.Target>
            <Menu.Dropdown mah="18rem" style={{ overflowY: 'auto' }}>
              {bausteine.map(({ id, kuerzel, inhalt }) => (
                <Menu.Item key={id} onClick={() => insert(inhalt)} maw="26rem">
                  <Text span fw={600} size="sm">
                    .{kuerzel}
                  </Text>{' '}
                  <Text span size="sm">
                    {inhalt.length > 60 ? `${inhalt.slice(0, 60)} …` : inhalt}
                  </Text>
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
    </Box>
  )
}
