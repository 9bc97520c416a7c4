import { Alert, Button, Group, Paper, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import { nameText } from '@shared/texts/akte'
import { readTag, unlesbarText } from '@shared/texts/eingabe'
import { formatTag } from '@shared/texts/format'
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { api } from '../../api/client'
import { sentenceOf } from '../../api/showError'
import { useEntwurf } from '../../api/useEntwurf'
import { useWrite } from '../../api/useWrite'
import { KontaktartWahl } from '../../components/KontaktartWahl'
import { TagInput } from '../../components/TagInput'
import { VermerkInput } from '../../components/VermerkInput'
import { useAkte } from './akteContext'

type Eingabe = Record<'tag' | 'art' | 'anlass' | 'ergebnis' | 'sprachmittlung' | 'sprache' | 'vermerk', string>

/** A contact in one line: key for the kind, the note, Strg+Enter. What is typed survives lock and crash. */
export function Kontaktzeile() {
  const { akte, codesOf } = useAkte()
  const { fall, heute } = akte
  const { draft, loading, keep, drop } = useEntwurf<Eingabe>(`akte/${fall.id}/kontakt/schnell`)
  const [error, setError] = useState<string>()
  const form = useRef<HTMLFormElement>(null)
  const vermerk = useRef<HTMLTextAreaElement>(null)
  const focusArt = () => form.current?.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.focus()
  useFocusWhenAsked(!loading, focusArt)
  const add = useWrite(api.akte.createSatz, {
    onSuccess: () => {
      drop()
      notifications.show({ color: 'teal', message: 'Kontakt eingetragen' })
      focusArt()
    },
    onError: (reason) => setError(sentenceOf(reason))
  })
  if (loading) return null

  const brauchtSprachmittlung = fall.sprachmittlung !== null && fall.sprachmittlung !== 'KEINE'
  const anfang: Eingabe = {
    ...{ tag: formatTag(heute), art: 'PERSOENLICH', anlass: '', ergebnis: '', vermerk: '' },
    sprachmittlung: brauchtSprachmittlung ? (fall.sprachmittlung ?? '') : '',
    sprache: brauchtSprachmittlung ? (fall.muttersprache ?? '').slice(0, 40) : ''
  }
  const eingabe = draft ?? anfang
  const set = (teil: Partial<Eingabe>) => {
    setError(undefined)
    keep({ ...eingabe, ...teil })
  }
  const datum = readTag(eingabe.tag, heute)

  function save(event?: FormEvent) {
    event?.preventDefault()
    if (add.isPending) return
    if (!datum) return setError(unlesbarText({ art: 'tag' }))
    const angaben = Object.entries(eingabe).filter(([name, wert]) => name !== 'tag' && wert.trim() !== '')
    const werte = { ...Object.fromEntries(angaben), datum } as Partial<SatzWerte<'kontakt'>>
    add.mutate({ art: 'kontakt', fall: fall.id, werte })
  }

  const choices = (liste: 'kontaktAnlass' | 'kontaktErgebnis' | 'sprachmittlung') =>
    codesOf(liste)
      .filter(({ aktiv }) => aktiv)
      .map(({ code, label }) => ({ value: code, label }))
  return (
    <Paper component="section" withBorder p="sm" aria-labelledby="kontaktzeile">
      <form ref={form} onSubmit={save}>
        <Stack gap="xs">
          <Group justify="space-between">
            <Title order={2} size="h3" id="kontaktzeile">
              Kontakt eintragen
            </Title>
            <Text size="xs" c="dimmed">
              K: hierher · 1–9: Art · Strg+Enter: eintragen
            </Text>
          </Group>
          <Group gap="md" align="flex-start">
            <TagInput label="Datum" heute={heute} value={eingabe.tag} onChange={(tag) => set({ tag })} w="9rem" />
            <KontaktartWahl
              value={eingabe.art}
              onChange={(art) => set({ art })}
              onKey={() => vermerk.current?.focus()}
            />
          </Group>
          <VermerkInput
            value={eingabe.vermerk}
            onChange={(text) => set({ vermerk: text })}
            platzhalter={{ datum: datum ? formatTag(datum) : eingabe.tag, name: nameText(fall) }}
            onSubmit={save}
            inputRef={vermerk}
          />
          <Group gap="md" align="flex-end">
            <Wahl
              label="Anlass"
              value={eingabe.anlass}
              data={choices('kontaktAnlass')}
              onChange={(anlass) => set({ anlass })}
            />
            <Wahl
              label="Ergebnis"
              value={eingabe.ergebnis}
              data={choices('kontaktErgebnis')}
              onChange={(ergebnis) => set({ ergebnis })}
            />
            <Wahl
              label="Sprachmittlung"
              value={eingabe.sprachmittlung}
              data={choices('sprachmittlung')}
              onChange={(sprachmittlung) => set({ sprachmittlung })}
            />
            <TextInput
              label="Sprache"
              maxLength={40}
              value={eingabe.sprache}
              onChange={({ currentTarget }) => set({ sprache: currentTarget.value })}
              w="9rem"
            />
            <Button type="submit" loading={add.isPending} ml="auto">
              Kontakt eintragen
            </Button>
          </Group>
          {error && (
            <Alert color="red" role="alert">
              {error}
            </Alert>
          )}
        </Stack>
      </form>
    </Paper>
  )
}

interface WahlProps {
  label: string
  value: string
  data: { value: string; label: string }[]
  onChange: (value: string) => void
}

function Wahl({ label, value, data, onChange }: WahlProps) {
  return (
    <Select
      label={label}
      placeholder="ohne Angabe"
      data={data}
      value={value || null}
      onChange={(next) => onChange(next ?? '')}
      clearable
      clearButtonProps={{ 'aria-label': `${label}: Angabe entfernen` }}
      selectFirstOptionOnChange
      w="11rem"
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
    />
  )
}

/** The key K on any page of the Akte asks for it through the address. */
function useFocusWhenAsked(ready: boolean, focus: () => void) {
  const [search, setSearch] = useSearchParams()
  const { state } = useLocation()
  const asked = search.get('neu') === 'kontakt'
  const done = useEffectEvent(() => {
    focus()
    setSearch({ bereich: 'kontakte' }, { replace: true, state })
  })
  useEffect(() => {
    if (ready && asked) done()
  }, [ready, asked])
}
