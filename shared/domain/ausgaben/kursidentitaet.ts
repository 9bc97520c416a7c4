import type { Zellstaende } from '../austausch/erkannteListe'
import { compactKey } from '../austausch/text'
import type { Ausgabespalte } from './spalten'

const nummern = ['kurskennung', 'massnahmeNr'] as const
const namen = ['angebot', 'kursart'] as const
const merkmale = [...nummern, ...namen, 'kursort', 'kursbeginn'] as const satisfies readonly Ausgabespalte[]

/** What the rows of an issued list of courses can be told apart by: a number, else everything a course is called by. */
export function identityOf(zellen: Zellstaende): { kennung: string | undefined; person: string | undefined } {
  const [nummer] = nummern.flatMap((spalte) => {
    const text = formOf(zellen, spalte)
    return text ? [`${spalte} ${text}`] : []
  })
  const ganzes = merkmale.map((spalte) => formOf(zellen, spalte))
  return { kennung: nummer, person: ganzes.some(Boolean) ? ganzes.join('|') : undefined }
}

/** Nothing a returned row calls its course by differs from what was issued. */
export const isSurely = (issued: Zellstaende, returned: Zellstaende) => countEdited(issued, returned) === 0

/** Whether a returned row can still be about the same course: it has its number, else its name or kind. */
export function isProbably(issued: Zellstaende, returned: Zellstaende): boolean {
  const same = (spalte: Ausgabespalte) => {
    const [before, now] = [formOf(issued, spalte), formOf(returned, spalte)]
    return before && now ? before === now : undefined
  }
  const [nummer] = nummern.flatMap((spalte) => same(spalte) ?? [])
  if (nummer !== undefined) return nummer || same('angebot') === true
  return namen.some((spalte) => same(spalte))
}

/** How many of the cells a course is called by say something else than when they were issued. */
export function countEdited(issued: Zellstaende, returned: Zellstaende): number {
  return merkmale.filter((spalte) => returned[spalte] && formOf(issued, spalte) !== formOf(returned, spalte)).length
}

const formOf = (zellen: Zellstaende, spalte: Ausgabespalte) => compactKey(String(zellen[spalte]?.wert ?? ''))
