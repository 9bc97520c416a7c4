import { type Abfragefeld, abfragefelder } from '@shared/domain/zielgruppen/abfragefelder'
import type { Filter, SatzBedingung } from '@shared/domain/zielgruppen/filter'
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

const codes = (liste: string, ...muster: string[]) =>
  fc.option(fc.subarray([...codesFor[liste]!, ...muster]), { nil: undefined })
const day = fc.option(tagWert, { nil: undefined })

const satz: fc.Arbitrary<SatzBedingung> = fc.oneof(
  fc.record({
    teilnahme: fc.record({
      kursart: codes('kursart', 'IK*', 'BSK_B*', '*'),
      instrument: codes('instrument'),
      status: codes('teilnahmeStatus', 'BEENDET*'),
      eintrittAb: day,
      eintrittBis: day,
      austrittAb: day,
      austrittBis: day
    })
  }),
  fc.record({
    berechtigung: fc.record({
      zugangsweg: codes('zugangsweg', 'IK*'),
      status: codes('berechtigungStatus'),
      erlischtBis: day,
      angemeldetBis: day,
      ohneKursbeginn: fc.constantFrom(true, undefined)
    })
  })
) as fc.Arbitrary<SatzBedingung>

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
