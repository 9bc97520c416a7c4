import { bedingung, fallAktiv } from '../../eingebaut/bausteine'
import { type Groesse, groesseFilter, mapGroesse } from '../groesse'
import type { Regel } from '../regel'
import { type Dauer, inMonaten, tagVon } from '../zeit'

const seit = 'seit mehr|länger|mindestens|wenigstens|über? als?'

/** Days that a record of the case is ahead or past. */
const jaNein = (feld: string, muster: readonly string[]): Regel => ({
  muster,
  filter: () => bedingung(feld, 'ist', true),
  nicht: () => bedingung(feld, 'ist', false),
  nomen: true
})

/** The case itself, who looks after it, its plan, and where one can go. */
export const fallRegeln: readonly Regel[] = [
  {
    muster: ['aktiv|aktive fall|fälle|kunden|kundinnen|personen?', 'fall|fälle aktiv'],
    filter: () => fallAktiv,
    bestand: true
  },
  {
    muster: ['geschlossen|geschlossene fall|fälle?', 'fall|fälle geschlossen', 'abgeschlossene|beendete fälle|fall'],
    filter: () => bedingung('fallStatus', 'ist', 'GESCHLOSSEN'),
    bestand: true
  },
  {
    muster: ['auch|inklusive|einschliesslich geschlossen|geschlossene fälle?'],
    filter: () => ({ and: [] }),
    bestand: true
  },
  {
    muster: ['ruhend|ruhende fall|fälle?', 'fall|fälle ruht|ruhend'],
    filter: () => bedingung('fallStatus', 'ist', 'RUHEND')
  },
  { muster: ['in nachbetreuung'], filter: () => bedingung('fallStatus', 'ist', 'NACHBETREUUNG') },
  {
    muster: ['im|in|vom|von|aus? $team', '$team'],
    filter: ({ team }) => bedingung('team', 'ist', team as string),
    nicht: ({ team }) => bedingung('team', 'istNicht', team as string)
  },
  {
    muster: [
      `${seit} $dauer im|in? fall|betreuung|betreut|fallmanagement|beratung|system|bestand|dabei`,
      `fall|fälle läuft|laufen|besteht|bestehen|offen? ${seit} $dauer`,
      `${seit} $dauer laufender|laufende|laufenden|bestehende fall|fälle|fällen`
    ],
    filter: ({ dauer }) => bedingung('monateSeitBeginn', 'mindestens', inMonaten(dauer as Dauer))
  },
  {
    muster: [
      'neue|neu fall|fälle|kunden|kundinnen|personen? in|aus|seit|innerhalb? den|der? letzten|vergangenen? $dauer',
      'in den|der? letzten|vergangenen $dauer dazugekommen|gekommen|aufgenommen'
    ],
    filter: ({ dauer }) => bedingung('fallSeit', 'mindestens', tagVon(dauer as Dauer, '-'))
  },
  {
    muster: [
      `${seit} $dauer im|in? leistungsbezug|bürgergeld|leistungen|leistung|bezug`,
      `leistungsbezug|bürgergeld|bürgergeldbezug ${seit} $dauer`
    ],
    filter: ({ dauer }) => bedingung('monateImLeistungsbezug', 'mindestens', inMonaten(dauer as Dauer))
  },
  jaNein('langzeitbezug', [
    'langzeitleistungsbezug|langzeitbezug|langzeitbezieher|langzeitleistungsbezieher|langzeitleistungsbezieherin'
  ]),
  jaNein('hatUeberfaelligeWiedervorlage', [
    'überfällige|überfälliger wiedervorlage|wiedervorlagen',
    'wiedervorlage|wiedervorlagen überfällig'
  ]),
  jaNein('hatOffeneWiedervorlage', [
    'offene|offener wiedervorlage|wiedervorlagen',
    'wiedervorlage|wiedervorlagen offen?'
  ]),
  {
    muster: ['kooperationsplan|kooperationspläne|koop|plan $dauergroesse alt?'],
    filter: ({ dauergroesse }) => {
      const { ueber, ...sonst } = mapGroesse(dauergroesse as Groesse<Dauer>, inMonaten)
      return groesseFilter('kooperationsplanAlterMonate', ueber === undefined ? sonst : { mindestens: ueber })
    }
  },
  {
    muster: ['kooperationsplan|kooperationspläne'],
    filter: () => bedingung('kooperationsplanStand', 'nichtLeer'),
    nicht: () => bedingung('kooperationsplanStand', 'leer'),
    nomen: true
  },
  jaNein('fuehrerschein', ['führerschein|fahrerlaubnis']),
  jaNein('pkw', ['auto|autos|pkw|wagen', 'eigenes auto']),
  jaNein('fahrrad', ['fahrrad|rad']),
  jaNein('oepnv', ['öpnv', 'bus und|oder bahn'])
]
