import { suchform } from '../faelle/suchform'
import { daysBetween } from '../kalender'
import type { Planungskriterien } from '../planung/kriterien'
import { niveauRang } from '../saetze/aktuellesNiveau'
import type { Punktteil, Urteil } from './kandidat'
import { eingangOf } from './kursniveau'
import type { Planperson } from './planperson'
import { zuBetreuende } from './regeln/h9Kinderbetreuung'
import { hoursOf } from './regeln/h10Belastung'
import type { Pruefung } from './regeln/pruefung'

type Teilname = keyof Planungskriterien['gewichte']

/** The seven parts of the score (DOMAIN 5.6): how far each is met, 0 to 1, and what that makes. */
export function teileOf(pruefung: Pruefung, urteile: readonly Urteil[]): Punktteil[] {
  const anteile: Record<Teilname, number> = {
    nahtlos: nahtlos(pruefung),
    niveaupassung: niveaupassung(pruefung),
    wegzeit: wegzeit(pruefung, urteile),
    zielbezug: zielbezug(pruefung),
    auslastung: auslastung(pruefung),
    betreuungssicherheit: betreuungssicherheit(pruefung, urteile),
    traegerkontinuitaet: traegerkontinuitaet(pruefung)
  }
  return Object.entries(pruefung.welt.kriterien.gewichte).map(([name, gewicht]) => {
    const teil = name as Teilname
    const anteil = Math.round(anteile[teil] * 1000) / 1000
    return { teil, gewicht, anteil, punkte: Math.round(gewicht * anteil * 10) / 10 }
  })
}

/** The score, 0 to 100 whatever the weights add up to. */
export function punkteOf(teile: readonly Punktteil[]): number {
  const gewicht = teile.reduce((summe, teil) => summe + teil.gewicht, 0)
  if (gewicht === 0) return 0
  const summe = teile.reduce((bisher, { gewicht: eines, anteil }) => bisher + eines * anteil, 0)
  return Math.round((summe / gewicht) * 1000) / 10
}

/** Days between today, or the end of what goes on, and the first day: none at 90. */
function nahtlos({ person, welt, teile }: Pruefung): number {
  const erster = teile.map(({ eintritt }) => eintritt).toSorted()[0] ?? welt.heute
  const davor = person.belegungen.flatMap(({ ende }) =>
    ende !== null && ende < erster && ende > welt.heute ? ende : []
  )
  const luecke = Math.max(0, daysBetween([welt.heute, ...davor].toSorted().at(-1) ?? welt.heute, erster))
  return 1 - Math.min(1, luecke / 90)
}

/** The course begins where the person stands; half a step above is less, more is little. */
function niveaupassung({ person, teile }: Pruefung): number {
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
function wegzeit({ phasen }: Pruefung, urteile: readonly Urteil[]): number {
  if (urteile.some(({ code }) => code === 'wegUnbekannt' || code === 'wohnort')) return 0
  const minuten = Math.max(0, ...phasen.flatMap(({ tage }) => tage.map(({ unterwegs }) => unterwegs)))
  return 1 - Math.min(1, minuten / 150)
}

/** How many of the needs and goals are met: none, some, all. Without any: some. */
function zielbezug({ person, teile }: Pruefung): number {
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
function auslastung({ person, welt, phasen }: Pruefung): number {
  const wunsch = person.fenster.filter(({ art }) => art === 'WUNSCH')
  if (wunsch.length > 0) {
    const termine = phasen.flatMap(({ tage }) => tages(tage))
    const gesamt = termine.reduce((summe, { von, bis }) => summe + bis - von, 0)
    const drin = termine.reduce((summe, termin) => summe + insideOf(termin, wunsch), 0)
    return gesamt === 0 ? 1 : drin / gesamt
  }
  const stunden = Math.max(0, ...phasen.map(hoursOf))
  const teilzeit = person.bedarfe.some(({ zeitmodell }) => zeitmodell === 'TZ')
  const grenze = Math.min(person.maxWochenstunden ?? welt.kriterien.maxWoche, teilzeit ? TEILZEIT_STUNDEN : 60)
  return stunden <= grenze ? 1 : Math.max(0, 1 - (stunden - grenze) / Math.max(1, grenze))
}

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
function betreuungssicherheit({ person, teile }: Pruefung, urteile: readonly Urteil[]): number {
  if (teile.every(({ lauf }) => lauf.kinderbetreuung)) return 1
  if (teile.every(({ eintritt }) => zuBetreuende(person, eintritt).length === 0)) return 1
  const gesagt = urteile.filter(({ regel }) => regel === 'H9')
  if (gesagt.some(({ schwere }) => schwere === 'verletzt')) return 0
  return gesagt.length > 0 ? 0.5 : 1
}

/** The same provider as before, or for both. */
function traegerkontinuitaet({ person, teile }: Pruefung): number {
  const eigene = teile.map(({ lauf }) => lauf.traeger)
  const bisher = person.belegungen.flatMap(({ traeger }) => traeger ?? [])
  const gemeinsam = eigene.length > 1 && new Set(eigene).size === 1
  return gemeinsam || teile.some(({ lauf }) => bisher.includes(lauf.traeger) || bisher.includes(lauf.traegerName))
    ? 1
    : 0
}
