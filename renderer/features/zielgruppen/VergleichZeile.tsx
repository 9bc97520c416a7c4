import { Select } from '@mantine/core'
import { abfragefeld } from '@shared/domain/zielgruppen/abfragefelder'
import type { Operator } from '@shared/domain/zielgruppen/filter'
import { abfragefeldLabel, vergleicheFuer } from '@shared/texts/zielgruppen'
import { type Vergleich, withFeld, withOp } from './baum'
import { FeldWahl } from './FeldWahl'
import { WertFeld } from './WertFeld'
import { Zeile } from './Zeile'

interface Props {
  knoten: Vergleich
  onChange: (knoten: Vergleich) => void
  onRemove: () => void
}

/** One condition as a sentence: field, comparison, value. */
export function VergleichZeile({ knoten, onChange, onRemove }: Props) {
  const feld = knoten.feld === undefined ? undefined : abfragefeld(knoten.feld)
  const name = knoten.feld === undefined ? 'Neue Bedingung' : abfragefeldLabel(knoten.feld)
  return (
    <Zeile label={name} onRemove={onRemove}>
      <FeldWahl value={knoten.feld} onChange={(next) => onChange(withFeld(knoten, next))} />
      {feld && feld.ops.length > 1 && (
        <Select
          aria-label={`${name}: Vergleich`}
          data={vergleicheFuer(feld)}
          value={knoten.op}
          onChange={(op) => op && onChange(withOp(knoten, op as Operator))}
          allowDeselect={false}
          searchable={false}
          w="10.5rem"
        />
      )}
      {feld && (
        <WertFeld
          feld={feld}
          vergleich={knoten}
          onChange={(wert) => onChange({ ...knoten, wert })}
          label={`${name}: Wert`}
        />
      )}
    </Zeile>
  )
}
