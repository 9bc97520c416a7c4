import { randomUUID } from 'node:crypto'
import { type FallWerte, fallFelder, fallFeldNamen } from '@shared/domain/faelle/felder'
import type { Feld } from '@shared/domain/feld'
import type { Satzart, SatzWerte } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import type { FallMitSaetzen } from '@shared/domain/zielgruppen/evaluate'
import type { Kurs } from '@shared/domain/zielgruppen/sprachkursTeilzeit'
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
  bedarfArt: ['SPRACHE', 'KINDERBETREUUNG'],
  bedarfStatus: ['OFFEN', 'ERFUELLT'],
  integrationArt: ['SV_BEFR', 'MINIJOB', 'MAG_PRAKTIKUM'],
  nachbetreuungStufe: ['W6', 'M3', 'M6', 'M12'],
  bestehtNoch: ['JA', 'NEIN'],
  elementart: ['SPRACHE_BSK', 'ARBEIT'],
  planstatus: ['GEPLANT', 'ERLEDIGT'],
  verfuegbarkeitArt: ['FREI', 'FREI', 'WUNSCH', 'GESPERRT'],
  zeitmodell: ['VZ', 'TZ'],
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

/** The runs a participation may belong to. */
export const someKurse: ReadonlyMap<string, Kurs> = new Map(
  (
    [
      [
        'TZ',
        null,
        [
          [1, '08:30', '12:45'],
          [3, '13:00', '15:30']
        ]
      ],
      [null, 25, []],
      [null, null, [[2, '14:00', '17:00']]],
      ['VZ', 12, [[5, '12:00', '18:00']]]
    ] as const
  ).map(([zeitmodell, wochenstunden, termine], nummer) => [
    `00000000-0000-4000-8000-00000000000${nummer}`,
    {
      zeitmodell,
      wochenstunden,
      termine: termine.map(([wochentag, von, bis]) => ({
        wochentag,
        von,
        bis,
        ort: null,
        gueltigVon: null,
        gueltigBis: nummer === 3 ? '2026-10-31' : null
      }))
    }
  ])
)

const uhrzeiten = fc.constantFrom(
  '08:00',
  '11:59',
  '12:00',
  '12:15',
  '13:00',
  '14:30',
  '15:59',
  '16:00',
  '18:00',
  '20:00'
)

/** A case with records, at random and with gaps. */
export const anyFall: fc.Arbitrary<FallMitSaetzen & { id: string }> = fc
  .record({
    id: fc.constant(null).map(() => randomUUID()),
    fall: fc.record(
      // The store keeps numbers apart, and chance does not.
      {
        ...Object.fromEntries(fallFeldNamen.map((name) => [name, anyWert(fallFelder[name])])),
        kundennummer: fc.constant(null)
      }
    ) as unknown as fc.Arbitrary<FallWerte>,
    teilnahme: saetze('teilnahme', 3, { durchfuehrung: fc.option(fc.constantFrom(...someKurse.keys())) }),
    berechtigung: saetze('berechtigung', 2),
    wiedervorlage: saetze('wiedervorlage', 2),
    bedarf: saetze('bedarf', 2),
    anwesenheit: saetze('anwesenheit', 3, { monat: fc.constantFrom('2025-12', '2026-09', '2026-10', '2026-11') }),
    integration: saetze('integration', 2, { id: fc.constant(null).map(() => randomUUID()) }),
    nachbetreuung: saetze('nachbetreuung', 2),
    kettenelement: saetze('kettenelement', 2, { durchfuehrung: fc.constant(null), teilnahme: fc.constant(null) }),
    verfuegbarkeit: saetze('verfuegbarkeit', 4, {
      wochentag: fc.integer({ min: 1, max: 6 }),
      von: uhrzeiten,
      bis: uhrzeiten
    }),
    zeiger: fc.array(fc.nat(), { minLength: 2, maxLength: 2 })
  })
  .map(({ zeiger, ...person }) => ({
    ...person,
    nachbetreuung: person.nachbetreuung.map((eine, nummer) => ({
      ...eine,
      integration:
        person.integration[(zeiger[nummer] ?? 0) % Math.max(1, person.integration.length)]?.id ?? randomUUID()
    })),
    kurse: someKurse
  }))

function saetze<A extends Satzart, E extends object>(
  art: A,
  maxLength: number,
  eigene: { [N in keyof E]: fc.Arbitrary<E[N]> } = {} as never
): fc.Arbitrary<(SatzWerte<A> & E)[]> {
  const felder = Object.entries(satzFelder[art]).map(([name, feld]) => [name, anyWert(feld)])
  const werte = { ...Object.fromEntries(felder), ...eigene } as Record<string, fc.Arbitrary<unknown>>
  return fc.array(fc.record(werte), { maxLength }) as unknown as fc.Arbitrary<(SatzWerte<A> & E)[]>
}
