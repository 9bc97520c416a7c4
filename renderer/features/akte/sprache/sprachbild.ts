import { niveauRang } from '@shared/domain/saetze/aktuellesNiveau'
import type { Sprachstand } from '@shared/domain/saetze/satzarten'
import type { Niveauschritt } from '@shared/domain/sprache/niveauverlauf'
import type { Tag } from '@shared/domain/zeitraum'
import { ticksOf, zeitachseOf } from '../kette/zeitachse'
import type { Kurs } from './kurse'

const BREITE = 1000
const LINKS = 56
const RECHTS = BREITE - 40
const OBEN = 28
const STUFENHOEHE = 44
/** Height of a course below the chart. */
export const KURSHOEHE = 26
/** Labels nearer than this stand on different sides of their points. */
const ENG = 110

const stufen = ['NULL', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'].map((niveau, index) => ({
  niveau: niveau === 'NULL' ? 'keine' : niveau,
  rang: index * 10
}))

const tests = ['EINSTUFUNG_IK', 'EINSTUFUNG_BSK', 'TUM', 'KDL']

interface Stoff {
  eintraege: readonly Sprachstand[]
  schritte: readonly Niveauschritt[]
  kurse: readonly Kurs[]
  heute: Tag
}

/** Where everything of the chart stands, in the units of its own drawing. */
export function bildOf({ eintraege, schritte, kurse, heute }: Stoff) {
  const datiert = eintraege
    .flatMap((eintrag) => {
      const rang = niveauRang(eintrag.niveauGesamt)
      const { id, art, datum, niveauGesamt } = eintrag
      return rang === null || datum === null || niveauGesamt === null ? [] : [{ id, art, datum, niveauGesamt, rang }]
    })
    .toSorted((a, b) => a.datum.localeCompare(b.datum))
  const raenge = [...datiert, ...schritte].map(({ rang }) => rang)
  const [tief, hoch] = [Math.floor(Math.min(...raenge) / 10) * 10, Math.ceil(Math.max(...raenge) / 10) * 10]
  const gezeigt = stufen.filter(({ rang }) => rang >= Math.max(0, tief - 10) && rang <= Math.min(60, hoch + 10))
  const unterster = gezeigt[0]?.rang ?? 0
  const unten = OBEN + (gezeigt.length - 1) * STUFENHOEHE + 16
  const tage = datiert.map(({ datum }) => ({ beginn: datum, ende: datum }))
  const achse = zeitachseOf(
    [...kurse, ...tage].map(({ beginn, ende }) => ({ plan: undefined, ist: { beginn, ende, laeuft: false } })),
    heute
  )
  const x = (tag: Tag) => LINKS + (achse.share(tag) / 100) * (RECHTS - LINKS)
  const y = (rang: number) => unten - 16 - ((rang - unterster) / 10) * STUFENHOEHE
  const kursOben = unten + 30
  return {
    ...{ x, y, breite: BREITE, links: LINKS, rechts: RECHTS, unten },
    hoehe: kursOben + kurse.length * KURSHOEHE,
    stufen: gezeigt,
    ticks: ticksOf(achse),
    pfad: pfadOf(schritte, heute, x, y),
    punkte: punkteOf(datiert, x, y),
    kurse: kurse.map(({ teilnahme, beginn, ende, geplant }, index) => ({
      ...{ teilnahme, geplant, beginn: x(beginn) },
      laenge: Math.max(4, x(ende) - x(beginn)),
      oben: kursOben + index * KURSHOEHE
    }))
  }
}

function pfadOf(
  schritte: readonly Niveauschritt[],
  heute: Tag,
  x: (tag: Tag) => number,
  y: (rang: number) => number
): string {
  const [erster, ...weitere] = schritte
  if (!erster) return ''
  const stufen = weitere.map(({ ab, rang }) => `H${x(ab)} V${y(rang)}`)
  return [`M${x(erster.ab)} ${y(erster.rang)}`, ...stufen, `H${x(heute)}`].join(' ')
}

interface Datiert {
  id: string
  art: string
  datum: Tag
  niveauGesamt: string
  rang: number
}

/** The records as points, their labels above and below by turns where they stand close. */
function punkteOf(datiert: readonly Datiert[], x: (tag: Tag) => number, y: (rang: number) => number) {
  let letzterX = Number.NEGATIVE_INFINITY
  let darunter = false
  return datiert.map(({ id, art, datum, niveauGesamt, rang }) => {
    const [cx, cy] = [x(datum), y(rang)]
    darunter = cx - letzterX < ENG && !darunter
    letzterX = cx
    return {
      ...{ id, art, cx, cy, niveau: niveauGesamt, textY: darunter ? cy + 20 : cy - 12 },
      bescheinigt: art === 'ZERTIFIKAT',
      form: tests.includes(art) ? ('raute' as const) : ('kreis' as const)
    }
  })
}
