import { type Codeliste, codelisten } from '../../codes/codeliste'
import { imBestand } from '../eingebaut/bausteine'
import type { Filter } from '../filter'
import type { FrageAngaben } from './angaben'
import { type Bekannte, bekannteOf } from './berichtigen'
import { fuellwoerter, isFuellwort, verneinungen } from './fuellwoerter'
import { vergleichWoerter } from './groesse'
import { landPhrasen } from './laender'
import { type Lesart, stueckeOf } from './lesen'
import { leserFor } from './leser'
import { musterOf, wordsOfMuster } from './muster'
import { anschlussRegeln } from './regeln/anschluss'
import { aufenthaltRegeln } from './regeln/aufenthalt'
import { begleitungRegeln } from './regeln/begleitung'
import { berechtigungRegeln } from './regeln/berechtigung'
import { bildungRegeln } from './regeln/bildung'
import { fallRegeln } from './regeln/fall'
import { feldRegeln } from './regeln/felder'
import { haushaltRegeln } from './regeln/haushalt'
import { kursRegeln } from './regeln/kurse'
import { personRegeln } from './regeln/person'
import { spracheRegeln } from './regeln/sprache'
import { type Glied, gliederOf, joinGlieder } from './verbinden'
import { type Wort, woerterOf } from './woerter'
import { zahlwortFormen } from './zahlen'
import { monatsnamen } from './zeit'

/** A question may be so long; more is no question any more. */
export const FRAGE_MAX = 400

/** A part of the question and the condition it became. */
export interface Verstanden {
  readonly von: number
  readonly bis: number
  readonly filter: Filter
  /** Words with a slip, as they were read. */
  readonly gelesenAls: readonly string[]
}

/** What a question in everyday German says, and what of it was not understood. */
export interface Gelesen {
  /** `null` where nothing was understood. */
  readonly filter: Filter | null
  readonly verstanden: readonly Verstanden[]
  readonly unverstanden: readonly { readonly von: number; readonly bis: number }[]
  /** Closed cases were left out because the question does not speak of them. */
  readonly ohneGeschlossene: boolean
  /** The whole question with another reading of one of its parts, the part and its condition with it. */
  readonly andereLesarten: readonly {
    readonly von: number
    readonly bis: number
    readonly teil: Filter
    readonly filter: Filter
  }[]
}

/** Reads questions with the words of one office. Never guesses: what it does not understand, it names. */
export interface FrageLeser {
  read(frage: string): Gelesen
}

const regelnFor = ({ uebergabe }: FrageAngaben) => [
  ...personRegeln,
  ...aufenthaltRegeln,
  ...begleitungRegeln(uebergabe),
  ...bildungRegeln,
  ...fallRegeln,
  ...kursRegeln,
  ...anschlussRegeln,
  ...berechtigungRegeln,
  ...haushaltRegeln,
  ...spracheRegeln,
  ...feldRegeln
]

/** Prepares the words of an office and its store for reading questions. */
export function frageLeserFor(angaben: FrageAngaben): FrageLeser {
  const leser = leserFor(angaben)
  const lesarten: Lesart[] = regelnFor(angaben).flatMap((regel) =>
    regel.muster.map((muster) => ({ regel, muster: musterOf(muster, leser) }))
  )
  const bekannte = bekannteOf(wordsFor(angaben, lesarten), isFuellwort)
  return { read: (frage) => read(frage.slice(0, FRAGE_MAX), lesarten, bekannte) }
}

function read(frage: string, lesarten: readonly Lesart[], bekannte: Bekannte): Gelesen {
  const woerter = woerterOf(frage).map((wort) => corrected(wort, bekannte))
  const { glieder, fremd } = gliederOf(stueckeOf(woerter, lesarten, (wort) => !bekannte.has(wort)))
  const ohneGeschlossene = glieder.length > 0 && !glieder.some(({ teil }) => teil.bestand)
  const whole = (teile: readonly Glied[]): Filter => ({
    and: [...(ohneGeschlossene ? [imBestand] : []), ...joinGlieder(teile)].filter((teil) => !isEverything(teil))
  })
  return {
    filter: glieder.length === 0 ? null : whole(glieder),
    verstanden: glieder.map(({ von, bis, filter, teil }) => ({ von, bis, filter, gelesenAls: teil.gelesenAls })),
    unverstanden: fremd.map(({ von, bis }) => ({ von, bis })),
    ohneGeschlossene,
    andereLesarten: glieder.flatMap((glied, nummer) => {
      const { von, bis, teil, verneint } = glied
      const auch = teil.auch(verneint)
      return auch ? [{ von, bis, teil: auch, filter: whole(glieder.with(nummer, { ...glied, filter: auch })) }] : []
    })
  }
}

const isEverything = (filter: Filter) => 'and' in filter && filter.and.length === 0

function corrected(wort: Wort, bekannte: Bekannte): Wort {
  if (bekannte.has(wort)) return wort
  const gemeint = bekannte.nearest(wort)
  return gemeint ? { ...wort, form: gemeint.form, stamm: gemeint.stamm, gelesenAls: gemeint.roh } : wort
}

/** Code lists whose words a question may use. */
const gefragteListen: ReadonlySet<Codeliste> = new Set(
  codelisten.filter(
    (liste) => !['austrittsgrund', 'verbleib', 'kontaktart', 'kontaktAnlass', 'kontaktErgebnis'].includes(liste)
  )
)

function wordsFor(
  { codes, felder, orte, laender, sprachen, teams }: FrageAngaben,
  lesarten: readonly Lesart[]
): string[] {
  const texte = [
    ...codes.filter(({ liste }) => gefragteListen.has(liste)).flatMap(({ label, synonyme }) => [label, ...synonyme]),
    ...felder.map(({ label }) => label),
    ...landPhrasen(laender).map(([wort]) => wort),
    ...[...orte, ...sprachen, ...teams, ...sprachen.map((sprache) => `${sprache}sprachig`)]
  ]
  return [
    ...lesarten.flatMap(({ muster }) => wordsOfMuster(muster)),
    ...[...fuellwoerter, ...verneinungen.keys(), ...vergleichWoerter, ...zahlwortFormen, ...monatsnamen],
    ...texte.flatMap((text) => woerterOf(text).map(({ roh }) => roh))
  ]
}
