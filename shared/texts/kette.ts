import type { Grenzart } from '../domain/kette/grenzregeln'
import type { Grenzhinweis } from '../domain/kette/limits'
import type { Luecke, Lueckengrenzen, Lueckenklasse } from '../domain/kette/luecken'
import type { Schritt, Spanne, Spur } from '../domain/kette/schritt'
import { isRegelfall } from '../domain/kette/vorVermittlung'
import { spanneText } from './akte'
import { type CodeLabel, formatAnzahl, formatTag } from './format'

export const spurLabels: Record<Spur, string> = {
  sprache: 'Sprache',
  arbeitsmarkt: 'Arbeitsmarkt',
  sonst: 'Daneben'
}

type Benannt = Pick<Schritt, 'titel' | 'kursart' | 'instrument' | 'elementart'> & {
  integrationArt?: string | null
}

/** What a step is called: its title, else the kind of course, instrument, placement or step. */
export function schrittName(
  { titel, kursart, instrument, integrationArt, elementart }: Benannt,
  codeLabel: CodeLabel
): string {
  if (titel) return titel
  if (kursart) return codeLabel('kursart', kursart)
  if (instrument) return codeLabel('instrument', instrument)
  return integrationArt ? codeLabel('integrationArt', integrationArt) : codeLabel('elementart', elementart)
}

/** Its days: the actual ones, and how it was planned where that is another time. */
export function schrittZeitText({ plan, ist }: { plan: Spanne | null; ist: Spanne | null }): string {
  const wiePlan = ist !== null && plan?.beginn === ist.beginn && plan.ende === ist.ende
  const geplant = plan && !wiePlan && `geplant ${spanneText(plan.beginn, plan.ende)}`
  return [ist && spanneText(ist.beginn, ist.ende), geplant].filter(Boolean).join(', ') || 'ohne Termin'
}

/** How far it is: the state of the participation, else of the plan. */
export const schrittStandText = (
  { status, planstatus }: { status: string | null; planstatus: string },
  codeLabel: CodeLabel
): string => (status === null ? codeLabel('planstatus', planstatus) : codeLabel('teilnahmeStatus', status))

/** Where the decision passes to somebody else. */
export const wechselText = ({ von, zu }: { von: string; zu: string }, codeLabel: CodeLabel): string =>
  `Kostenträger wechselt von ${codeLabel('kostentraeger', von)} zu ${codeLabel('kostentraeger', zu)}`

/** The pause of the language in one sentence. */
export const sprachpauseText = (tage: number): string =>
  `Seit ${formatAnzahl(tage, 'Tag', 'Tagen')} kein Sprachkurs: Sprachniveau halten.`

export const begruendungFehltText = 'Begründung „Förderung vor Vermittlung“ fehlt (§ 3a Abs. 2 SGB II).'

/** What the classes of transitions are called. */
export const lueckenLabels: Record<Lueckenklasse, string> = {
  NAHTLOS: 'nahtlos',
  KURZ: 'kurze Lücke',
  LUECKE: 'Lücke',
  ABBRUCH: 'Abbruch der Kette',
  OHNE_ANSCHLUSS: 'Anschluss fehlt'
}

/** A transition in words: „kurze Lücke, 20 Tage“, „nahtlos, 3 Tage gleichzeitig“, „Anschluss fehlt, Ende 31.01.2027“. */
export function lueckeText({ klasse, tage, ende }: Pick<Luecke, 'klasse' | 'tage' | 'ende'>): string {
  const label = lueckenLabels[klasse]
  if (klasse === 'OHNE_ANSCHLUSS') {
    return tage > 0 ? `${label} seit ${tageText(tage)}` : `${label}, Ende am ${formatTag(ende)}`
  }
  if (tage === 0) return `${label}, ohne Unterbrechung`
  return tage < 0 ? `${label}, ${tageText(-tage)} gleichzeitig` : `${label}, ${tageText(tage)}`
}

const tageText = (tage: number) => formatAnzahl(tage, 'Tag', 'Tage')

/** What there is to look at, by limit. */
const grenztexte: Record<Grenzart, (hinweis: { zahl: number; tage: readonly string[] }) => string> = {
  magSechsWochen: ({ zahl }) =>
    `${zahl} Tage bei einem Arbeitgeber: mehr als 6 Wochen gehen nur bei Langzeitarbeitslosigkeit oder schwerwiegenden Vermittlungshemmnissen.`,
  magZwoelfWochen: ({ zahl }) => `${zahl} Tage bei einem Arbeitgeber: höchstens sind 12 Wochen möglich.`,
  kenntnisse: ({ zahl }) => `${zahl} Tage: berufliche Kenntnisse werden höchstens 8 Wochen vermittelt.`,
  agh: ({ zahl }) =>
    `Zusammen ${zahl} Tage in Arbeitsgelegenheiten: höchstens 24 Monate in 5 Jahren, mit Begründung 12 mehr.`,
  eqDauer: ({ zahl, tage: [tag] }) =>
    zahl === 4
      ? `Eine Einstiegsqualifizierung dauert mindestens 4 Monate, hier bis ${tagText(tag)}.`
      : `Eine Einstiegsqualifizierung dauert höchstens 12 Monate, hier bis ${tagText(tag)}.`,
  eqStunden: ({ zahl }) => `${zahl} Stunden je Woche: Eine Einstiegsqualifizierung hat mindestens 20.`,
  asaVorphase: ({ tage: [tag] }) =>
    `Die Vorphase dauert höchstens 6 Monate, hier bis ${tagText(tag)}; bis zu 2 weitere nur mit Begründung.`,
  bop: ({ zahl }) => `${zahl} Tage: Ein Orientierungspraktikum dauert 1 bis 6 Wochen je Betrieb.`,
  esg: ({ tage: [tag] }) => `Einstiegsgeld gibt es höchstens 24 Monate, hier bis ${tagText(tag)}.`,
  egz: ({ zahl, tage: [tag] }) =>
    `Einen Eingliederungszuschuss gibt es hier höchstens ${zahl} Monate, bis ${tagText(tag)}.`,
  vertrag16e: ({ tage: [tag] }) => `Der Arbeitsvertrag muss mindestens 24 Monate laufen, hier bis ${tagText(tag)}.`,
  alter16i: ({ zahl }) => `Bei Beginn ist die Person ${zahl} Jahre alt, gefördert wird ab 25.`,
  dauer16i: ({ tage: [tag] }) => `Gefördert wird höchstens 5 Jahre, hier bis ${tagText(tag)}.`,
  alter16h: ({ zahl }) => `Bei Beginn ist die Person ${zahl} Jahre alt, gefördert wird vor dem 25. Geburtstag.`,
  stabilisierung: ({ tage: [beginn, tag] }) =>
    `Stabilisiert wird höchstens 6 Monate nach Beginn der Arbeit (${tagText(beginn)}), hier bis ${tagText(tag)}.`,
  mpavRaten: ({ tage: [erste, zweite] }) =>
    `Raten des Vermittlungsgutscheins: nach 6 Wochen am ${tagText(erste)}, nach 6 Monaten am ${tagText(zweite)}, wenn die Arbeit fortbesteht.`,
  nachTitel: ({ tage: [tag] }) => `Endet nach Ablauf des Aufenthaltstitels (${tagText(tag)}). Verlängerung ansprechen.`
}

const tagText = (tag: string | undefined) => (tag ? formatTag(tag) : '')

/** A limit in one sentence. */
export const grenzText = ({ art, zahl = 0, tage = [] }: Pick<Grenzhinweis, 'art' | 'zahl' | 'tage'>): string =>
  grenztexte[art]({ zahl, tage })

/** The reason a language course begins with; others are for the officer to write. */
export const begruendungVorschlag = (elementart: string): string | null =>
  isRegelfall(elementart)
    ? 'Der Sprachkurs verspricht in der Regel eine dauerhaftere Eingliederung als die unmittelbare Vermittlung (§ 3 Abs. 4 Satz 3 SGB II).'
    : null

interface Lauf {
  titel: string
  traegerName: string
  beginn: string | null
  plaetzeFrei: number | null
  plaetzeStand: string | null
}

/** A run to choose: title, provider, beginning, free places with their age. */
export function laufText({ titel, traegerName, beginn, plaetzeFrei, plaetzeStand }: Lauf): string {
  const stand = plaetzeStand ? ` (Stand ${formatTag(plaetzeStand)})` : ''
  const plaetze =
    plaetzeFrei === null ? 'Plätze unbekannt' : `${formatAnzahl(plaetzeFrei, 'Platz', 'Plätze')} frei${stand}`
  return [`${titel}, ${traegerName}`, beginn && `ab ${formatTag(beginn)}`, plaetze].filter(Boolean).join(' · ')
}

/** The limits of the office for transitions. */
export const lueckengrenzLabels: Record<keyof Lueckengrenzen, string> = {
  nahtlos: 'Nahtlos bis',
  kurz: 'Kurze Lücke bis',
  luecke: 'Lücke bis, dann Abbruch',
  anschluss: 'Anschluss fehlt ab vor dem Ende',
  sprachpause: 'Sprachpause ab'
}
