import type { Loesung } from '@shared/domain/planung/loesung'
import type { Planungsproblem } from '@shared/domain/planung/problem'

/**
 * Everything that is wrong with a plan, in words. Simple on purpose, and with nothing of the planner but its types: it counts
 * anew what the planner says.
 */
export function pruefePlan(problem: Planungsproblem, plan: Loesung): string[] {
  const falsch: string[] = []
  const plaetze = new Map<number, number>()
  let punkte = 0
  let vermittelt = 0
  let kombinationen = 0
  if (plan.wahl.length !== problem.personen.length) falsch.push('Nicht für jede Person ist etwas gesagt.')
  for (let p = 0; p < problem.personen.length; p++) {
    const person = problem.personen[p]!
    const gewaehlt = plan.wahl[p]
    if (person.fest === -1 && gewaehlt !== null) falsch.push(`${person.id} sollte ohne Platz bleiben.`)
    if (person.fest !== null && person.fest >= 0 && gewaehlt !== person.fest)
      falsch.push(`${person.id} war festgelegt.`)
    if (gewaehlt === null || gewaehlt === undefined) continue
    const buendel = person.buendel[gewaehlt]
    if (!buendel) {
      falsch.push(`${person.id} hat ein Bündel, das es nicht gibt.`)
      continue
    }
    if (person.fest === null && buendel.punkte < problem.mindestPunkte) falsch.push(`${person.id} bekommt zu wenig.`)
    vermittelt++
    let sprache = false
    let arbeit = false
    for (const lauf of buendel.laeufe) {
      plaetze.set(lauf, (plaetze.get(lauf) ?? 0) + 1)
      if (problem.laeufe[lauf]!.art === 'sprache') sprache = true
      else arbeit = true
    }
    if (sprache && arbeit) kombinationen++
    punkte += person.prio * buendel.punkte * (sprache && arbeit ? problem.kombinationZaehlt : 1)
  }
  let wert = punkte
  for (let l = 0; l < problem.laeufe.length; l++) {
    const lauf = problem.laeufe[l]!
    const gegeben = plaetze.get(l) ?? 0
    const findetStatt = lauf.belegt + gegeben >= lauf.mindestens
    if (gegeben > lauf.frei) falsch.push(`${lauf.id} ist überbelegt.`)
    if (gegeben > 0 && !findetStatt) falsch.push(`${lauf.id} findet nicht statt, hat aber Zugewiesene.`)
    if (plan.findetStatt[l] !== findetStatt) falsch.push(`${lauf.id}: ob es stattfindet, ist falsch gesagt.`)
    if (findetStatt) wert -= problem.leer * (lauf.frei - gegeben)
    else wert -= problem.unterMindest * (lauf.mindestens - lauf.belegt - gegeben)
  }
  for (const quote of problem.quoten) {
    let alle = 0
    let davon = 0
    for (let p = 0; p < problem.personen.length; p++) {
      const gewaehlt = plan.wahl[p]
      if (gewaehlt === null || gewaehlt === undefined) continue
      for (const lauf of problem.personen[p]!.buendel[gewaehlt]?.laeufe ?? []) {
        if (quote.lauf !== null && quote.lauf !== lauf) continue
        alle++
        if (quote.personen.includes(p)) davon++
      }
    }
    if (davon < quote.mindestAnteil * alle - 1e-6) falsch.push(`Quote ${quote.name}: ${davon} von ${alle}.`)
  }
  if (Math.abs(wert - plan.wert) > 1e-4) falsch.push(`Wert ${plan.wert} statt ${wert}.`)
  if (vermittelt !== plan.vermittelt) falsch.push('Die Zahl der Vermittelten stimmt nicht.')
  if (kombinationen !== plan.kombinationen) falsch.push('Die Zahl der Kombinationen stimmt nicht.')
  if (plan.schranke !== null && plan.schranke < wert - 1e-4) falsch.push('Die Schranke liegt unter dem Plan.')
  if (plan.regel && wert < plan.regel.wert - 1e-4) falsch.push('Der Plan ist schlechter als die Regel.')
  return falsch
}
