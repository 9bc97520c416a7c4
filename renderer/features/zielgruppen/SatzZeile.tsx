import { Button, MultiSelect, Select } from '@mantine/core'
import type { Codeliste } from '@shared/domain/codes/codeliste'
import { useState } from 'react'
import { useCodes } from '../../api/useCodes'
import { TagWertInput } from '../../components/TagWertInput'
import type { Berechtigung, Teilnahme } from './baum'
import { Zeile } from './Zeile'

interface Props<K> {
  knoten: K
  onChange: (knoten: K) => void
  onRemove: () => void
}

/** What is asked for rarely stands there only where it is asked for. */
const seltene = ['instrument', 'eintrittAb', 'eintrittBis', 'austrittAb', 'austrittBis'] as const

/** „Hat (keine) Teilnahme …“: which kinds of courses and measures, in which state, when. */
export function TeilnahmeZeile({ knoten, onChange, onRemove }: Props<Teilnahme>) {
  const { inhalt } = knoten
  const [weitere, setWeitere] = useState(() => seltene.some((name) => inhalt[name] !== undefined))
  const set = (teil: Partial<Teilnahme['inhalt']>) => onChange({ ...knoten, inhalt: cleaned({ ...inhalt, ...teil }) })
  return (
    <Zeile label="Teilnahme" onRemove={onRemove}>
      <HatWahl
        was="Teilnahme"
        verneint={knoten.verneint}
        neu={knoten.neu === true}
        onChange={(verneint) => onChange({ ...knoten, verneint })}
      />
      <CodesWahl
        label="Kursart"
        liste="kursart"
        muster={kursMuster}
        value={inhalt.kursart}
        onChange={(kursart) => set({ kursart })}
      />
      <CodesWahl
        label="Status"
        liste="teilnahmeStatus"
        muster={statusMuster}
        value={inhalt.status}
        onChange={(status) => set({ status })}
      />
      {weitere ? (
        <>
          <CodesWahl
            label="Instrument"
            liste="instrument"
            value={inhalt.instrument}
            onChange={(instrument) => set({ instrument })}
          />
          <TagFeld label="Eintritt ab" value={inhalt.eintrittAb} onChange={(eintrittAb) => set({ eintrittAb })} />
          <TagFeld label="Eintritt bis" value={inhalt.eintrittBis} onChange={(eintrittBis) => set({ eintrittBis })} />
          <TagFeld label="Ende ab" value={inhalt.austrittAb} onChange={(austrittAb) => set({ austrittAb })} />
          <TagFeld label="Ende bis" value={inhalt.austrittBis} onChange={(austrittBis) => set({ austrittBis })} />
        </>
      ) : (
        <Button variant="subtle" size="compact-sm" mt={4} onClick={() => setWeitere(true)}>
          Weitere Angaben
        </Button>
      )}
    </Zeile>
  )
}

/** „Hat (keine) Berechtigung …“: which way, in which state, until when. */
export function BerechtigungZeile({ knoten, onChange, onRemove }: Props<Berechtigung>) {
  const { inhalt } = knoten
  const set = (teil: Partial<Berechtigung['inhalt']>) =>
    onChange({ ...knoten, inhalt: cleaned({ ...inhalt, ...teil }) })
  return (
    <Zeile label="Berechtigung" onRemove={onRemove}>
      <HatWahl
        was="Berechtigung"
        verneint={knoten.verneint}
        neu={knoten.neu === true}
        onChange={(verneint) => onChange({ ...knoten, verneint })}
      />
      <CodesWahl
        label="Zugangsweg"
        liste="zugangsweg"
        muster={zugangMuster}
        value={inhalt.zugangsweg}
        onChange={(zugangsweg) => set({ zugangsweg })}
      />
      <CodesWahl
        label="Status"
        liste="berechtigungStatus"
        value={inhalt.status}
        onChange={(status) => set({ status })}
      />
      <TagFeld label="Erlischt bis" value={inhalt.erlischtBis} onChange={(erlischtBis) => set({ erlischtBis })} />
      <TagFeld
        label="Angemeldet bis"
        value={inhalt.angemeldetBis}
        onChange={(angemeldetBis) => set({ angemeldetBis })}
      />
      <Select
        label="Kursbeginn"
        searchable={false}
        allowDeselect={false}
        data={[
          { value: 'egal', label: 'beliebig' },
          { value: 'ohne', label: 'noch nicht begonnen' }
        ]}
        value={inhalt.ohneKursbeginn ? 'ohne' : 'egal'}
        onChange={(next) => set({ ohneKursbeginn: next === 'ohne' ? true : undefined })}
        w="12rem"
      />
    </Zeile>
  )
}

const kursMuster = [
  { value: '*', label: 'Alle Sprachkurse' },
  { value: 'IK*', label: 'Alle Integrationskurse' },
  { value: 'BSK*', label: 'Alle Berufssprachkurse' }
]
const statusMuster = [{ value: 'BEENDET*', label: 'Beendet (jede Art)' }]
const zugangMuster = [
  { value: 'IK*', label: 'Alle Wege zum Integrationskurs' },
  { value: 'BSK*', label: 'Alle Wege zum Berufssprachkurs' }
]

interface HatWahlProps {
  was: 'Teilnahme' | 'Berechtigung'
  verneint: boolean
  neu: boolean
  onChange: (verneint: boolean) => void
}

function HatWahl({ was, verneint, neu, onChange }: HatWahlProps) {
  return (
    <Select
      label={was}
      searchable={false}
      allowDeselect={false}
      autoFocus={neu}
      data={[
        { value: 'ja', label: `hat eine ${was}` },
        { value: 'nein', label: `hat keine ${was}` }
      ]}
      value={verneint ? 'nein' : 'ja'}
      onChange={(next) => onChange(next === 'nein')}
      w="11rem"
    />
  )
}

interface CodesWahlProps {
  label: string
  liste: Codeliste
  /** Choices that stand for many codes. */
  muster?: readonly { value: string; label: string }[]
  value: string[] | undefined
  onChange: (value: string[] | undefined) => void
}

function CodesWahl({ label, liste, muster = [], value = [], onChange }: CodesWahlProps) {
  const { codesOf } = useCodes()
  const einzeln = codesOf(liste).map((eintrag) => ({ value: eintrag.code, label: eintrag.label }))
  return (
    <MultiSelect
      label={label}
      searchable
      selectFirstOptionOnChange
      data={
        muster.length > 0
          ? [
              { group: 'Zusammen', items: [...muster] },
              { group: 'Einzeln', items: einzeln }
            ]
          : einzeln
      }
      value={value}
      onChange={(next) => onChange(next.length > 0 ? next : undefined)}
      placeholder={value.length > 0 ? '' : 'beliebig'}
      nothingFoundMessage="Nichts gefunden"
      hidePickedOptions
      w="15rem"
      comboboxProps={{ width: 340, position: 'bottom-start' }}
    />
  )
}

interface TagFeldProps {
  label: string
  value: string | undefined
  onChange: (value: string | undefined) => void
}

function TagFeld(props: TagFeldProps) {
  return <TagWertInput {...props} placeholder="beliebig" w="10rem" />
}

/** What is not asked for is left out. */
function cleaned<T extends object>(inhalt: T): T {
  return Object.fromEntries(Object.entries(inhalt).filter(([, wert]) => wert !== undefined)) as T
}
