import type { Tag } from '../../zeitraum'
import type { Genannt } from '../genannt'
import { sprachstandZiele, teilnahmeZiele } from '../ziele'
import type { Artregel, Kursangabe, Sprachangabe, Teilnahmeangabe } from './artregel'
import { namenIn, statusByDates } from './teilnahmen'

/** The office's own monthly list: everything about a person, with the courses that run side by side. */
export const controlling: Artregel = {
  stammdaten: true,
  sprachstand: sprachstandZiele,
  teilnahme: teilnahmeZiele,
  anwesenheit: {},
  vermerk: [],
  deute: ({ sprachstand, teilnahme }, genannt, { stand }) => ({
    sprachstaende: sprachstaendeOf(sprachstand, genannt),
    teilnahmen: teilnahmenOf(teilnahme, genannt, stand)
  })
}

/**
 * A language record only where a level or a result is named. The office's monthly list estimates; a certificate or a
 * placement test is one only when the list names the examination or the test day.
 */
function sprachstaendeOf(gelesen: Sprachangabe, genannt: Genannt): Sprachangabe[] {
  const { datum: _, ...ohneTag } = gelesen
  if (Object.keys(ohneTag).length === 0) return []
  const zertifikat = genannt.pruefung !== undefined || genannt.pruef_ergebnis !== undefined || genannt.lid !== undefined
  const einstufung = genannt.einstufung_datum !== undefined
  return [{ ...gelesen, art: zertifikat ? 'ZERTIFIKAT' : einstufung ? 'EINSTUFUNG_IK' : 'IFK_EINSCHAETZUNG' }]
}

const einzelheiten = ['traeger', 'eintrittIst', 'austrittPlan', 'austrittIst', 'status', 'austrittsgrund', 'verbleib']

/**
 * A kind of course and the name of a measure without any further detail are two things that run side by side, as in the
 * monthly list; with a provider, dates or a status they describe one participation.
 */
function teilnahmenOf(gelesen: Teilnahmeangabe, genannt: Genannt, stand: Tag): Kursangabe[] {
  const { kursart, titel, ...rest } = gelesen
  if (kursart === undefined && titel === undefined) return []
  const eine = einzelheiten.some((feld) => feld in rest)
  const teile = kursart !== undefined && titel !== undefined && !eine ? [{ kursart }, { titel, ...rest }] : [gelesen]
  return teile.map((teil) => {
    const werte = withEntry(teil, stand)
    return { werte, namen: werte.titel ? namenIn(genannt) : [], sonst: statusByDates(werte, stand) }
  })
}

/** A day of entry that lies ahead is a plan. */
function withEntry({ eintrittIst, ...rest }: Teilnahmeangabe, stand: Tag): Teilnahmeangabe {
  if (!eintrittIst) return rest
  return eintrittIst > stand ? { ...rest, eintrittPlan: eintrittIst } : { ...rest, eintrittIst }
}
