import { readRows } from './bulk'
import type { Ruecknahmeplan, Verschont } from './ruecknahmePlan'
import type { Db } from './tables'

/**
 * A Kundennummer belongs to one person only. Where another case has been given the number that would come back, the case
 * keeps what it has (or comes back without a number), and the list of what was spared says so.
 */
export async function withoutTakenNummern(tx: Db, plan: Ruecknahmeplan): Promise<Ruecknahmeplan> {
  const gewollt = new Map<string, string>()
  for (const { tabelle, satz, werte } of plan.aendern) collect(gewollt, tabelle, satz, werte['kundennummer'])
  for (const { tabelle, satz, row } of plan.wiederbringen) collect(gewollt, tabelle, satz, row['kundennummer'])
  if (gewollt.size === 0) return plan

  const inhaber = await readRows<{ id: string; kundennummer: string }>(
    tx,
    'fall',
    [...gewollt.values()],
    'kundennummer'
  )
  const frei = new Set(plan.loeschen.filter(({ tabelle }) => tabelle === 'fall').map(({ satz }) => satz))
  const gebend = new Set(plan.aendern.filter(({ werte }) => 'kundennummer' in werte).map(({ satz }) => satz))
  const bleibend = new Map(inhaber.filter(({ id }) => !frei.has(id)).map(({ id, kundennummer }) => [kundennummer, id]))
  const vergeben = new Set<string>()
  // Who must keep its number takes it from somebody else in turn: until nothing changes any more.
  for (let again = true; again; ) {
    again = false
    for (const [satz, nummer] of gewollt) {
      const hat = bleibend.get(nummer)
      if (vergeben.has(satz) || hat === undefined || hat === satz || (gebend.has(hat) && !vergeben.has(hat))) continue
      vergeben.add(satz)
      again = true
    }
  }
  return vergeben.size === 0 ? plan : spareNummern(plan, vergeben)
}

function collect(gewollt: Map<string, string>, tabelle: string, satz: string, nummer: unknown): void {
  if (tabelle === 'fall' && typeof nummer === 'string') gewollt.set(satz, nummer)
}

function spareNummern(plan: Ruecknahmeplan, vergeben: ReadonlySet<string>): Ruecknahmeplan {
  const spared: Verschont[] = []
  const note = (satz: string, jetzt: unknown, vorher: unknown) =>
    spared.push({
      ...{ tabelle: 'fall', satz, fall: satz, feld: 'kundennummer', grund: 'nummerVergeben', konto: null, zeit: null },
      ...{ jetzt: jetzt as string | null, vorher: vorher as string | null }
    })
  const aendern = plan.aendern.map((zeile) => {
    if (!vergeben.has(zeile.satz)) return zeile
    const { kundennummer, ...werte } = zeile.werte
    note(zeile.satz, zeile.jetzt['kundennummer'], kundennummer)
    return { ...zeile, werte }
  })
  const wiederbringen = plan.wiederbringen.map((zeile) => {
    if (!vergeben.has(zeile.satz)) return zeile
    note(zeile.satz, null, zeile.row['kundennummer'])
    return { ...zeile, row: { ...zeile.row, kundennummer: null } }
  })
  return {
    ...plan,
    aendern: aendern.filter(({ werte }) => Object.keys(werte).length > 0),
    wiederbringen,
    spared: [...plan.spared, ...spared],
    reverted: plan.reverted - aendern.filter(({ satz }) => vergeben.has(satz)).length
  }
}
