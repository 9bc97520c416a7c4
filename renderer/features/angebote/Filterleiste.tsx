import { Group, SegmentedControl, Select, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { Angebotsart } from '@shared/contract/angebote'
import type { Zeitlage } from '@shared/domain/angebote/zeitlage'
import { IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import { useCodes } from '../../api/useCodes'
import { artenwahl } from './artenwahl'
import type { Suche } from './useSuche'

interface Props {
  suche: Suche
  change: (teil: Partial<Suche>) => void
  arten: readonly Angebotsart[]
  orte: readonly string[]
}

const zeiten = [
  { value: 'laufend kommend', label: 'Laufend und kommend' },
  { value: 'kommend', label: 'Kommend' },
  { value: 'laufend', label: 'Laufend' },
  { value: 'beendet', label: 'Beendet' }
]

/** Words, kind, place, time. */
export function Filterleiste({ suche, change, arten, orte }: Props) {
  const { codeLabel } = useCodes()
  const field = useRef<HTMLInputElement>(null)
  useHotkeys([['/', () => field.current?.focus()]])
  return (
    <Group gap="sm" align="flex-end">
      <TextInput
        ref={field}
        label="Suche"
        placeholder="Bezeichnung, Träger, Ort, Nummer"
        title="Taste / führt hierher"
        leftSection={<IconSearch size={16} aria-hidden />}
        w="18rem"
        maxLength={200}
        value={suche.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <Select
        label="Art"
        placeholder="alle"
        clearable
        clearButtonProps={{ 'aria-label': 'Alle Arten zeigen' }}
        w="16rem"
        data={artenwahl(arten, codeLabel)}
        value={suche.art ? `${suche.art.liste} ${suche.art.code}` : null}
        onChange={(value) => {
          const [liste, code] = value?.split(' ') ?? []
          change({ art: liste && code ? ({ liste, code } as Angebotsart) : null })
        }}
      />
      <Select
        label="Ort"
        placeholder="alle"
        clearable
        clearButtonProps={{ 'aria-label': 'Alle Orte zeigen' }}
        w="12rem"
        data={[...orte]}
        value={suche.ort}
        onChange={(ort) => change({ ort })}
      />
      <SegmentedControl
        aria-label="Zeit"
        size="sm"
        data={zeiten}
        value={suche.zeitlagen.join(' ')}
        onChange={(value) => change({ zeitlagen: value.split(' ') as Zeitlage[] })}
      />
    </Group>
  )
}
