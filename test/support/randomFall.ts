import { randomUUID } from 'node:crypto'
import { type FallWerte, fallFelder, fallFeldNamen } from '@shared/domain/faelle/felder'
import type { Feld } from '@shared/domain/feld'
import { type SatzWerte, satzFelder } from '@shared/domain/saetze/satzarten'
import type { FallMitSaetzen } from '@shared/domain/zielgruppen/evaluate'
import fc from 'fast-check'

/** Few values, so that random questions and random persons meet. */
export const codesFor: Record<string, readonly string[]> = {
  niveau: ['NULL', 'ALPHA', 'A1', 'A1.2', 'A2', 'B1', 'B1.2', 'B2', 'C1', 'UNB', 'FREMD'],
  geschlecht: ['W', 'M', 'D'],
  fallStatus: ['AKTIV', 'ABGESCHLOSSEN'],
  aufenthaltsstatus: ['AE_24', 'EU', 'UNB'],
  kursart: ['IK_ALLG', 'IK_ALPHA', 'BSK_B1', 'BSK_B2'],
  instrument: ['MAT', 'MAG'],
  teilnahmeStatus: ['ANGEMELDET', 'EINGETRETEN', 'BEENDET_REGULAER', 'ABGEBROCHEN'],
  zugangsweg: ['IK_ANSPRUCH', 'IK_VERPFL_JC', 'BSK_JC'],
  berechtigungStatus: ['AUSGESTELLT', 'ANGEMELDET', 'UNTERBROCHEN', 'VERBRAUCHT']
}

/** Days around one day, its month ends and birthdays, as well as long before. */
export const anyTag: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('2000-02-29', '2001-11-22', '2001-11-23', '2026-01-31', '2026-02-28', '2026-02-01', '2027-03-04'),
  fc.integer({ min: -400, max: 400 }).map((tage) => new Date(Date.UTC(2026, 10, 22 + tage)).toISOString().slice(0, 10)),
  fc.integer({ min: -60_000, max: 0 }).map((tage) => new Date(Date.UTC(2026, 10, 22 + tage)).toISOString().slice(0, 10))
)

/** Any value a field may hold, and often none. */
export function anyWert({ art, liste, pflicht }: Feld): fc.Arbitrary<string | number | boolean | null> {
  const wert: Record<Feld['art'], fc.Arbitrary<string | number | boolean>> = {
    text: fc.constantFrom('', 'Herford', 'ÖRTCHEN', 'örtchen 50%', 'a_b'),
    langtext: fc.constantFrom('', 'Ziel: Ausbildung'),
    tag: anyTag,
    uhrzeit: fc.constantFrom('08:00', '12:30'),
    zahl: fc.integer({ min: 0, max: 8 }),
    betrag: fc.constantFrom(0, 100, 45_099, 45_100, 60_300, 60_301),
    jaNein: fc.boolean(),
    code: fc.constantFrom(...(codesFor[liste ?? ''] ?? ['A', 'B', 'UNB']))
  }
  return pflicht ? wert[art] : fc.option(wert[art], { freq: 3 })
}

/** A case with records, at random and with gaps. */
export const anyFall: fc.Arbitrary<FallMitSaetzen & { id: string }> = fc.record({
  id: fc.constant(null).map(() => randomUUID()),
  fall: fc.record(
    // The store keeps numbers apart, and chance does not.
    {
      ...Object.fromEntries(fallFeldNamen.map((name) => [name, anyWert(fallFelder[name])])),
      kundennummer: fc.constant(null)
    }
  ) as unknown as fc.Arbitrary<FallWerte>,
  teilnahme: fc.array(anySatz('teilnahme'), { maxLength: 3 }),
  berechtigung: fc.array(anySatz('berechtigung'), { maxLength: 2 }),
  wiedervorlage: fc.array(anySatz('wiedervorlage'), { maxLength: 2 })
})

function anySatz<A extends 'teilnahme' | 'berechtigung' | 'wiedervorlage'>(art: A): fc.Arbitrary<SatzWerte<A>> {
  const felder = Object.entries(satzFelder[art]).map(([name, feld]) => [name, anyWert(feld)])
  const werte = fc.record(Object.fromEntries(felder) as Record<string, fc.Arbitrary<unknown>>)
  return werte.map((satz) => ('durchfuehrung' in satz ? { ...satz, durchfuehrung: null } : satz)) as fc.Arbitrary<
    SatzWerte<A>
  >
}
