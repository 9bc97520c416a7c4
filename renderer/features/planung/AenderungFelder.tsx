import { Select, TextInput } from '@mantine/core'
import type { Laufblick } from '@shared/contract/planung'
import { minuteOf } from '@shared/domain/kombination/minute'
import { Aenderung } from '@shared/domain/planung/aenderungen'
import { readTag, readUhrzeit } from '@shared/texts/eingabe'
import { useState } from 'react'
import { heuteHier } from '../../components/heuteHier'
import { TagInput } from '../../components/TagInput'

const arten = [
  { value: 'absage', label: 'fällt aus' },
  { value: 'verlegung', label: 'wird verlegt' },
  { value: 'zusammen', label: 'wird zusammengelegt mit' },
  { value: 'neu', label: 'gibt es noch einmal' }
]

const leer = {
  art: 'absage',
  lauf: null as string | null,
  mit: null as string | null,
  beginn: '',
  um: '',
  ort: '',
  frei: ''
}
type Eingaben = typeof leer

/** One change of a run as it is put together; told as soon as it is whole, `undefined` before. */
export function AenderungFelder({
  laeufe,
  onChange
}: {
  laeufe: readonly Laufblick[]
  onChange: (aenderung: Aenderung | undefined) => void
}) {
  const [eingaben, setEingaben] = useState<Eingaben>(leer)
  const heute = heuteHier()
  const wahl = laeufe.map(({ id, titel }) => ({ value: id, label: titel }))
  function change(teil: Partial<Eingaben>) {
    const next = { ...eingaben, ...teil }
    setEingaben(next)
    onChange(readAenderung(next, heute))
  }
  const anders = eingaben.art === 'verlegung' || eingaben.art === 'neu'
  return (
    <>
      <Select
        label="Angebot"
        searchable
        data={wahl}
        value={eingaben.lauf}
        onChange={(lauf) => change({ lauf })}
        w="18rem"
      />
      <Select
        label="Was"
        allowDeselect={false}
        data={arten}
        value={eingaben.art}
        onChange={(art) => change({ art: art ?? 'absage' })}
      />
      {eingaben.art === 'zusammen' && (
        <Select
          label="Mit"
          searchable
          data={wahl.filter(({ value }) => value !== eingaben.lauf)}
          value={eingaben.mit}
          onChange={(mit) => change({ mit })}
          w="18rem"
        />
      )}
      {anders && (
        <>
          <TagInput
            label="Beginn"
            heute={heute}
            value={eingaben.beginn}
            onChange={(beginn) => change({ beginn })}
            w="9rem"
          />
          <TextInput
            label="Um"
            placeholder="wie jetzt"
            value={eingaben.um}
            onChange={({ currentTarget }) => change({ um: currentTarget.value })}
            w="6rem"
          />
          <TextInput
            label="Ort"
            placeholder="wie jetzt"
            value={eingaben.ort}
            onChange={({ currentTarget }) => change({ ort: currentTarget.value })}
            w="10rem"
          />
          <TextInput
            label="Freie Plätze"
            placeholder={eingaben.art === 'neu' ? 'alle' : 'wie jetzt'}
            value={eingaben.frei}
            onChange={({ currentTarget }) => change({ frei: currentTarget.value })}
            w="7rem"
          />
        </>
      )}
    </>
  )
}

/** The change; `undefined` while something is missing or cannot be read. Empty fields stay as they are now. */
function readAenderung({ art, lauf, mit, beginn, um, ort, frei }: Eingaben, heute: string): Aenderung | undefined {
  const uhrzeit = readUhrzeit(um)
  const wohin = {
    beginn: beginn.trim() === '' ? null : readTag(beginn, heute),
    um: um.trim() === '' ? null : uhrzeit === undefined ? Number.NaN : minuteOf(uhrzeit),
    ort: ort.trim() || null,
    frei: frei.trim() === '' ? null : Number(frei),
    kinderbetreuung: null
  }
  return Aenderung.safeParse({ art, lauf, wie: lauf, mit, ...wohin }).data
}
