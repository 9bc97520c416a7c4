import { suchform } from '../faelle/suchform'
import { daysBetween } from '../kalender'
import type { Planungskriterien } from '../planung/kriterien'
import { niveauRang } from '../saetze/aktuellesNiveau'
import type { Punktteil, Urteil } from './kandidat'
import { eingangOf } from './kursniveau'
import type { Phase } from './phase'
import type { Fenster, Planperson } from './planperson'
import { zuBetreuende } from './regeln/h9Kinderbetreuung'
import { hoursOf } from './regeln/h10Belastung'
import type { Pruefung } from './regeln/pruefung'

type Teilname = keyof Planungskriterien['gewichte']

/** What the score looks at beside person, world and runs. */
export interface Punktlage extends Pick<Pruefung, 'person' | 'welt' | 'teile'> {
  /** Hours of the fullest week. */
  stunden: number
  /** Minutes under way on the longest day; `null` where some way is not known. */
  unterwegs: number | null
  /** Which share of the lessons lies in the times wished for; `null` without wishes. */
  imWunsch: number | null
  /** Whether care is certain, to be settled or missing; without children certain. */
  betreuung: 'sicher' | 'offen' | 'fehlt'
}

export function lageOf(pruefung: Pruefung, urteile: readonly Urteil[]): Punktlage {
  const { person, welt, teile, phasen } = pruefung
  return {
    ...{ person, welt, teile, stunden: Math.max(0, ...phasen.map(hoursOf)) },
    unterwegs: urteile.some(isWegUnbekannt) ? null : unterwegsOf(phasen),
    imWunsch: imWunschOf(pruefung),
    betreuung: betreuungOf(pruefung, urteile)
  }
}

/** Ways nobody knows. */
export const isWegUnbekannt = ({ code }: Urteil) => code === 'wegUnbekannt' || code === 'wohnort'

export const unterwegsOf = (phasen: readonly Phase[]): number =>
  Math.max(0, ...phasen.flatMap(({ tage }) => tage.map(({ unterwegs }) => unterwegs)))

/** How far each of the seven parts of the score is met (DOMAIN 5.6), 0 to 1. */
export function anteileOf(lage: Punktlage): Record<Teilname, number> {
  return {
    nahtlos: rounded(nahtlos(lage)),
    niveaupassung: rounded(niveaupassung(lage)),
    wegzeit: rounded(wegzeit(lage)),
    zielbezug: rounded(zielbezug(lage)),
    auslastung: rounded(auslastung(lage)),
    betreuungssicherheit: rounded({ sicher: 1, offen: 0.5, fehlt: 0 }[lage.betreuung]),
    traegerkontinuitaet: rounded(traegerkontinuitaet(lage))
  }
}

const rounded = (anteil: number) => Math.round(anteil * 1000) / 1000

/** The parts with their weights, and what that makes. */
export const teileOf = (anteile: Record<Teilname, number>, { gewichte }: Planungskriterien): Punktteil[] =>
  Object.entries(gewichte).map(([name, gewicht]) => {
    const teil = name as Teilname
    return { teil, gewicht, anteil: anteile[teil], punkte: Math.round(gewicht * anteile[teil] * 10) / 10 }
  })

/** The score, 0 to 100 whatever the weights add up to. */
export function punkteOf(anteile: Record<Teilname, number>, { gewichte }: Planungskriterien): number {
  let [gewicht, summe] = [0, 0]
  for (const teil in gewichte) {
    gewicht += gewichte[teil as Teilname]
    summe += gewichte[teil as Teilname] * anteile[teil as Teilname]
  }
  return gewicht === 0 ? 0 : Math.round((summe / gewicht) * 1000) / 10
}

/** Days between today, or the end of what goes on, and the first day: none at 90. */
function nahtlos({ person, welt: { heute }, teile }: Punktlage): number {
  let erster = teile[0]?.eintritt ?? heute
  for (const { eintritt } of teile) if (eintritt < erster) erster = eintritt
  const davor = person.belegungen.reduce(
    (tag, { ende }) => (ende !== null && ende < erster && ende > tag ? ende : tag),
    heute
  )
  const luecke = Math.max(0, daysBetween(davor, erster))
  return 1 - Math.min(1, luecke / 90)
}

/** The course begins where the person stands; half a step above is less, more is little. */
function niveaupassung({ person, teile }: Punktlage): number {
  const sprache = teile.filter(({ lauf }) => lauf.art === 'sprache')
  const werte = (sprache.length > 0 ? sprache : teile).map(({ lauf }) => {
    const [rang, eingang] = [niveauRang(person.niveau), niveauRang(eingangOf(lauf))]
    if (eingang === null) return 1
    if (rang === null || rang < eingang) return 0
    return rang === eingang ? 1 : rang - eingang <= 5 ? 0.6 : 0.3
  })
  return Math.min(...werte)
}

/** By the longest day; ways nobody knows count as long. */
const wegzeit = ({ unterwegs }: Punktlage): number => (unterwegs === null ? 0 : 1 - Math.min(1, unterwegs / 150))

/** How many of the needs and goals are met: none, some, all. Without any: some. */
function zielbezug({ person, teile }: Punktlage): number {
  const arten = new Set<string>(teile.map(({ lauf }) => lauf.art))
  const gebraucht = bedarfArten(person)
  const woerter = person.ziele.flatMap(wordsOf)
  const getroffen = teile.some(({ lauf }) =>
    wordsOf(`${lauf.ziel ?? ''} ${lauf.titel}`).some((wort) => woerter.includes(wort))
  )
  const ziele = [...[...gebraucht].map((art) => arten.has(art)), ...(getroffen ? [true] : [])]
  if (ziele.length === 0) return 0.5
  const anteil = ziele.filter(Boolean).length / ziele.length
  return anteil === 1 ? 1 : anteil > 0 ? 0.5 : 0
}

/** What a person needs: language, labour market, or both. */
export function bedarfArten({ bedarfe }: Pick<Planperson, 'bedarfe'>): Set<'sprache' | 'arbeitsmarkt'> {
  return new Set(
    bedarfe.flatMap(({ art }) => {
      if (art === 'KOMBINATION') return ['sprache', 'arbeitsmarkt'] as const
      if (art === 'SPRACHE') return ['sprache'] as const
      return art === 'ARBEITSMARKT' ? (['arbeitsmarkt'] as const) : []
    })
  )
}

const gemerkt = new Map<string, string[]>()

/** Words of five letters and more, in one spelling: shorter ones are in every title. */
function wordsOf(text: string): string[] {
  const bekannt = gemerkt.get(text)
  if (bekannt) return bekannt
  const woerter = suchform(text)
    .split(' ')
    .filter((wort) => wort.length >= 5)
  if (gemerkt.size > 5000) gemerkt.clear()
  gemerkt.set(text, woerter)
  return woerter
}

/** Hours of part-time: more than this is not what somebody wished for. */
const TEILZEIT_STUNDEN = 25

/** The lessons lie in the times wished for, or the hours are those wished for. */
function auslastung({ person, welt, stunden, imWunsch }: Punktlage): number {
  if (imWunsch !== null) return imWunsch
  const teilzeit = person.bedarfe.some(({ zeitmodell }) => zeitmodell === 'TZ')
  const grenze = Math.min(person.maxWochenstunden ?? welt.kriterien.maxWoche, teilzeit ? TEILZEIT_STUNDEN : 60)
  return stunden <= grenze ? 1 : Math.max(0, 1 - (stunden - grenze) / Math.max(1, grenze))
}

function imWunschOf({ person, phasen }: Pruefung): number | null {
  const wunsch = person.fenster.filter(isWunsch)
  if (wunsch.length === 0) return null
  const termine = phasen.flatMap(({ tage }) => tages(tage))
  const gesamt = termine.reduce((summe, { von, bis }) => summe + bis - von, 0)
  const drin = termine.reduce((summe, termin) => summe + insideOf(termin, wunsch), 0)
  return gesamt === 0 ? 1 : drin / gesamt
}

export const isWunsch = ({ art }: Fenster) => art === 'WUNSCH'

const tages = (tage: Pruefung['phasen'][number]['tage']) =>
  tage.flatMap(({ wochentag, termine }) => termine.map(({ von, bis }) => ({ wochentag, von, bis })))

const insideOf = (
  termin: { wochentag: number; von: number; bis: number },
  wunsch: readonly { wochentag: number; von: number; bis: number }[]
): number =>
  wunsch
    .filter(({ wochentag }) => wochentag === termin.wochentag)
    .reduce((summe, { von, bis }) => summe + Math.max(0, Math.min(bis, termin.bis) - Math.max(von, termin.von)), 0)

/** Certain, promised, or neither. */
function betreuungOf({ person, teile }: Pruefung, urteile: readonly Urteil[]): Punktlage['betreuung'] {
  if (teile.every(({ lauf }) => lauf.kinderbetreuung)) return 'sicher'
  if (teile.every(({ eintritt }) => zuBetreuende(person, eintritt).length === 0)) return 'sicher'
  const gesagt = urteile.filter(({ regel }) => regel === 'H9')
  if (gesagt.some(({ schwere }) => schwere === 'verletzt')) return 'fehlt'
  return gesagt.length > 0 ? 'offen' : 'sicher'
}

/** The same provider as before, or for both. */
function traegerkontinuitaet({ person, teile }: Punktlage): number {
  const eigene = teile.map(({ lauf }) => lauf.traeger)
  const bisher = person.belegungen.flatMap(({ traeger }) => traeger ?? [])
  const gemeinsam = eigene.length > 1 && new Set(eigene).size === 1
  return gemeinsam || teile.some(({ lauf }) => bisher.includes(lauf.traeger) || bisher.includes(lauf.traegerName))
    ? 1
    : 0
}
