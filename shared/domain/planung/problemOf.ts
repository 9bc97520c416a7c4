import { alterOn } from '../kalender'
import { type Buendelwert, buendelFor } from '../kombination/buendel'
import type { Element } from '../kombination/kandidat'
import { createKreiswelt } from '../kombination/kreiswelt'
import type { Lauf } from '../kombination/lauf'
import type { Planperson } from '../kombination/planperson'
import type { Planwelt } from '../kombination/planwelt'
import type { Tag } from '../zeitraum'
import type { Quotenregel } from './kriterien'
import { fristTageOf, prioOf, wartetTageOf } from './prio'
import type { Buendel, Planungsproblem, Platzlauf, Quote, Wartende } from './problem'

/** Makes of each person in turn what the problem has of her: her bundles, her weight, how long she waits. */
export function wartendeFor(
  welt: Planwelt,
  buendelOf: (person: Planperson) => readonly Buendelwert[]
): (person: Planperson) => Wartende {
  const laeufeOf = createLaeufe(welt)
  const { kriterien, heute } = welt
  return (person) => {
    const buendel = buendelOf(person).map(({ elemente, punkte }): Buendel => ({ ...laeufeOf(elemente), punkte }))
    return {
      ...{ id: person.fall, buendel, fest: null, prio: prioOf(person, kriterien, heute) },
      ...{ wartetTage: wartetTageOf(person, heute), fristTage: fristTageOf(person, heute) }
    }
  }
}

/** The places and days of elements, the same arrays for everybody: half a million bundles name a few thousand pairs. */
function createLaeufe({ laeufe }: Planwelt): (elemente: readonly Element[]) => Pick<Buendel, 'laeufe' | 'eintritte'> {
  const stelle = new Map(laeufe.map(({ id }, at) => [id, at]))
  const gemerkt = new Map<string, Pick<Buendel, 'laeufe' | 'eintritte'>>()
  return (elemente) => {
    let key = ''
    for (const { lauf, eintritt } of elemente) key += `${stelle.get(lauf)} ${eintritt} `
    const bekannt = gemerkt.get(key)
    if (bekannt) return bekannt
    const neu = {
      laeufe: elemente.flatMap(({ lauf }) => stelle.get(lauf) ?? []),
      eintritte: elemente.map(({ eintritt }) => eintritt)
    }
    gemerkt.set(key, neu)
    return neu
  }
}

/** The problem of these persons (DOMAIN 5.7), in their order and that of the runs. Seats nobody knows of are not given. */
export function problemFrom(
  { laeufe, kriterien, heute }: Planwelt,
  personen: readonly Planperson[],
  wartende: readonly Wartende[]
): Planungsproblem {
  return {
    personen: [...wartende],
    laeufe: laeufe.map(platzlaufOf),
    kombinationZaehlt: kriterien.kombinationZaehlt,
    leer: kriterien.leer,
    unterMindest: kriterien.unterMindest,
    mindestPunkte: kriterien.mindestPunkte,
    quoten: kriterien.quoten.map((regel) => quoteOf(regel, personen, laeufe, heute))
  }
}

/** All of it at once, for the command line and tests. */
export function problemOf(welt: Planwelt & { personen: readonly Planperson[] }): Planungsproblem {
  const kreis = createKreiswelt(welt)
  const wartend = wartendeFor(welt, (person) => buendelFor(person, kreis))
  return problemFrom(welt, welt.personen, welt.personen.map(wartend))
}

const platzlaufOf = ({ id, art, frei, belegt, mindestTn }: Lauf): Platzlauf => ({
  ...{ id, art, belegt: Math.max(0, Math.floor(belegt)), frei: Math.max(0, Math.floor(frei ?? 0)) },
  mindestens: Math.max(0, Math.ceil(mindestTn ?? 0))
})

function quoteOf(
  { name, gruppe, lauf, mindestAnteil }: Quotenregel,
  personen: readonly Planperson[],
  laeufe: readonly Lauf[],
  heute: Tag
): Quote {
  const at = lauf === null ? null : laeufe.findIndex(({ id }) => id === lauf)
  const dabei = personen.flatMap((person, stelle) => (belongs(person, gruppe, heute) ? [stelle] : []))
  // A run that cannot be begun any more has nothing to share.
  return { name, personen: dabei, lauf: at === -1 ? null : at, mindestAnteil: at === -1 ? 0 : mindestAnteil }
}

function belongs({ geschlecht, geburtsdatum, kinder }: Planperson, gruppe: Quotenregel['gruppe'], heute: Tag): boolean {
  switch (gruppe) {
    case 'frauen':
      return geschlecht === 'W'
    case 'maenner':
      return geschlecht === 'M'
    case 'u25':
      return geburtsdatum !== null && alterOn(heute, geburtsdatum) < 25
    case 'mitKindern':
      return kinder.length > 0
  }
}
