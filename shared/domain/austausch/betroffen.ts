import type { Vorlage } from './bestand'
import type { Entscheidungen, Plan } from './plan'
import { zusammenhangOf } from './zusammenhang'

/** A plan with what it was made of. */
export interface Bisher {
  vorlage: Vorlage
  plan: Plan
  entscheidungen: Entscheidungen
}

/**
 * Places of the rows that may become something else by new decisions or new words, in the order of the list; `undefined`: any of them.
 * Nobody else has a say in what becomes of these, so that they can be planned without the others.
 */
export function betroffene(
  vorlage: Vorlage,
  { vorlage: frueher, plan, entscheidungen: bisher }: Bisher,
  neu: Entscheidungen
): number[] | undefined {
  if (vorlage.bestand !== frueher.bestand || differInOthers(bisher, neu)) return undefined
  const rows = differing(bisher.personen, neu.personen)
  const saetze = new Set([...differing(bisher.zellen, neu.zellen)].map((key) => key.slice(0, key.indexOf(':'))))
  // Which values a row says otherwise than the store is the same whatever holds for their field.
  const felder = differing(bisher.vorrang, neu.vorrang)
  const found = new Set<string>()
  const gemeint = plan.zeilen.flatMap(({ row, zellen }, stelle) => {
    const some = zellen.filter(({ satz, tabelle, feld }) => saetze.has(satz) || felder.has(`${tabelle}.${feld}`))
    for (const { satz } of some) found.add(satz)
    // Whom a row is about does not hang on words that somebody explains.
    const isOther = vorlage.genannte.get(row) !== frueher.genannte.get(row)
    return isOther || some.length > 0 || rows.has(String(row)) ? [stelle] : []
  })
  if (![...saetze].every((satz) => found.has(satz))) return undefined
  return withRelated(gemeint, vorlage, [bisher, neu])
}

/** Whether anything else was decided. */
function differInOthers(
  { personen: _personen, zellen: _zellen, vorrang: _vorrang, ...bisher }: Entscheidungen,
  { personen: _neuePersonen, zellen: _neueZellen, vorrang: _neuerVorrang, ...neu }: Entscheidungen
): boolean {
  const names = Object.keys({ ...bisher, ...neu }) as (keyof typeof neu)[]
  return names.some((name) => differing(bisher[name] ?? {}, neu[name] ?? {}).size > 0)
}

/** Those that hang together with these rows, also because somebody said that they mean one person. */
function withRelated(
  gemeint: readonly number[],
  vorlage: Vorlage,
  entscheidungen: readonly Pick<Entscheidungen, 'personen'>[]
): number[] {
  const zusammenhang = zusammenhangOf(vorlage)
  const chosen = chosenFaelle(vorlage, entscheidungen)
  const related = new Set<number>()
  const open = [...gemeint]
  for (let stelle = open.pop(); stelle !== undefined; stelle = open.pop()) {
    if (related.has(stelle)) continue
    for (const other of zusammenhang.around(stelle)) {
      related.add(other)
      for (const fall of chosen.of(other)) open.push(...chosen.rowsOf(fall))
    }
  }
  return [...related].sort((a, b) => a - b)
}

/** Cases somebody chose for a row, now or before, with all rows that mean them. */
function chosenFaelle(
  { liste, treffer }: Vorlage,
  entscheidungen: readonly Pick<Entscheidungen, 'personen'>[]
): { of(stelle: number): readonly string[]; rowsOf(fall: string): readonly number[] } {
  const byRow = new Map<string, string[]>()
  for (const { personen } of entscheidungen) {
    for (const [row, wahl] of Object.entries(personen)) {
      if (wahl.art === 'fall') byRow.set(row, [...(byRow.get(row) ?? []), wahl.fall])
    }
  }
  const byFall = new Map([...byRow.values()].flat().map((fall) => [fall, new Set<number>()]))
  const byStelle = new Map<number, string[]>()
  if (byFall.size > 0) {
    liste.rows.forEach(({ row }, stelle) => {
      const einer = treffer.get(row)
      const faelle = [...(byRow.get(String(row)) ?? []), ...(einer?.art === 'sicher' ? [einer.person.fall] : [])]
      const gewaehlte = faelle.filter((fall) => byFall.get(fall)?.add(stelle))
      if (gewaehlte.length > 0) byStelle.set(stelle, gewaehlte)
    })
  }
  return {
    of: (stelle) => byStelle.get(stelle) ?? [],
    rowsOf: (fall) => [...(byFall.get(fall) ?? [])]
  }
}

/** Keys that one of them has and the other has not, or has otherwise. */
function differing(eine: Readonly<Record<string, unknown>>, andere: Readonly<Record<string, unknown>>): Set<string> {
  const all = new Set([...Object.keys(eine), ...Object.keys(andere)])
  return new Set([...all].filter((key) => eine[key] !== andere[key]))
}
