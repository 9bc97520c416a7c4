import { addMonths } from '../kalender'
import type { Berechtigung } from '../saetze/satzarten'
import type { Tag } from '../zeitraum'

export type BerechtigungEintrag = Pick<
  Berechtigung,
  | 'zugangsweg'
  | 'ausgestelltAm'
  | 'gueltigBis'
  | 'angemeldetAm'
  | 'kursbeginnIst'
  | 'letzterUnterrichtstag'
  | 'status'
  | 'wiederBegonnenAm'
  | 'nichtZuVertreten'
>

/** Stands for "does not lapse". */
export const NIE: Tag = '9999-12-31'

/**
 * The day an entitlement may lapse, `null` where the dates for it are not known. Interrupted, or registered and not
 * begun: one year (R-03, § 4 Abs. 1 S. 3 IntV); a registered BSK does not lapse; not registered: as printed, else a BSK
 * three months (R-05, § 6 Abs. 3 DeuFöV) and an admission one year after its issue (R-02, § 5 Abs. 3 IntV). One year ends
 * nothing where the person is not to blame, or began again.
 */
export function berechtigungErlischtAm(eintrag: BerechtigungEintrag): Tag | null {
  const { zugangsweg, ausgestelltAm, gueltigBis, angemeldetAm, kursbeginnIst, letzterUnterrichtstag } = eintrag
  const { status, wiederBegonnenAm, nichtZuVertreten } = eintrag
  const istBsk = zugangsweg.startsWith('BSK_')
  if (status === 'UNTERBROCHEN') {
    if (nichtZuVertreten || (wiederBegonnenAm ?? '') > (letzterUnterrichtstag ?? '')) return NIE
    return letzterUnterrichtstag && addMonths(letzterUnterrichtstag, 12)
  }
  if (angemeldetAm !== null && kursbeginnIst === null) {
    return istBsk || nichtZuVertreten || wiederBegonnenAm !== null ? NIE : addMonths(angemeldetAm, 12)
  }
  if (zugangsweg === 'IK_ANSPRUCH' && nichtZuVertreten) return NIE
  return gueltigBis ?? (ausgestelltAm && addMonths(ausgestelltAm, istBsk ? 3 : 12))
}
