/** Where somebody is who left for this reason; other reasons leave it open. */
const nachGrund: Readonly<Record<string, string>> = {
  ARBEIT_SV: 'SV_ARBEIT',
  ARBEIT_GERINGF: 'MINIJOB',
  AUSBILDUNG: 'AUSBILDUNG',
  SCHWANGER_ELTERN: 'ELTERNZEIT'
}

/** The Verbleib that a reason for leaving already tells. */
export function verbleibNach(austrittsgrund: string | null): string | null {
  return austrittsgrund === null ? null : (nachGrund[austrittsgrund] ?? null)
}

/** Reasons for leaving by the status that is entered, the usual ones first; all others follow. */
export const ueblicheGruende: Readonly<Record<string, readonly string[]>> = {
  BEENDET_VORZEITIG_POSITIV: ['ARBEIT_SV', 'AUSBILDUNG', 'ANSCHLUSS', 'SCHULE_STUDIUM', 'SELBST', 'ARBEIT_GERINGF'],
  ABGEBROCHEN: ['GESUNDHEIT', 'KINDERBETREUUNG', 'UMZUG', 'SCHWANGER_ELTERN', 'FEHLZEITEN', 'NIVEAU_HOCH', 'UNB'],
  AUSGESCHLOSSEN: ['VERHALTEN', 'FEHLZEITEN']
}

/** Where somebody is after an end, the usual ones first. */
export const ueblicherVerbleib: readonly string[] = [
  'SPRACHKURS',
  'MASSNAHME',
  'ARBEITSLOS',
  'SV_ARBEIT',
  'AUSBILDUNG',
  'MINIJOB',
  'UNB'
]

/** The kind of placement that a Verbleib or a reason for leaving suggests, `null` where there is none to enter. */
export function integrationArtOf(verbleib: string | null, austrittsgrund: string | null): string | null {
  if (austrittsgrund === 'SELBST') return 'SELBST'
  if (verbleib === null) return null
  return (
    { SV_ARBEIT: 'SV_UNBEFR', MINIJOB: 'MINIJOB', AUSBILDUNG: 'AUSB_BETRIEB', FSJ_BFD: 'FSJ_BFD' }[verbleib] ?? null
  )
}
