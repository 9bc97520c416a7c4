import { Button, Checkbox, NumberInput, Select } from '@mantine/core'
import { type Satzfeld, satzfelder } from '@shared/domain/zielgruppen/satzfelder'
import { codemuster, satzWorte } from '@shared/texts/satzbedingungen'
import { useState } from 'react'
import { TagWertInput } from '../../components/TagWertInput'
import type { Satz } from './baum'
import { CodesWahl } from './CodesWahl'
import { Zeile } from './Zeile'

interface Props {
  knoten: Satz
  onChange: (knoten: Satz) => void
  onRemove: () => void
}

/** „Hat (keine) Teilnahme …“: a condition on one record. What is asked for rarely stands there only where it is asked for. */
export function SatzZeile({ knoten, onChange, onRemove }: Props) {
  const { inhalt, satzart } = knoten
  const worte = satzWorte[satzart]
  const felder = Object.entries<Satzfeld>(satzfelder[satzart])
  const [weitere, setWeitere] = useState(() => felder.some(([name, { selten }]) => selten && name in inhalt))
  const set = (name: string, wert: unknown) => onChange({ ...knoten, inhalt: cleaned({ ...inhalt, [name]: wert }) })
  return (
    <Zeile label={worte.name} onRemove={onRemove}>
      <Select
        label={worte.name}
        searchable={false}
        allowDeselect={false}
        autoFocus={knoten.neu === true}
        data={[
          { value: 'ja', label: worte.hat },
          { value: 'nein', label: worte.hatNicht }
        ]}
        value={knoten.verneint ? 'nein' : 'ja'}
        onChange={(next) => onChange({ ...knoten, verneint: next === 'nein' })}
        w={worte.hatNicht.length > 24 ? '17rem' : '13rem'}
      />
      {felder
        .filter(([, { selten }]) => !selten || weitere)
        .map(([name, feld]) => (
          <Angabe
            key={name}
            feld={feld}
            label={worte.felder[name] ?? name}
            value={inhalt[name]}
            onChange={(wert) => set(name, wert)}
          />
        ))}
      {!weitere && felder.some(([, { selten }]) => selten) && (
        <Button variant="subtle" size="compact-sm" mt={4} onClick={() => setWeitere(true)}>
          Weitere Angaben
        </Button>
      )}
    </Zeile>
  )
}

interface AngabeProps {
  feld: Satzfeld
  label: string
  value: unknown
  onChange: (value: unknown) => void
}

function Angabe({ feld, label, value, onChange }: AngabeProps) {
  switch (feld.art) {
    case 'codes':
      return (
        <CodesWahl
          label={label}
          liste={feld.liste}
          muster={codemuster[feld.liste] ?? []}
          value={value as string[] | undefined}
          onChange={onChange}
        />
      )
    case 'tag':
      return (
        <TagWertInput
          label={label}
          value={value as string | undefined}
          onChange={onChange}
          placeholder="beliebig"
          w="10rem"
        />
      )
    case 'zahl':
      return (
        <NumberInput
          label={label}
          value={(value as number | undefined) ?? ''}
          onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
          min={0}
          max={100}
          placeholder="beliebig"
          w="11rem"
        />
      )
    case 'ja':
      return (
        <Checkbox
          label={label}
          checked={value === true}
          onChange={({ currentTarget }) => onChange(currentTarget.checked ? true : undefined)}
          mt={32}
        />
      )
  }
}

/** What is not asked for is left out. */
const cleaned = (inhalt: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(inhalt).filter(([, wert]) => wert !== undefined))
