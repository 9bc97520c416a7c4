import { durchfuehrungFelder, standortFelder } from '@shared/domain/angebote/angebot'
import { fallFelder } from '@shared/domain/faelle/felder'
import type { Felder } from '@shared/domain/feld'
import type { Satzart } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import type { Tables } from '../../store/tables'

/** How a table appears in the dump. */
interface Abschnitt {
  /** Its name in the file. */
  name: string
  /** Columns the store keeps as 0 and 1. */
  jaNein?: readonly string[]
  /** Columns the store keeps as JSON text. */
  json?: readonly string[]
  /** Columns that follow from others and serve searching and sorting only. */
  weggelassen?: readonly string[]
}

/** Worked out from the rest at any time. */
type Abgeleitet = 'frist' | 'fristVeraltet'
type Einzeln = Exclude<keyof Tables, 'fall' | Satzart | Abgeleitet>

/** Every table that is no case and no record of one, in the order of the file. A new table does not compile without. */
export const abschnitte: Record<Einzeln, Abschnitt> = {
  konto: { name: 'konten', jaNein: ['aktiv'] },
  einstellung: { name: 'einstellungen', json: ['wert'] },
  code: { name: 'codes', jaNein: ['aktiv'], json: ['synonyme'] },
  parameter: { name: 'parameter' },
  zielgruppe: { name: 'zielgruppen', jaNein: ['kachel'], json: ['filter'] },
  zielgruppenstand: { name: 'zielgruppenstaende' },
  kettenvorlage: { name: 'kettenvorlagen', json: ['elemente'] },
  team: { name: 'teams' },
  textbaustein: { name: 'textbausteine' },
  ansicht: { name: 'ansichten', json: ['inhalt'] },
  traeger: { name: 'traeger' },
  durchfuehrung: { name: 'durchfuehrungen', jaNein: jaNeinOf(durchfuehrungFelder) },
  standort: { name: 'standorte', jaNein: jaNeinOf(standortFelder) },
  termin: { name: 'termine' },
  tnKennung: { name: 'tnKennungen' },
  wegzeit: { name: 'wegzeiten', jaNein: ['vonHand'] },
  ort: { name: 'orte' },
  planungsrunde: { name: 'planungsrunden', json: ['kriterien', 'umfang', 'sperren'] },
  plan: { name: 'plaene', json: ['verfahren', 'kennzahlen', 'grundlage'] },
  planzeile: { name: 'planzeilen', json: ['vorschlag', 'gruende', 'gewaehlt'] },
  planungsprotokoll: { name: 'planungsprotokoll', json: ['inhalt'] },
  quelle: { name: 'quellen', json: ['merkmale'] },
  uebernahme: { name: 'uebernahmen', json: ['zaehler'] },
  quelleFall: { name: 'quelleFaelle' },
  quelleAngebot: { name: 'quelleAngebote' },
  // The list itself is somebody else's file and not yet content.
  offeneListe: { name: 'offeneListen', json: ['korrekturen', 'entscheidungen'], weggelassen: ['bytes', 'kennwort'] },
  ausgabe: {
    name: 'ausgaben',
    jaNein: ['verschluesselt'],
    json: ['spalten', 'begruendungen'],
    weggelassen: ['siegel']
  },
  ausgabeZeile: { name: 'ausgabeZeilen', json: ['werte'] },
  ausgabeKurs: { name: 'ausgabeKurse', json: ['werte'] },
  personenpaar: { name: 'personenpaare' },
  zusammenfuehrung: { name: 'zusammenfuehrungen', json: ['gefolgt'] },
  entwurf: { name: 'entwuerfe' },
  aenderung: { name: 'aenderungen', json: ['von', 'nach'] },
  protokoll: { name: 'protokoll', json: ['felder'] }
}

export const fallAbschnitt: Abschnitt = {
  name: 'faelle',
  jaNein: jaNeinOf(fallFelder),
  weggelassen: ['suchform', 'sortName', 'niveauRang']
}

/** The records of a case stand inside it, under the name of their kind. */
export const satzAbschnitt = (art: Satzart): Abschnitt => ({
  name: art,
  jaNein: jaNeinOf(satzFelder[art]),
  weggelassen: ['fall']
})

type Gelesen = Record<string, string | number | Uint8Array | null>

/** A row in the words of the field: yes and no, structures instead of JSON text, checksums in hex. */
export function inWorten(
  { jaNein = [], json = [], weggelassen = [] }: Abschnitt,
  row: Gelesen
): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const [feld, wert] of Object.entries(row)) {
    if (weggelassen.includes(feld)) continue
    if (wert === null) result[feld] = null
    else if (jaNein.includes(feld)) result[feld] = wert === 1
    else if (json.includes(feld)) result[feld] = JSON.parse(String(wert))
    else result[feld] = wert instanceof Uint8Array ? Buffer.from(wert).toString('hex') : wert
  }
  return result
}

function jaNeinOf(felder: Felder): string[] {
  return Object.entries(felder).flatMap(([name, { art }]) => (art === 'jaNein' ? [name] : []))
}
