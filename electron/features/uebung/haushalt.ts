import { addDays, addMonths, alterOn } from '@shared/domain/kalender'
import type { Tag } from '@shared/domain/zeitraum'
import type { Zufall } from '@shared/domain/zufall'
import { ortOf } from './angebote'
import { herkuenfte } from './herkunft'
import type { Herkunft } from './herkunft/herkunft'
import { type Gemeinde, strassen } from './kreis'

/** Someone of a household who has a case of their own: from the 15th birthday on (§ 7 Abs. 1 SGB II). */
export interface Mitglied {
  geschlecht: 'W' | 'M' | 'D'
  vorname: string
  geburt: Tag
  /** Births of the children under 15 this person looks after. */
  kinder: readonly Tag[]
  elternteil: boolean
}

/** A Bedarfsgemeinschaft of the invented district. */
export interface Haushalt {
  herkunft: Herkunft
  nachname: string
  gemeinde: Gemeinde
  plz: string
  strasse: string
  /** `null` for those who were born here. */
  einreise: Tag | null
  groesse: number
  alleinerziehend: boolean
  /** Youngest child of the household that is not of age yet. */
  juengstesKind: Tag | null
  mitglieder: readonly Mitglied[]
}

type Art = 'allein' | 'paar' | 'familie' | 'alleinerziehend'

export function haushaltOf(zufall: Zufall, heute: Tag): Haushalt {
  const herkunft = zufall.weighted(herkuenfte.map((eine) => [eine, eine.anteil] as const))
  const art = zufall.weighted<Art>([
    ['allein', 50],
    ['paar', 10],
    ['familie', 24],
    ['alleinerziehend', 16]
  ])
  const gemeinde = ortOf(zufall)
  const erwachsene = erwachseneOf(zufall, heute, art)
  const mutter = erwachsene[0]!
  const geburten = art === 'familie' || art === 'alleinerziehend' ? geburtenOf(zufall, heute, mutter.geburt) : []
  const kinder = geburten.filter((geburt) => alterOn(heute, geburt) < 15)
  const grosse = geburten.filter((geburt) => alterOn(heute, geburt) >= 15)
  const mitErwachsenen = erwachsene.filter((_, index) => index === 0 || zufall.chance(0.86))
  const mitglieder = [
    ...mitErwachsenen.map((person, index) => ({ ...person, kinder: index === 0 ? kinder : [], elternteil: true })),
    ...grosse.map((geburt) => ({ geschlecht: geschlechtOf(zufall), geburt, kinder: [], elternteil: false }))
  ]
  return {
    herkunft,
    gemeinde,
    nachname: zufall.pick(herkunft.nachnamen),
    plz: zufall.pick(gemeinde.plz),
    strasse: `${zufall.pick(strassen)} ${zufall.int(1, 88)}${zufall.chance(0.1) ? zufall.pick(['a', 'b', 'c']) : ''}`,
    einreise: einreiseOf(zufall, heute, herkunft),
    groesse: erwachsene.length + geburten.length,
    alleinerziehend: art === 'alleinerziehend',
    juengstesKind:
      geburten
        .filter((geburt) => alterOn(heute, geburt) < 18)
        .toSorted()
        .at(-1) ?? null,
    mitglieder: mitglieder.map((person) => ({ ...person, vorname: vornameOf(zufall, herkunft, person.geschlecht) }))
  }
}

type Erwachsen = Pick<Mitglied, 'geschlecht' | 'geburt'>

function erwachseneOf(zufall: Zufall, heute: Tag, art: Art): Erwachsen[] {
  if (art === 'allein') {
    const alter = zufall.weighted([
      [zufall.int(18, 27), 36],
      [zufall.int(28, 45), 36],
      [zufall.int(46, 64), 28]
    ])
    const geschlecht = zufall.weighted([
      ['M', 58],
      ['W', 41.6],
      ['D', 0.4]
    ] as const)
    return [{ geschlecht, geburt: geburtOf(zufall, heute, alter) }]
  }
  const alterFrau = art === 'paar' ? zufall.int(20, 62) : zufall.int(20, 52)
  const frau: Erwachsen = { geschlecht: 'W', geburt: geburtOf(zufall, heute, alterFrau) }
  const alterMann = Math.max(20, Math.min(64, alterFrau + zufall.int(-3, 9)))
  const mann: Erwachsen = { geschlecht: 'M', geburt: geburtOf(zufall, heute, alterMann) }
  if (art === 'alleinerziehend') return [zufall.chance(0.91) ? frau : { ...frau, geschlecht: 'M' }]
  return [frau, mann]
}

/** Children still at home: at least 17 years younger than the parent, at most 44. */
function geburtenOf(zufall: Zufall, heute: Tag, eltern: Tag): Tag[] {
  const alterEltern = alterOn(heute, eltern)
  const jung = Math.max(0, alterEltern - 44)
  const alt = Math.min(22, alterEltern - 18)
  const anzahl = zufall.weighted([
    [1, 38],
    [2, 33],
    [3, 18],
    [4, 8],
    [5, 3]
  ])
  const alter = Array.from({ length: anzahl }, () => zufall.int(jung, Math.max(jung, alt)))
  return [...new Set(alter)].map((jahre) => geburtOf(zufall, heute, jahre))
}

/** A birthday of somebody who is so many years old on the reference day. */
function geburtOf(zufall: Zufall, heute: Tag, alter: number): Tag {
  return addDays(addMonths(heute, -12 * alter), -zufall.int(0, 364))
}

function einreiseOf(zufall: Zufall, heute: Tag, { land, jahreHier: [von, bis] }: Herkunft): Tag | null {
  if (land === 'Deutschland') return null
  const tage = zufall.int(von * 365 + 60, bis * 365 + 200)
  const einreise = addDays(heute, -tage)
  return land === 'Ukraine' && einreise < '2022-02-24' ? '2022-03-14' : einreise
}

const geschlechtOf = (zufall: Zufall): Mitglied['geschlecht'] => (zufall.chance(0.5) ? 'W' : 'M')

function vornameOf(zufall: Zufall, { frauen, maenner }: Herkunft, geschlecht: Mitglied['geschlecht']): string {
  const namen = geschlecht === 'M' ? maenner : frauen
  const erster = zufall.pick(namen)
  const zweiter = zufall.pick(namen)
  return zweiter !== erster && zufall.chance(0.12) ? `${erster} ${zweiter}` : erster
}
