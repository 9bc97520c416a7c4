/** Points of the Deutsch-Test für Zuwanderer by part; `null` where one is not known. */
export interface DtzPunkte {
  punkteHoerenLesen: number | null
  punkteSchreiben: number | null
  punkteSprechen: number | null
}

/** What a part, or the whole test, attests; `UNTER_A2` is no level. */
export type DtzStufe = 'B1' | 'A2' | 'UNTER_A2'

/** From how many points a part attests a level: the first of them for B1, the second for A2. */
const grenzen: Readonly<Record<keyof DtzPunkte, readonly [b1: number, a2: number]>> = {
  punkteHoerenLesen: [33, 20],
  punkteSchreiben: [15, 7],
  punkteSprechen: [75, 35]
}

const rang: Readonly<Record<DtzStufe, number>> = { UNTER_A2: 0, A2: 1, B1: 2 }

/** What follows from the points of a DTZ. The certificate is what counts. */
export interface DtzVorschlag {
  /** `null` while the missing points could still change it. */
  gesamt: DtzStufe | null
  teile: Readonly<Record<keyof DtzPunkte, DtzStufe | null>>
}

/**
 * The level the points speak for (R-09, § 10 Abs. 1 IntTestV): it must be reached in Sprechen and in one of the other
 * parts at least. `null` without any points.
 */
export function dtzVorschlag(punkte: DtzPunkte): DtzVorschlag | null {
  const felder = Object.keys(grenzen) as (keyof DtzPunkte)[]
  if (felder.every((feld) => punkte[feld] === null)) return null
  const teile = Object.fromEntries(felder.map((feld) => [feld, stufeOf(feld, punkte[feld])])) as DtzVorschlag['teile']
  const least = gesamtOf(teile, 'UNTER_A2')
  return { teile, gesamt: least === gesamtOf(teile, 'B1') ? least : null }
}

function stufeOf(feld: keyof DtzPunkte, punkte: number | null): DtzStufe | null {
  if (punkte === null) return null
  const [b1, a2] = grenzen[feld]
  return punkte >= b1 ? 'B1' : punkte >= a2 ? 'A2' : 'UNTER_A2'
}

/** The whole, were every missing part like this. */
function gesamtOf(teile: DtzVorschlag['teile'], fehlend: DtzStufe): DtzStufe {
  const hoerenLesen = teile.punkteHoerenLesen ?? fehlend
  const schreiben = teile.punkteSchreiben ?? fehlend
  const sprechen = teile.punkteSprechen ?? fehlend
  const besseres = rang[hoerenLesen] >= rang[schreiben] ? hoerenLesen : schreiben
  return rang[sprechen] <= rang[besseres] ? sprechen : besseres
}
