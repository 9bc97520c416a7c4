import { readFileSync } from 'node:fs'
import { vorgabeFor } from '@shared/domain/ausgaben/erlaubt'
import type { Ausgabespalte } from '@shared/domain/ausgaben/spalten'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { edited } from '../../../support/issuedList'
import { listFolder } from '../../../support/listFolder'
import { someAuftrag, someFreigabe } from '../../../support/someAuftrag'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
import { addFall, addSatz } from '../../../support/someFall'

const at = listFolder()

const day = (tag: string) => new Date(`${tag}T00:00:00Z`)
const names = ['Haddad', 'Şahin', 'Al-Ḥasan', 'Müller']
const forenames = ['Amal', 'Omar', 'Björn', 'Gülşen']
const birthdays = ['1990-02-01', '1985-04-03']

/** Few names and fewer birthdays: nearly everybody is somebody's namesake or was born on the same day. */
const people = fc.array(
  fc.record({
    nachname: fc.constantFrom(...names),
    vorname: fc.constantFrom(...forenames),
    geburtsdatum: fc.constantFrom(...birthdays)
  }),
  { minLength: 6, maxLength: 6 }
)

/** Columns of the list, and what somebody may type there; `null` takes from the row of somebody else. */
const typed: Partial<Record<Ausgabespalte, fc.Arbitrary<string | number | Date> | null>> = {
  tnKennung: null,
  nachname: fc.constantFrom(...names, 'Haddad-Klein'),
  vorname: fc.constantFrom(...forenames, 'Amaal'),
  geburtsdatum: fc.constantFrom(...birthdays, '1990-01-02').map(day),
  status: fc.constantFrom('Abgebrochen', 'Unterbrochen', 'Ausgeschlossen'),
  austritt: fc.constantFrom('2026-11-13', '2026-10-30').map(day),
  ende: fc.constantFrom('2027-06-30', '2027-03-31').map(day),
  verbleib: fc.constantFrom('Arbeit', 'Ausbildung'),
  prognose: fc.constantFrom('gut', 'mittel'),
  abschnitt: fc.constantFrom('Modul 4', '5')
}
const edits = fc.record({
  row: fc.nat(5),
  other: fc.nat(5),
  spalte: fc.constantFrom(...(Object.keys(typed) as Ausgabespalte[])),
  wert: fc.record(Object.fromEntries(Object.entries(typed).map(([spalte, wert]) => [spalte, wert ?? fc.constant('')])))
})

it.each([
  ...[20_261_128, 7, 1_848].flatMap((seed) => [
    [seed, 'with TN-Kennungen', []],
    [seed, 'with names and birthdays only', ['tnKennung']]
  ])
] as [number, string, Ausgabespalte[]][])(
  'a row with our ticket is about its person whichever cell was edited (%d, %s)',
  async (seed, _, ohne) => {
    const [personen = []] = fc.sample(people, { numRuns: 1, seed })
    await using app = await at.startApp()
    const durchfuehrung = await addDurchfuehrung(app.db, { beginn: '2026-10-05' })
    for (const person of personen) {
      const fall = await addFall(app.db, person)
      await addSatz(app.db, 'teilnahme', fall, {
        ...{ durchfuehrung: durchfuehrung.id, titel: 'Sprache & Praxis Pflege', status: 'EINGETRETEN' },
        ...{ statusSeit: '2026-10-05', eintrittIst: '2026-10-05', austrittPlan: '2027-04-30' }
      })
    }
    const spalten = vorgabeFor('teilnehmerliste', 'traeger').filter((spalte) => !ohne.includes(spalte))
    const auftrag = someAuftrag(durchfuehrung.id, { art: 'teilnehmerliste', spalten })
    await app.api.ausgaben.ausgeben({ auftrag, freigabe: someFreigabe() })
    const issued = new Uint8Array(readFileSync(at.file()))
    const before = await app.api.austausch.openBytes({ file: 'liste.xlsx', bytes: issued, fluechtig: true })
    const faelleIn = async (id: string) => {
      const { zeilen } = await app.api.austausch.rows({ id, offset: 0, limit: 200 })
      return zeilen.map(({ fall }) => fall)
    }
    const faelle = await faelleIn(before.id)
    expect(new Set(faelle).size).toBe(personen.length)

    await fc.assert(
      fc.asyncProperty(edits, async ({ row, other, spalte, wert }) => {
        fc.pre(!ohne.includes(spalte))
        let isOther = false
        const bytes = await edited(issued, ({ cell }) => {
          const [one, neighbour] = [cell(row + 2, spalte), cell(other + 2, spalte)]
          const next = typed[spalte] === null ? neighbour.value : wert[spalte]!
          isOther = textOf(next) !== textOf(one.value)
          one.value = next
        })

        const offen = await app.api.austausch.openBytes({ file: 'zurueck.xlsx', bytes, fluechtig: true })

        expect(await faelleIn(offen.id)).toEqual(faelle)
        expect(offen.ausgabe?.zeilen).toEqual({ zurueck: 6, fehlend: 0, dazu: 0, doppelt: 0 })
        const { unveraendert, ...changed } = offen.ausgabe!.zellen
        expect(Object.values(changed).reduce((sum, count) => sum + count, 0)).toBe(isOther ? 1 : 0)
        expect(unveraendert).toBeGreaterThan(0)
      }),
      { numRuns: 15, seed }
    )
  },
  60_000
)

const textOf = (value: unknown) => (value instanceof Date ? value.toISOString() : String(value ?? ''))
