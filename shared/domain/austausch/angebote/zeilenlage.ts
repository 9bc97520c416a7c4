import type { Durchfuehrung } from '../../angebote/angebot'
import type { Rueckzeile } from '../../ausgaben/ruecklauf'
import type { Tag } from '../../zeitraum'
import { answerIn } from '../antwort'
import type { ErkannteZeile } from '../erkannteListe'
import { type Genannt, genanntIn, onlyFelder } from '../genannt'
import { leereIn } from '../leere'
import type { Entscheidungen } from '../plan'
import { type Angebotsangabe, angebotsangabeOf, leerbareAngebotsfelder } from './angabe'
import { geleertInKurszeile, genanntInKurszeile, standInKurszeile } from './antwort'
import type { Angebotsvorlage } from './bestand'
import { type Fund, findAngebote } from './findeAngebote'
import { resolveTraeger, type Traegerfund } from './traegerfund'

/** What a row of the list says, and whom and what it means. */
export interface Zeilenlage {
  genannt: Genannt
  angabe: Angebotsangabe
  /** The part of it that may change a run that is already there. */
  aenderbar: Angebotsangabe
  /** What the source said the last time of a run, read as its lists are read today. */
  zuletzt(durchfuehrung: string): Angebotsangabe | undefined
  traeger: Traegerfund
  fund: Fund
  /** The row of our own list it was. */
  antwort?: Rueckzeile
}

/** Reads every entry of the list and finds provider and run for each, by row. */
export function readZeilen(vorlage: Angebotsvorlage, { traeger = {} }: Entscheidungen): Map<number, Zeilenlage> {
  const { liste, quelle, gesperrt, leer = [], bestand, angebote } = vorlage
  const leerbar = leer.filter((feld) => !gesperrt.includes(feld))
  const offen = (genannt: Genannt) =>
    gesperrt.length === 0 ? genannt : onlyFelder(genannt, (feld) => !gesperrt.includes(feld))
  const absenderOf = (gemeint: Durchfuehrung | undefined) =>
    gemeint && angebote.traeger.find(({ id }) => id === gemeint.traeger)
  const lagen = liste.rows
    .filter(({ skip }) => !skip)
    .map((zeile): [number, Zeilenlage] => {
      const antwort = answerIn(vorlage.ruecklauf, zeile.row)
      const genannt = antwort ? genanntInKurszeile(antwort) : genanntIn(zeile)
      const stand = antwort ? standInKurszeile(antwort, angebote.heute) : standOf(zeile, vorlage)
      const herkunft = { quelle, stand }
      const gemeint = antwort && angebote.durchfuehrungen.find(({ id }) => id === antwort.ausgegeben?.durchfuehrung)
      const leere = antwort ? geleertInKurszeile(antwort) : leereIn(liste, zeile, leerbar)
      const [gelten, angeboten] = [true, false].map((gilt) =>
        leere.filter((feld) => leerbar.includes(feld) === gilt).flatMap((feld) => leerbareAngebotsfelder[feld] ?? [])
      )
      const angabe = angebotsangabeOf(genannt, herkunft)
      const lage = {
        ...{ genannt, angabe, fund: gemeint ? { sicher: gemeint, aehnlich: [] } : keiner },
        ...(antwort && { antwort }),
        aenderbar: {
          ...angebotsangabeOf(offen(genannt), herkunft),
          leer: gelten ?? [],
          angeboten: angeboten ?? []
        },
        zuletzt(id: string) {
          const frueher = bestand.zuletzt.get(id)
          return frueher && angebotsangabeOf(frueher, herkunft)
        },
        traeger: resolveTraeger(
          angabe.traeger,
          { ...angebote, absender: absenderOf(gemeint) ?? vorlage.traeger },
          traeger
        )
      }
      return [zeile.row, lage]
    })
  return withFunde(lagen, vorlage)
}

const keiner: Fund = { sicher: null, aehnlich: [] }

/** Each row may name its own day; no figure is of a day to come. */
function standOf({ own }: ErkannteZeile, { stand, angebote: { heute } }: Angebotsvorlage): Tag {
  const genannt = typeof own?.stand === 'string' ? own.stand : stand
  return genannt > heute ? heute : genannt
}

/** The runs all rows mean, provider by provider. */
function withFunde(
  lagen: readonly (readonly [number, Zeilenlage])[],
  { angebote: { durchfuehrungen } }: Angebotsvorlage
): Map<number, Zeilenlage> {
  const result = new Map(lagen)
  for (const [id, eigene] of Map.groupBy(lagen, ([, { traeger }]) => traeger.art === 'bekannt' && traeger.traeger.id)) {
    if (id === false) continue
    const offene = eigene.filter(([, { fund }]) => !fund.sicher)
    const angaben = new Map(offene.map(([row, { angabe }]) => [row, angabe]))
    const vergeben = new Set(eigene.map(([, { fund }]) => fund.sicher?.id))
    const kurse = durchfuehrungen.filter((kurs) => kurs.traeger === id && !vergeben.has(kurs.id))
    const funde = findAngebote(angaben, kurse)
    for (const [row, lage] of offene) result.set(row, { ...lage, fund: funde.get(row) ?? keiner })
  }
  return result
}
