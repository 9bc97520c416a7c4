import { alterOn } from '../kalender'
import type { Planperson } from '../kombination/planperson'
import type { Tag } from '../zeitraum'
import { belegungOf } from './belegung'
import type { Loesung } from './loesung'
import type { Gruppenzahl, Kennzahlen } from './plan'
import type { Planungsproblem } from './problem'
import { warteschlangenOf } from './warteschlange'

/** So many next in line are kept of a run. */
const NAECHSTE = 3
/** So many of those who wait longest without a place are named. */
const LAENGSTE = 5

/** What is counted of a person besides her place. */
export type Gezaehlte = Pick<Planperson, 'fall' | 'geburtsdatum' | 'geschlecht' | 'wohnort'> & {
  /** She was never proposed anything. */
  niemals: boolean
}

/** What a solution is worth, whom it reaches, and how each run stands. */
export function kennzahlenOf(
  problem: Planungsproblem,
  loesung: Loesung,
  personen: readonly Gezaehlte[],
  heute: Tag
): Kennzahlen {
  const { wahl, wert, schranke, regel, vermittelt, kombinationen, platzwert } = loesung
  const belegung = belegungOf(problem, wahl)
  const schlangen = warteschlangenOf(problem, wahl, NAECHSTE)
  const hatPlatz = wahl.map((gewaehlt) => gewaehlt !== null)
  const tage = (mit: boolean) =>
    problem.personen.flatMap(({ wartetTage }, at) => (hatPlatz[at] === mit ? Math.round(wartetTage) : []))
  return {
    ...{ wert, schranke, regel, vermittelt, kombinationen, personen: problem.personen.length },
    warten: {
      mit: median(tage(true)),
      ohne: median(tage(false)),
      laengstesOhne: tage(false).toSorted(descending)[0] ?? null,
      laengste: longestWithout(problem, hatPlatz, personen)
    },
    gruppen: groups(problem, hatPlatz, personen, heute),
    laeufe: problem.laeufe.map((lauf, at) => ({
      ...lauf,
      gegeben: belegung[at]?.gegeben ?? 0,
      findetStatt: belegung[at]?.findetStatt ?? false,
      platzwert: platzwert[at] ?? null,
      naechste: (schlangen[at] ?? []).flatMap(({ person, gewinn, wechselt }) => {
        const wer = problem.personen[person]
        return wer ? [{ fall: wer.id, gewinn, wechselt, prio: wer.prio, wartetTage: Math.round(wer.wartetTage) }] : []
      })
    }))
  }
}

/** Who waits longest and gets nothing again; of equals by id, so that it is the same whatever order they come in. */
function longestWithout(
  { personen: wartende }: Planungsproblem,
  hatPlatz: readonly boolean[],
  personen: readonly Gezaehlte[]
): Kennzahlen['warten']['laengste'] {
  const niemals = new Set(personen.flatMap((person) => (person.niemals ? person.fall : [])))
  return wartende
    .filter((_, at) => !hatPlatz[at])
    .toSorted((a, b) => b.wartetTage - a.wartetTage || (a.id < b.id ? -1 : 1))
    .slice(0, LAENGSTE)
    .map(({ id, wartetTage }) => ({ fall: id, tage: Math.round(wartetTage), niemals: niemals.has(id) }))
}

const descending = (a: number, b: number) => b - a

/** The lower of the two in the middle; `null` of nobody. */
function median(tage: readonly number[]): number | null {
  return tage.toSorted(descending)[Math.floor(tage.length / 2)] ?? null
}

function groups(
  { personen: wartende }: Planungsproblem,
  hatPlatz: readonly boolean[],
  personen: readonly Gezaehlte[],
  heute: Tag
): Gruppenzahl[] {
  const jeFall = new Map(personen.map((person) => [person.fall, person]))
  const zahlen = new Map<string, Gruppenzahl>()
  for (const [at, { id, wartetTage }] of wartende.entries()) {
    const person = jeFall.get(id)
    const alter = person?.geburtsdatum ? alterOn(heute, person.geburtsdatum) : null
    const werte: [Gruppenzahl['merkmal'], string | null][] = [
      ['geschlecht', person?.geschlecht ?? null],
      ['alter', alter === null ? null : alter < 25 ? 'U25' : 'UE25'],
      ['wartezeit', wartezeitOf(wartetTage)],
      ['niemals', person?.niemals ? 'JA' : 'NEIN'],
      ['gemeinde', person?.wohnort ?? null]
    ]
    for (const [merkmal, wert] of werte) {
      const key = `${merkmal} ${wert}`
      const zahl = zahlen.get(key) ?? { merkmal, wert, personen: 0, mitPlatz: 0 }
      zahlen.set(key, { ...zahl, personen: zahl.personen + 1, mitPlatz: zahl.mitPlatz + (hatPlatz[at] ? 1 : 0) })
    }
  }
  return [...zahlen.values()].toSorted((a, b) => a.merkmal.localeCompare(b.merkmal) || b.personen - a.personen)
}

/** Spans of waiting, named by their first day. */
const wartezeitOf = (tage: number): string => (tage > 365 ? '365' : tage > 180 ? '180' : tage > 90 ? '90' : '0')
