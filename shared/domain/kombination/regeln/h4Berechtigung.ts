import { daysBetween } from '../../kalender'
import { erledigteBerechtigung } from '../../saetze/zustaende'
import { ueBilanz } from '../../sprache/ueBilanz'
import { berechtigungErlischtAm, NIE } from '../../zielgruppen/berechtigungErlischt'
import type { Urteil } from '../kandidat'
import type { Planperson } from '../planperson'
import type { Teil } from '../teil'
import { type Pruefung, urteilIn } from './pruefung'

const sagt = urteilIn('H4')
type Berechtigung = Planperson['berechtigungen'][number]

/** H4: an entitlement of the right kind that holds at entry, with enough units. */
export function berechtigung(pruefung: Pruefung): Urteil[] {
  return pruefung.teile.flatMap((teil) => ofTeil(teil, pruefung))
}

function ofTeil(teil: Teil, { person, welt }: Pruefung): Urteil[] {
  const art = /^(IK|BSK)_/.exec(teil.lauf.kursart ?? '')?.[1]
  if (art === undefined) return []
  const eigene = person.berechtigungen.filter(({ zugangsweg }) => zugangsweg.startsWith(`${art}_`))
  const offen = eigene.filter(({ status }) => !(erledigteBerechtigung as readonly string[]).includes(status ?? ''))
  const gefunden = offen.map((eine) => ofOne(eine, teil, welt.heute))
  const beste = gefunden.toSorted((a, b) => schlimmste(a) - schlimmste(b))[0]
  if (beste && schlimmste(beste) < 3) return beste
  const { titel } = teil.lauf
  if (art === 'BSK' && welt.kriterien.bskAusstellbar && person.rechtskreis === 'SGB2')
    return [sagt('auflage', 'ausstellen', { titel })]
  return beste ?? [sagt('verletzt', 'fehlt', { titel, art })]
}

/** What stands against using one entitlement; nothing where it holds. */
function ofOne(eine: Berechtigung, { lauf, eintritt, ende }: Teil, heute: string): Urteil[] {
  // One that is in use does not lapse.
  const erlischt = eine.status === 'BEGONNEN' ? NIE : berechtigungErlischtAm(eine)
  const angaben = { titel: lauf.titel, erlischt }
  if (erlischt === null) return [sagt('unklar', 'datenFehlen', { titel: lauf.titel, zugangsweg: eine.zugangsweg })]
  if (erlischt < heute) return [sagt('verletzt', 'erloschen', angaben)]
  // Registering in time keeps it; whoever is registered already has to begin in time.
  const angemeldet = eine.angemeldetAm !== null || eine.kursbeginnIst !== null
  if (erlischt < eintritt)
    return [angemeldet ? sagt('verletzt', 'erlischtVorher', angaben) : sagt('auflage', 'anmelden', angaben)]
  return unitsOf(eine, lauf, eintritt, ende, heute)
}

function unitsOf(eine: Berechtigung, lauf: Teil['lauf'], eintritt: string, ende: string, heute: string): Urteil[] {
  const { rest, kontingent, verbraucht } = ueBilanz(eine, heute, [])
  if (rest === 0) return [sagt('verletzt', 'ueVerbraucht', { titel: lauf.titel, kontingent })]
  if (rest === null) {
    const begonnen = eine.status === 'BEGONNEN' || eine.status === 'UNTERBROCHEN'
    return begonnen && verbraucht === null ? [sagt('unklar', 'ueUnbekannt', { titel: lauf.titel })] : []
  }
  const noetig =
    lauf.ueWoche && lauf.ende !== null ? Math.floor(((daysBetween(eintritt, ende) + 1) / 7) * lauf.ueWoche) : 0
  return noetig > rest ? [sagt('auflage', 'ueKnapp', { titel: lauf.titel, rest, noetig })] : []
}

const schlimmste = (urteile: readonly Urteil[]) =>
  Math.max(0, ...urteile.map(({ schwere }) => ({ auflage: 1, unklar: 2, verletzt: 3 })[schwere]))
