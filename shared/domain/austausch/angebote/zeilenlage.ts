import type { Tag } from '../../zeitraum'
import type { ErkannteZeile } from '../erkannteListe'
import { type Genannt, genanntIn, onlyFelder } from '../genannt'
import { leereIn } from '../leere'
import type { Entscheidungen } from '../plan'
import { type Angebotsangabe, angebotsangabeOf, leerbareAngebotsfelder } from './angabe'
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
}

/** Reads every entry of the list and finds provider and run for each, by row. */
export function readZeilen(vorlage: Angebotsvorlage, { traeger = {} }: Entscheidungen): Map<number, Zeilenlage> {
  const { liste, quelle, gesperrt, leer = [], bestand, angebote } = vorlage
  const leerbar = leer.filter((feld) => !gesperrt.includes(feld))
  const offen = (genannt: Genannt) =>
    gesperrt.length === 0 ? genannt : onlyFelder(genannt, (feld) => !gesperrt.includes(feld))
  const lagen = liste.rows
    .filter(({ skip }) => !skip)
    .map((zeile): [number, Zeilenlage] => {
      const genannt = genanntIn(zeile)
      const herkunft = { quelle, stand: standOf(zeile, vorlage) }
      const angabe = angebotsangabeOf(genannt, herkunft)
      const lage = {
        ...{ genannt, angabe, fund: keiner },
        aenderbar: {
          ...angebotsangabeOf(offen(genannt), herkunft),
          leer: leereIn(liste, zeile, leerbar).flatMap((feld) => leerbareAngebotsfelder[feld] ?? [])
        },
        zuletzt(id: string) {
          const frueher = bestand.zuletzt.get(id)
          return frueher && angebotsangabeOf(frueher, herkunft)
        },
        traeger: resolveTraeger(angabe.traeger, { ...angebote, absender: vorlage.traeger }, traeger)
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
    const angaben = new Map(eigene.map(([row, { angabe }]) => [row, angabe]))
    const kurse = durchfuehrungen.filter(({ traeger }) => traeger === id)
    const funde = findAngebote(angaben, kurse)
    for (const [row, lage] of eigene) result.set(row, { ...lage, fund: funde.get(row) ?? keiner })
  }
  return result
}
