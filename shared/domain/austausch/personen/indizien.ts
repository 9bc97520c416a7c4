import type { Vergleich } from './bewertung'
import type { Namensvergleich } from './namensvergleich'
import type { Hinweis, Indiz } from './person'
import type { Teilvergleich } from './teilvergleich'

const nummern = { gleich: 'nummer', aehnlich: 'nummerAehnlich', anders: 'nummerAnders', fehlt: null } as const
const tage = {
  gleich: 'tag',
  schwachGleich: 'tagSchwach',
  vertauscht: 'tagVertauscht',
  ziffer: 'tagZiffer',
  nurJahr: 'nurJahr',
  nahe: 'tagAnders',
  anders: 'tagAnders',
  fehlt: null
} as const

/** What speaks for two entries being one person, and what against it. */
export function indizienOf({ namen, tag, nummer, nebensachen }: Vergleich): Indiz[] {
  const alle = [nummern[nummer], ...namensIndizien(namen), tage[tag], ...nebensachen]
  return alle.filter((indiz) => indiz !== null)
}

function namensIndizien(namen: Namensvergleich): Indiz[] {
  const { vornamen, familie, gleich, vertauscht, geburtsname } = namen
  const indizien = new Set<Indiz>(gleich ? ['name'] : [])
  if (!gleich) {
    const beide = vornamen.stufe === 'gleich' && familie.stufe === 'gleich'
    if (beide && vornamen.rest === 'keiner' && familie.rest === 'keiner') indizien.add('umschrift')
    for (const indiz of [...teilIndizien(vornamen, 'vorname'), ...teilIndizien(familie, 'nachname')])
      indizien.add(indiz)
  }
  if (vertauscht) indizien.add('vertauscht')
  if (geburtsname) indizien.add('geburtsname')
  return [...indizien]
}

const stufen = {
  umschrift: 'umschrift',
  beschaedigt: 'beschaedigt',
  aehnlich: 'tippfehler',
  initiale: 'initiale'
} as const

function teilIndizien({ stufe, rest }: Teilvergleich, teil: 'vorname' | 'nachname'): Indiz[] {
  if (stufe === 'fehlt') return []
  if (stufe === 'anders') return [`${teil}Anders`]
  const nurTeil: Indiz[] = rest === 'keiner' ? [] : ['namensteil']
  return [stufe === 'gleich' ? teil : stufen[stufe], ...nurTeil]
}

/** The gist of it in one word. */
export function hinweisOf({ namen, tag, nummer }: Vergleich): Hinweis {
  if (nummer === 'gleich') return 'nummer'
  const selberTag = tag === 'gleich' || tag === 'schwachGleich'
  if (selberTag) return namen.gleich ? 'nameUndTag' : 'aehnlichUndTag'
  return namen.gleich ? 'name' : 'aehnlich'
}
