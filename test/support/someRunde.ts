import { addLauf } from './addLauf'
import { addFall, addSatz } from './someFall'
import type { TestApp } from './startTestApp'

/** How rounds are planned in tests. */
export const planen = { name: 'Plan 1', sekunden: 5, regel: 'wartezeit', seed: 1 } as const

/** Three who wait in Kranichwerder, one seat in a measure of the afternoon, a round that looks at all of it. */
export async function arrangeRunde(app: TestApp) {
  const wartende = []
  for (const [nachname, seit] of [
    ['Anders', '2026-01-05'],
    ['Berg', '2026-10-01'],
    ['Cole', '2026-11-01']
  ] as const) {
    const person = { nachname, ort: 'Kranichwerder', rechtskreis: 'SGB2', niveau: 'A2', geburtsdatum: '1990-05-05' }
    const fall = await addFall(app.db, person)
    await addSatz(app.db, 'bedarf', fall, { art: 'ARBEITSMARKT', seit, status: 'OFFEN' })
    wartende.push(fall)
  }
  const mat = await addLauf(app.db, { titel: 'MAT', instrument: 'MAT', plaetzeFrei: 1 }, '13', '12:30', '15:30')
  const { id: runde } = await app.api.planung.anlegen({ name: 'Dezember', stichtag: '2026-11-22' })
  return { wartende, mat, runde }
}

/** Plans a round and reads what came out. */
export async function planeRunde(app: TestApp, runde: string) {
  const { plan: id } = await app.api.planung.planen({ runde, ...planen })
  return { id, ...(await app.api.planung.plan({ id })) }
}

/** The row of a person. */
export const rowOf = <Z extends { nachname: string | null }>(zeilen: readonly Z[], nachname: string): Z =>
  zeilen.find((zeile) => zeile.nachname === nachname)!
