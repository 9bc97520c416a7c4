import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import { updateWithHistory } from '../../electron/store/geschichte'
import { newVorgang } from '../../electron/store/vorgang'
import { readerOf, someListe, type Werte } from './someListe'
import { startTestApp } from './startTestApp'

/** Two persons as a monthly list of the office names them. */
export const amal: Werte = {
  kundennummer: '498A012345',
  nachname: 'Haddad',
  vorname: 'Amal',
  geburtsdatum: '1987-03-07',
  ort: 'Ellerwiek',
  telefon: '0171 3920004',
  niveau_gesamt: 'A2',
  einkommen: 165.5,
  kursart: 'IK_ALLG',
  massnahme: 'Aktiv im Moor'
}

export const samer: Werte = {
  kundennummer: '498A010435',
  nachname: 'Abd al-Salam',
  vorname: 'Samer',
  geburtsdatum: '1977-01-01'
}

/** The first list of both. */
export const oktober = someListe([amal, samer], { file: 'abzug-10.xlsx' })

/** Whatever a file holds: the reader of `startWith` does not look. */
export const bytes = new Uint8Array([1])

/** A program that reads these lists whatever bytes it is given. */
export async function startWith(...listen: ErkannteListe[]) {
  const app = await startTestApp({ readForeign: readerOf(...listen) })
  const open = (liste: ErkannteListe) => app.api.austausch.openBytes({ file: liste.file, bytes })
  const takeOver = async (liste: ErkannteListe) => app.api.austausch.apply({ id: (await open(liste)).id })
  return { ...app, open, takeOver, [Symbol.asyncDispose]: () => app[Symbol.asyncDispose]() }
}

/** The next list of the same source. */
export const november = (...changes: (Werte | undefined)[]) =>
  someListe(
    changes.filter((werte) => werte !== undefined),
    { file: 'abzug-11.xlsx', stand: '2026-11-01' }
  )

/** Somebody changes the case of Amal by hand; tells its id. */
export async function editByHand(app: Awaited<ReturnType<typeof startWith>>, werte: Record<string, string | null>) {
  const { id, version } = await app.db
    .selectFrom('fall')
    .select(['id', 'version'])
    .where('nachname', '=', 'Haddad')
    .executeTakeFirstOrThrow()
  await app.db.transaction().execute(async (tx) => {
    await updateWithHistory(tx, newVorgang('somebody'), 'fall', { id, version, werte })
  })
  return id
}
