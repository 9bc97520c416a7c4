import type { Buendel, Planungsproblem, Platzlauf, Wartende } from '@shared/domain/planung/problem'
import { type Zufall, zufall } from '@shared/domain/zufall'

interface Angebot {
  art: 'sprache' | 'arbeitsmarkt'
  /** Level of a language course, demand on German of a measure: 0 to 5. */
  niveau: number
  ort: number
  /** Ten half-days from Monday morning on, as bits. */
  zeiten: number
  beginn: number
  lauf: Platzlauf
}

interface Mensch {
  niveau: number
  ort: number
  zeiten: number
  minuten: number
  kind: boolean
  wunsch: number
}

const orte = 8
const vormittage = 0b0101010101
const nachmittage = 0b1010101010

/** An invented county as PEERS 5.1 describes it: `personen` who wait and runs of language courses and measures. */
export function someKreis(seed: number, personen: number, sprache: number, massnahmen: number): Planungsproblem {
  const chance = zufall(seed)
  const wege = Array.from({ length: orte }, () => ({ x: chance.next() * 40, y: chance.next() * 30 }))
  const minuten = (a: number, b: number) =>
    a === b ? 10 : Math.round(15 + 3 * Math.hypot(wege[a]!.x - wege[b]!.x, wege[a]!.y - wege[b]!.y) * 0.6)
  const angebote = [
    ...Array.from({ length: sprache }, (_, at) => sprachkurs(chance, at)),
    ...Array.from({ length: massnahmen }, (_, at) => massnahme(chance, at))
  ]
  return {
    personen: Array.from({ length: personen }, (_, at) => wartende(chance, at, angebote, minuten)),
    laeufe: angebote.map(({ lauf }) => lauf),
    kombinationZaehlt: 1,
    leer: 0.2,
    unterMindest: 0.5,
    quoten: [],
    mindestPunkte: 0
  }
}

function sprachkurs(chance: Zufall, at: number): Angebot {
  const zeiten = chance.weighted([
    [vormittage, 6],
    [nachmittage, 2],
    [vormittage & 0b111111, 2]
  ])
  const plaetze = chance.int(12, 20)
  const belegt = chance.int(0, 8)
  return {
    art: 'sprache',
    niveau: chance.weighted([
      [0, 2],
      [1, 3],
      [2, 4],
      [3, 3],
      [4, 1]
    ]),
    ort: chance.int(0, orte - 1),
    zeiten,
    beginn: chance.int(1, 20),
    lauf: { id: `s${at}`, art: 'sprache', frei: plaetze - belegt, belegt, mindestens: chance.int(8, 12) }
  }
}

function massnahme(chance: Zufall, at: number): Angebot {
  const tage = chance.weighted([
    [0b1111, 3],
    [0b11110000, 3],
    [0b1111111111, 1]
  ])
  const plaetze = chance.int(8, 16)
  const belegt = chance.int(0, 5)
  return {
    art: 'arbeitsmarkt',
    niveau: chance.int(0, 3),
    ort: chance.int(0, orte - 1),
    zeiten: chance.weighted([
      [nachmittage, 4],
      [vormittage, 2],
      [tage, 2]
    ]),
    beginn: chance.int(1, 20),
    lauf: { id: `m${at}`, art: 'arbeitsmarkt', frei: plaetze - belegt, belegt, mindestens: chance.int(5, 9) }
  }
}

function wartende(
  chance: Zufall,
  at: number,
  angebote: readonly Angebot[],
  minuten: (a: number, b: number) => number
): Wartende {
  const mensch: Mensch = {
    niveau: chance.weighted([
      [0, 2],
      [1, 3],
      [2, 4],
      [3, 3],
      [4, 1]
    ]),
    ort: chance.int(0, orte - 1),
    zeiten: chance.weighted([
      [0b1111111111, 6],
      [vormittage, 3],
      [0b0111111111, 2],
      [0b1111110000, 1]
    ]),
    minuten: chance.int(30, 90),
    kind: chance.chance(0.25),
    wunsch: chance.int(0, 3)
  }
  const wartetTage = chance.int(0, 400)
  const fristTage = chance.chance(0.3) ? chance.int(5, 365) : null
  const einzeln = angebote.flatMap((angebot, lauf) => {
    const weg = minuten(mensch.ort, angebot.ort)
    if (!passt(mensch, angebot, weg)) return []
    return [{ angebot, lauf, weg, punkte: 30 + 25 * chance.next() - weg / 6 - angebot.beginn / 2 }]
  })
  const buendel: Buendel[] = einzeln.map(({ lauf, punkte }) => bundleOf([lauf], punkte))
  for (const s of einzeln.filter(({ angebot }) => angebot.art === 'sprache')) {
    for (const m of einzeln.filter(({ angebot }) => angebot.art === 'arbeitsmarkt')) {
      if (s.angebot.zeiten & m.angebot.zeiten) continue
      if (s.angebot.ort !== m.angebot.ort && minuten(s.angebot.ort, m.angebot.ort) > 60) continue
      buendel.push(bundleOf([s.lauf, m.lauf], s.punkte + m.punkte + 15 - Math.abs(s.angebot.beginn - m.angebot.beginn)))
    }
  }
  return {
    id: `p${at}`,
    prio:
      1 + (fristTage !== null && fristTage <= 60 ? 1 : 0) + (wartetTage > 90 ? 1 : 0) + (chance.chance(0.3) ? 0.5 : 0),
    wartetTage,
    fristTage,
    buendel,
    fest: null
  }
}

function passt(mensch: Mensch, angebot: Angebot, weg: number): boolean {
  if ((angebot.zeiten & mensch.zeiten) !== angebot.zeiten || weg > mensch.minuten) return false
  if (mensch.kind && angebot.zeiten & nachmittage && angebot.ort !== mensch.ort) return false
  return angebot.art === 'sprache' ? angebot.niveau === mensch.niveau : angebot.niveau <= mensch.niveau
}

const bundleOf = (laeufe: number[], punkte: number): Buendel => ({
  laeufe,
  eintritte: laeufe.map(() => '2027-01-11'),
  punkte: Math.round(Math.min(100, Math.max(1, punkte)) * 10) / 10
})
