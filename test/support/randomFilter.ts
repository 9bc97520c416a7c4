import { type Abfragefeld, abfragefelder } from '@shared/domain/zielgruppen/abfragefelder'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import {
  type SatzbedingungArt,
  type Satzfeld,
  satzbedingungArten,
  satzfelder
} from '@shared/domain/zielgruppen/satzfelder'
import fc from 'fast-check'
import { anyTag, anyWert, codesFor } from './randomFall'

const tagWert = fc.oneof(
  anyTag,
  fc.integer({ min: -800, max: 800 }).map((tage) => `heute${tage < 0 ? '' : '+'}${tage}`),
  fc.constantFrom('heute', 'heute-6M', 'heute+1M', 'heute-25M')
)

/** A condition on any field, in any of its words. */
const bedingung: fc.Arbitrary<Filter> = fc
  .constantFrom(...abfragefelder)
  .chain((feld) =>
    fc.constantFrom(...feld.ops).chain((op) => wertFor(feld, op).map((wert) => ({ feld: feld.name, op, wert })))
  )

function wertFor(
  feld: Abfragefeld,
  op: Abfragefeld['ops'][number]
): fc.Arbitrary<Extract<Filter, { feld: string }>['wert']> {
  if (op === 'leer' || op === 'nichtLeer') return fc.constant(null)
  if (op === 'inListe' || op === 'nichtInListe')
    return fc.subarray([...(codesFor[feld.liste ?? ''] ?? ['A', 'B'])].filter((code) => code !== 'UNB'))
  if (feld.name === 'alter') return fc.integer({ min: -1, max: 30 })
  if (feld.spanne) return fc.integer({ min: -40, max: 40 })
  if (feld.art === 'tag') return tagWert
  if (feld.art === 'betrag') return fc.oneof(fc.constant({ parameter: 'geringfuegigkeitsgrenze' }), fc.constant(45_100))
  if (feld.art === 'text') return fc.constantFrom('herford', 'ört', '50%', '_', 'a')
  const { art, liste } = feld
  return anyWert({ art, pflicht: true, ...(liste && { liste }) } as Parameters<typeof anyWert>[0])
}

const muster: Record<string, readonly string[]> = {
  kursart: ['IK*', 'BSK_B*', '*'],
  teilnahmeStatus: ['BEENDET*'],
  zugangsweg: ['IK*'],
  nachbetreuungStufe: ['M*']
}

function asked(feld: Satzfeld): fc.Arbitrary<unknown> {
  switch (feld.art) {
    case 'codes':
      return fc.subarray([...(codesFor[feld.liste] ?? []), ...(muster[feld.liste] ?? [])])
    case 'tag':
      return tagWert
    case 'zahl':
      return fc.constantFrom(0, 3, 50, 80, 100)
    case 'ja':
      return fc.constant(true)
  }
}

/** A condition on records of one kind, with any of its parts. */
const satzOf = (art: SatzbedingungArt): fc.Arbitrary<Filter> => {
  const felder = Object.entries<Satzfeld>(satzfelder[art]).map(([name, feld]) => [name, asked(feld)])
  const teile = Object.fromEntries(felder) as Record<string, fc.Arbitrary<unknown>>
  return fc.record(teile, { requiredKeys: [] }).map((inhalt) => ({ [art]: inhalt }) as unknown as Filter)
}

const satz = fc.oneof(...satzbedingungArten.map(satzOf))

/** Any filter tree of a few levels. */
export const anyFilter: fc.Arbitrary<Filter> = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    bedingung,
    satz,
    fc.record({ and: fc.array(tie('filter'), { maxLength: 4 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 4 }) }),
    fc.record({ not: tie('filter') })
  )
})).filter
