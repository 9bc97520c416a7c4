import { type Namensform, sameWords } from './namensform'
import { compareTeile, type Teilvergleich } from './teilvergleich'

/** How two names stand to each other. */
export interface Namensvergleich {
  vornamen: Teilvergleich
  familie: Teilvergleich
  /** The same words in the same search form, in whatever order. */
  gleich: boolean
  /** Surname and first name stand in each other's place, or the words are spread otherwise over both. */
  vertauscht: boolean
  /** The surname of one is the birth name of the other. */
  geburtsname: boolean
}

/** Compares two names part by part, and crosswise where that fits better. */
export function compareNamen(eine: Namensform, andere: Namensform): Namensvergleich {
  const gerade: Namensvergleich = {
    vornamen: compareTeile(eine.vornamen, andere.vornamen),
    familie: compareTeile(eine.familie, andere.familie),
    gleich: false,
    vertauscht: false,
    geburtsname: false
  }
  if (passt(gerade.vornamen) && passt(gerade.familie)) return withSameness(gerade, eine, andere)
  const moeglich = [
    gerade,
    withGeburtsname(gerade, eine, andere),
    crosswise(gerade, eine, andere),
    spread(gerade, eine, andere)
  ]
  const bester = moeglich.reduce((bester, einer) => (wertOf(einer) > wertOf(bester) ? einer : bester))
  return withSameness(bester, eine, andere)
}

/** Only names whose parts are all the same can be the same as a whole. */
function withSameness(vergleich: Namensvergleich, eine: Namensform, andere: Namensform): Namensvergleich {
  const { vornamen, familie } = vergleich
  const alle = [vornamen, familie].every(
    ({ stufe, rest }) => (stufe === 'gleich' && rest === 'keiner') || stufe === 'fehlt'
  )
  return alle && sameWords(eine, andere) ? { ...vergleich, gleich: true } : vergleich
}

const passt = ({ stufe, rest }: Teilvergleich) => stufe !== 'anders' && stufe !== 'fehlt' && rest !== 'beidseitig'

function withGeburtsname(gerade: Namensvergleich, eine: Namensform, andere: Namensform): Namensvergleich {
  if (eine.geburtsname.length + andere.geburtsname.length === 0) return gerade
  const moeglich = [
    compareTeile(eine.geburtsname, andere.familie),
    compareTeile(eine.familie, andere.geburtsname),
    compareTeile(eine.geburtsname, andere.geburtsname)
  ]
  const familie = moeglich.reduce((beste, eine) => (eine.guete > beste.guete ? eine : beste))
  return familie.guete > gerade.familie.guete ? { ...gerade, familie, geburtsname: true } : gerade
}

function crosswise(gerade: Namensvergleich, eine: Namensform, andere: Namensform): Namensvergleich {
  return {
    ...gerade,
    vornamen: compareTeile(eine.vornamen, andere.familie),
    familie: compareTeile(eine.familie, andere.vornamen),
    vertauscht: true
  }
}

/** Where a name has no surname in our sense (father's and grandfather's names), its words wander between the columns. */
function spread(gerade: Namensvergleich, eine: Namensform, andere: Namensform): Namensvergleich {
  const alle = compareTeile([...eine.vornamen, ...eine.familie], [...andere.vornamen, ...andere.familie])
  if (alle.paare < 2 || alle.rest === 'beidseitig') return gerade
  return { ...gerade, vornamen: alle, familie: alle, vertauscht: true }
}

const VERTAUSCHT_KOSTET = 0.15

function wertOf({ vornamen, familie, vertauscht }: Namensvergleich): number {
  return teilwert(vornamen) + teilwert(familie) - (vertauscht ? VERTAUSCHT_KOSTET : 0)
}

function teilwert({ stufe, guete, rest }: Teilvergleich): number {
  if (stufe === 'fehlt') return 0
  if (stufe === 'anders') return -1
  return guete - (rest === 'beidseitig' ? 0.4 : rest === 'einseitig' ? 0.1 : 0)
}
