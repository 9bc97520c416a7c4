import type { Codeliste } from '../../../codes/codeliste'
import type { Tag } from '../../../zeitraum'
import { type Abfragefeld, abfragefeld } from '../../abfragefelder'
import { bedingung, or } from '../../eingebaut/bausteine'
import type { Filter } from '../../filter'
import type { FrageAngaben } from '../angaben'
import { type Groesse, groesseFilter, groesseLeser, mapGroesse, zahlLeser } from '../groesse'
import type { Leser } from '../muster'
import { codePhrasen, phrasenLeser } from '../phrasen'
import type { Regel } from '../regel'
import { datumLeser } from '../zeit'

/** Other words for fields than their labels. */
const andereWorte: Record<string, readonly string[]> = {
  staatsangehoerigkeit: ['Nationalität', 'Herkunftsland'],
  niveau: ['Niveau', 'Sprachniveau', 'Deutschniveau', 'Sprachstand'],
  telefon: ['Telefonnummer'],
  email: ['Mailadresse', 'E-Mail-Adresse'],
  geburtsdatum: ['Geburtstag'],
  ort: ['Wohnort'],
  berater: ['Berater', 'Fachkraft'],
  titelBis: ['Titelende'],
  kooperationsplanStand: ['Kooperationsplan'],
  hatOffeneWiedervorlage: ['Wiedervorlage', 'offene Wiedervorlage'],
  einkommenBetrag: ['Einkommen'],
  bgGroesse: ['BG-Größe', 'Haushaltsgröße'],
  kinderbetreuung: ['Kinderbetreuung']
}

/** Labels that are ordinary words and would be taken for a field where none is meant. */
const zuAllgemein = new Set(['ziel', 'beruf', 'zuständig', 'team', 'mehrwert', 'ort', 'deutsch'])

/** Readers for what holds of every field: that it is missing, that it has a value, that a day or number fits. */
export function feldLeser({ heute, codes, felder }: FrageAngaben): Record<string, Leser> {
  const phrasen = felder.flatMap(({ name, label }) => {
    const feld = abfragefeld(name)
    const worte = [label.replace(/ \(.*\)$/, ''), ...(andereWorte[name] ?? [])]
    return feld ? worte.map((wort): [string, Abfragefeld] => [wort, feld]) : []
  })
  const jedes = phrasenLeser(phrasen)
  const deutliches = phrasenLeser(phrasen.filter(([wort]) => !zuAllgemein.has(wort.toLowerCase())))
  const listen = new Map<Codeliste, Leser<string>>()
  const codeIn = (liste: Codeliste) => {
    const leser = listen.get(liste) ?? phrasenLeser(codePhrasen(codes, liste, true))
    listen.set(liste, leser)
    return leser
  }
  const feldMit =
    (passt: (feld: Abfragefeld) => Leser<Filter> | undefined): Leser<Filter> =>
    (woerter, ab) => {
      const feld = jedes(woerter, ab)
      const leser = feld && passt(feld.wert)
      return leser?.(
        woerter,
        ['ist', 'hat', 'sind'].includes(woerter[feld?.bis ?? 0]?.form ?? '') ? (feld?.bis ?? 0) + 1 : (feld?.bis ?? 0)
      )
    }
  return {
    feld: deutliches,
    feldliste: feldliste(jedes),
    feldcode: feldMit(({ name, liste }) =>
      liste && name !== 'niveau' ? mapped(codeIn(liste), (code) => bedingung(name, 'ist', code)) : undefined
    ),
    feldtag: feldMit(({ name, art }) => (art === 'tag' ? tagLeser(name, heute) : undefined)),
    feldzahl: feldMit(({ name, art }) =>
      art === 'zahl' || art === 'betrag'
        ? mapped(groesseLeser(zahlLeser, { bar: true }), (groesse) =>
            groesseFilter(name, art === 'betrag' ? mapGroesse(groesse, (n) => Math.round(n * 100)) : groesse)
          )
        : undefined
    )
  }
}

const mapped =
  <A, B>(leser: Leser<A>, f: (wert: A) => B): Leser<B> =>
  (woerter, ab) => {
    const fund = leser(woerter, ab)
    return fund && { bis: fund.bis, wert: f(fund.wert) }
  }

const richtungen: Record<string, keyof Groesse> = {
  vor: 'unter',
  bis: 'hoechstens',
  ab: 'mindestens',
  seit: 'mindestens',
  nach: 'ueber',
  am: 'ist'
}

function tagLeser(name: string, heute: Tag): Leser<Filter> {
  return (woerter, ab) => {
    const wort = woerter[ab]?.form ?? ''
    const op = richtungen[wort]
    const vorbei = !/Bis$|Ende$/.test(name)
    const tag = datumLeser(heute, vorbei)(woerter, op ? ab + 1 : ab)
    return tag && { bis: tag.bis, wert: groesseFilter(name, { [op ?? 'ist']: tag.wert }) }
  }
}

/** „Niveau, Geburtsdatum oder Ort“. */
function feldliste(eines: Leser<Abfragefeld>): Leser<Abfragefeld[]> {
  return (woerter, ab) => {
    const erstes = eines(woerter, ab)
    if (!erstes) return undefined
    let { bis } = erstes
    const felder = [erstes.wert]
    for (;;) {
      const wort = woerter[bis]?.form ?? ''
      const weiteres = [',', 'oder', 'und', '/'].includes(wort) ? eines(woerter, bis + 1) : undefined
      if (!weiteres) return { bis, wert: felder }
      felder.push(weiteres.wert)
      bis = weiteres.bis
    }
  }
}

/** The field says nothing; of what follows from records: there is none. */
const fehlt = ({ name, ausSaetzen }: Abfragefeld): Filter =>
  ausSaetzen ? bedingung(name, 'ist', false) : bedingung(name, 'leer')

const keinesVon = (felder: readonly Abfragefeld[]): Filter => {
  const [erstes] = felder
  return felder.length === 1 && erstes ? fehlt(erstes) : or(...felder.map(fehlt))
}

/** What can be said of every field by its name. */
export const feldRegeln: readonly Regel[] = [
  {
    muster: ['$feldcode', '$feldtag', '$feldzahl jahr|jahre|euro|€?'],
    filter: (fang) => (fang['feldcode'] ?? fang['feldtag'] ?? fang['feldzahl']) as Filter
  },
  {
    muster: [
      '$feldliste fehlt|fehlen|unbekannt|unklar|leer',
      '$feldliste nicht bekannt|angegeben|eingetragen|erfasst|vorhanden',
      'fehlende|fehlendes|fehlendem|fehlender|unbekannte|unbekanntes|unbekanntem $feldliste',
      'ohne|keine angabe|angaben zu|zum|zur|bei|über $feldliste'
    ],
    filter: ({ feldliste }) => keinesVon(feldliste as Abfragefeld[])
  },
  {
    muster: ['$feld bekannt|angegeben|eingetragen|erfasst'],
    filter: ({ feld }) => ({ not: fehlt(feld as Abfragefeld) })
  },
  {
    muster: ['ohne|kein|keine|keinen $feld'],
    filter: ({ feld }) => {
      const { name, art } = feld as Abfragefeld
      return art === 'jaNein' ? bedingung(name, 'ist', false) : fehlt(feld as Abfragefeld)
    },
    nachrangig: true
  },
  {
    muster: ['$feld'],
    filter: ({ feld }) => {
      const { name, art } = feld as Abfragefeld
      return art === 'jaNein' ? bedingung(name, 'ist', true) : undefined
    },
    nicht: ({ feld }) => bedingung((feld as Abfragefeld).name, 'ist', false),
    nomen: true
  }
]
