import { addDurchfuehrung, type someDurchfuehrung } from './someDurchfuehrung'
import { readerOf, someListe, type Werte } from './someListe'
import { startTestApp, type TestApp } from './startTestApp'

/** A course as lists of its source name it. */
export const kurs: Werte = {
  traeger: 'Lernhof Moosbrook',
  kursart: 'IK_ALPHA',
  kurs_kennung: 'MO-27-04',
  eintritt: '2027-01-11'
}

/** A store with one run, and lists of one source about it. */
export async function someCounty(...listen: { werte: Werte[]; stand: string }[]) {
  const named = listen.map(({ werte, stand }, index) =>
    someListe(werte, { file: `kursplanung ${index}.xlsx`, kind: 'kursplanungsliste', stand })
  )
  const app = await startTestApp({ readForeign: readerOf(...named) })
  const { id } = await addDurchfuehrung(app.db, {
    titel: 'Alpha 4',
    kursart: 'IK_ALPHA',
    instrument: null,
    massnahmeNr: null,
    kursKennung: 'MO-27-04',
    beginn: '2027-01-11',
    ende: null,
    plaetzeStand: '2026-11-02'
  })
  const open = (index: number) =>
    app.api.austausch.openBytes({ file: `kursplanung ${index}.xlsx`, bytes: new Uint8Array(), quelle: 'Kursplanung' })
  return { app, id, open, take: async (index: number) => app.api.austausch.apply({ id: (await open(index)).id }) }
}

/** A run with its provider. */
export const read = ({ api }: TestApp, id: string) => api.angebote.read({ id })

/** What a person types into the form of the run. */
export async function editByHand(app: TestApp, id: string, werte: Partial<ReturnType<typeof someDurchfuehrung>>) {
  const { durchfuehrung } = await read(app, id)
  const { id: _, version, traeger, termine, ...bisher } = durchfuehrung
  await app.api.angebote.save({ stand: { id, version }, traeger, werte: { ...bisher, ...werte }, termine })
}
