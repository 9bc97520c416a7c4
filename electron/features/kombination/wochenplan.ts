import type { Druckauftrag } from '@shared/contract/druck'
import { standortOf } from '@shared/domain/angebote/standort'
import type { Lauf } from '@shared/domain/kombination/lauf'
import { wochenbildOf } from '@shared/domain/kombination/wochenbild'
import { wochenplanOf } from '@shared/domain/kombination/wochenplan'
import { blattTexts } from '@shared/texts/druck'
import { document } from '../../print/page'
import type { Druckrahmen } from '../../print/rahmen'
import { readPlanung } from '../../store/planung'
import type { Db } from '../../store/tables'
import { type Stelle, wochenplanblatt } from './wochenplanblatt'

/** The week of a client on paper: what is attended then, these runs beside it, from the day all of it runs. */
export async function makeWochenplan(
  db: Db,
  { fall, elemente, mitbringen, bausteine }: Extract<Druckauftrag, { art: 'wochenplan' }>,
  rahmen: Druckrahmen
) {
  const { heute } = rahmen
  const wer = await db.selectFrom('fall').select(['vorname', 'nachname']).where('id', '=', fall).executeTakeFirst()
  const { personen, laeufe, wege } = await readPlanung(db, heute, [fall])
  const [person] = personen
  if (!wer || !person) return undefined

  const ab = [heute, ...elemente.map(({ eintritt }) => eintritt)].toSorted().at(-1) ?? heute
  const neue = elemente
    .filter(({ lauf }) => !person.belegungen.some((eine) => eine.lauf === lauf))
    .flatMap(({ lauf }) => laeufe.find(({ id }) => id === lauf) ?? [])
  const bild = wochenbildOf(person, neue, wege, ab)
  const besucht = person.belegungen.filter(({ ende, bloecke }) => (ende === null || ende >= ab) && bloecke.length > 0)
  const stellen = await readStellen(db, [
    ...besucht.map(({ lauf, titel, traeger }) => ({ id: lauf, titel, traegerName: traeger })),
    ...neue
  ])
  const name = [wer.vorname, wer.nachname].filter(Boolean).join(' ')
  const plan = { name, ab, plan: wochenplanOf(bild), andersAb: bild.andersAb, stellen, mitbringen, bausteine }
  return {
    html: document(blattTexts.wochenplan.eins, [wochenplanblatt(plan, rahmen)]),
    name: `${blattTexts.wochenplan.eins} ${ab}.pdf`,
    faelle: [fall]
  }
}

type Besucht = Pick<Lauf, 'titel'> & { id: string | null; traegerName: string | null }

/** Address and telephone of each place somebody goes to. */
async function readStellen(db: Db, besucht: readonly Besucht[]): Promise<Stelle[]> {
  const ids = besucht.flatMap(({ id }) => id ?? [])
  if (ids.length === 0) return besucht.map(({ titel, traegerName }) => stelleOf(titel, traegerName))
  const rows = await db
    .selectFrom('durchfuehrung')
    .innerJoin('traeger', 'traeger.id', 'durchfuehrung.traeger')
    .select(['durchfuehrung.id', 'durchfuehrung.standort', 'traeger.id as traeger', 'traeger.telefon'])
    .where('durchfuehrung.id', 'in', ids)
    .execute()
  const standorte = await db.selectFrom('standort').selectAll().execute()
  return besucht.map(({ id, titel, traegerName }) => {
    const row = rows.find((eine) => eine.id === id)
    if (!row) return stelleOf(titel, traegerName)
    const lage = standortOf(standorte.map(asLage), row.traeger, row.standort)
    const anschrift = lage ? [lage.strasse, lage.ort].filter(Boolean).join(', ') : row.standort
    return { ...stelleOf(titel, traegerName), anschrift, telefon: row.telefon }
  })
}

const stelleOf = (titel: string, traeger: string | null): Stelle => ({
  ...{ titel, traeger, anschrift: null, telefon: null }
})

/** A row of the store, with yes and no as such. */
const asLage = <R extends { kinderbetreuung: number | null; barrierefrei: number | null }>(row: R) => ({
  ...row,
  kinderbetreuung: row.kinderbetreuung === null ? null : row.kinderbetreuung === 1,
  barrierefrei: row.barrierefrei === null ? null : row.barrierefrei === 1
})
