import type { Gegenueber } from '@shared/contract/dubletten'
import type { Person } from '@shared/domain/austausch/personen/person'
import { vergleicher } from '@shared/domain/austausch/personen/vergleicher'
import { fallFelder, fallFeldNamen } from '@shared/domain/faelle/felder'
import type { Felder, Wert } from '@shared/domain/feld'
import { type Satzart, satzarten } from '@shared/domain/saetze/satzarten'
import { refuse } from '@shared/errors'
import { readRows, type Zeile } from '../../store/bulk'
import { fromColumns } from '../../store/columns'
import type { Db } from '../../store/tables'
import { nameOf } from './repository'

/** Two cases field by field, with what should become of each field: the filled value, else the newer one. */
export async function readGegenueber(db: Db, a: string, b: string): Promise<Gegenueber> {
  const rows = new Map((await readRows<Zeile>(db, 'fall', [a, b])).map((row) => [String(row['id']), row]))
  const [eine, andere] = [rows.get(a), rows.get(b)]
  if (!eine || !andere) return refuse('fall.fehlt', {})
  const [standA, standB] = [await readStand(db, eine), await readStand(db, andere)]
  const [werteA, werteB] = [fromColumns(fallFelder, eine), fromColumns(fallFelder, andere)]
  const [zeitA, zeitB] = [await readZeiten(db, a), await readZeiten(db, b)]
  const felder: Felder = fallFelder
  const gefuellt = fallFeldNamen.filter((feld) => !felder[feld]?.berechnet && (werteA[feld] ?? werteB[feld]) !== null)
  const [personA, personB] = [personOf(eine), personOf(andere)]
  const { rate, findPaare } = vergleicher([personA, personB])
  const { score, indizien } = findPaare(0)[0]?.bewertung ?? rate(personA, personB)
  const anzahl = ({ saetze }: Gegenueber['a']) => Object.values(saetze).reduce((summe, zahl) => summe + zahl, 0)
  return {
    ...{ a: standA, b: standB, score, indizien },
    bleibt: anzahl(standB) > anzahl(standA) ? 'b' : 'a',
    felder: gefuellt.map((feld) => {
      const nimm = vorschlag(feld, werteA[feld], werteB[feld], zeitA(feld) >= zeitB(feld))
      return { feld, a: werteA[feld], b: werteB[feld], nimm }
    })
  }
}

function vorschlag(feld: string, a: Wert, b: Wert, aIsNewer: boolean): 'a' | 'b' {
  if (a === null || b === null) return a === null ? 'b' : 'a'
  // Who once deserved protection does not lose it by a mistake.
  if (feld === 'besondersSchuetzenswert') return a ? 'a' : 'b'
  return aIsNewer ? 'a' : 'b'
}

async function readStand(db: Db, row: Zeile): Promise<Gegenueber['a']> {
  const fall = String(row['id'])
  const saetze: Partial<Record<Satzart, number>> = {}
  for (const art of satzarten) {
    const anzahl = (await readRows(db, art, [fall], 'fall', ['id'])).length
    if (anzahl > 0) saetze[art] = anzahl
  }
  const { kundennummer } = personOf(row)
  return { fall, version: Number(row['version']), name: nameOf(personOf(row)), kundennummer, saetze }
}

/** When a field was changed last; before its first change, when the case was made. */
async function readZeiten(db: Db, fall: string): Promise<(feld: string) => string> {
  const rows = await db
    .selectFrom('aenderung')
    .select(({ fn }) => ['feld', fn.max('zeit').as('zeit')])
    .where('fall', '=', fall)
    .where('satz', '=', fall)
    .groupBy('feld')
    .execute()
  const zeiten = new Map(rows.map(({ feld, zeit }) => [feld, zeit]))
  return (feld) => zeiten.get(feld) ?? zeiten.get(null) ?? ''
}

/** Its columns are the fields of a case, of the same names. */
const personOf = (row: Zeile) => ({ ...row, fall: String(row['id']) }) as unknown as Person
