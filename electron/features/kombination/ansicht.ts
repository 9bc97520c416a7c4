import type { KandidatAnsicht, Laufansicht } from '@shared/contract/kombination'
import { alternativenOf } from '@shared/domain/kombination/alternativen'
import { beurteile } from '@shared/domain/kombination/beurteilen'
import type { Element, Kandidat } from '@shared/domain/kombination/kandidat'
import { kandidatenOf } from '@shared/domain/kombination/kandidaten'
import type { Lauf } from '@shared/domain/kombination/lauf'
import type { Planperson } from '@shared/domain/kombination/planperson'
import type { Planwelt } from '@shared/domain/kombination/planwelt'
import { wochenstundenOf } from '@shared/domain/kombination/stundenplan'
import { teilOf } from '@shared/domain/kombination/teil'
import { wochenbildOf } from '@shared/domain/kombination/wochenbild'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { readPlanung } from '../../store/planung'
import type { Db } from '../../store/tables'

/** More than this nobody reads: the best of what fits, and of what does not. */
const MOST_FITTING = 120
const MOST_OTHERS = 80

/** Everything a person could begin, the best first, each with its week and what would help. */
export async function listKandidaten(db: Db, fall: string, heute: Tag) {
  const { person, welt } = await readPerson(db, fall, heute)
  // What she attends or is promised already is nothing to find once more.
  const schon = new Set(person.belegungen.map(({ lauf }) => lauf))
  const alle = kandidatenOf(person, welt).filter(({ elemente }) => !elemente.some(({ lauf }) => schon.has(lauf)))
  const kandidaten = [
    ...alle.filter(({ passt }) => passt !== 'nein').slice(0, MOST_FITTING),
    ...alle.filter(({ passt }) => passt === 'nein').slice(0, MOST_OTHERS)
  ].map((kandidat) => viewOf(kandidat, alle, person, welt))
  return { heute, kandidaten, laeufe: laeufeIn(kandidaten, welt) }
}

/** What the constraints say of elements somebody chose by hand. */
export async function assessElemente(db: Db, fall: string, elemente: readonly Element[], heute: Tag) {
  const { person, welt } = await readPerson(db, fall, heute)
  const teile = elemente.map(({ lauf: id, eintritt }) =>
    teilOf(findLauf(welt, id) ?? refuse('angebot.fehlt', {}), eintritt)
  )
  const kandidat = viewOf(beurteile(person, teile, welt), kandidatenOf(person, welt), person, welt)
  return { kandidat, laeufe: laeufeIn([kandidat], welt) }
}

async function readPerson(db: Db, fall: string, heute: Tag): Promise<{ person: Planperson; welt: Planwelt }> {
  const { personen, ...welt } = await readPlanung(db, heute, [fall])
  return { person: personen[0] ?? refuse('fall.fehlt', {}), welt }
}

function viewOf(kandidat: Kandidat, alle: readonly Kandidat[], person: Planperson, welt: Planwelt): KandidatAnsicht {
  const laeufe = kandidat.elemente.flatMap(({ lauf }) => findLauf(welt, lauf) ?? [])
  const woche =
    kandidat.elemente
      .map(({ eintritt }) => eintritt)
      .toSorted()
      .at(-1) ?? welt.heute
  // Of a bridge the earlier has ended by then: each is shown for itself in its own week.
  const zugleich = kandidat.art === 'ueberbrueckung' ? laeufe.slice(-1) : laeufe
  return {
    ...kandidat,
    elemente: [...kandidat.elemente],
    urteile: kandidat.urteile.map((urteil) => ({ ...urteil, angaben: { ...urteil.angaben } })),
    teile: [...kandidat.teile],
    alternativen: alternativenOf(kandidat, alle, welt).map((eine) => ({ ...eine, elemente: [...eine.elemente] })),
    woche: wochenbildOf(person, zugleich, welt.wege, woche)
  }
}

/** The runs that are named, once each. */
function laeufeIn(kandidaten: readonly KandidatAnsicht[], welt: Planwelt): Laufansicht[] {
  const genannt = new Set(
    kandidaten.flatMap(({ elemente, alternativen }) =>
      [...elemente, ...alternativen.flatMap((eine) => eine.elemente)].map(({ lauf }) => lauf)
    )
  )
  return welt.laeufe
    .filter(({ id }) => genannt.has(id))
    .map((lauf) => ({ ...lauf, wochenstunden: wochenstundenOf(lauf) }))
}

const findLauf = ({ laeufe }: Planwelt, id: string): Lauf | undefined => laeufe.find((lauf) => lauf.id === id)
