import { addMonths } from '../kalender'
import type { Fristregel } from './frist'

/** Who is exempt from the Kostenbeitrag gets none back (§ 9 Abs. 2 IntV). */
export const befreiteRechtskreise = ['SGB2', 'SGB12', 'ASYLBLG'] as const
/** Courses of up to 900 units: a year longer (§ 9 Abs. 6, § 13 Abs. 1 IntV). */
const spezielle = ['IK_ALPHA', 'IK_ZWEIT', 'IK_FOERDER', 'IK_JUGEND', 'IK_ELTERN', 'IK_FRAUEN', 'IK_BEHIND']
/** Whoever pays the whole course gets nothing back. */
const isIk = ({ zugangsweg }: { zugangsweg: string }) => zugangsweg.startsWith('IK_') && zugangsweg !== 'IK_SELBST'

/** Half of the Kostenbeitrag comes back after success within two years of the first entitlement. */
export const kostenbeitragsregeln = [
  {
    art: 'kostenbeitrag',
    regel: 'R-11',
    paragraf: '§ 9 Abs. 6 IntV',
    vorlauf: 90,
    /** Nothing where it is not known whether somebody pays, or which entitlement was the first: no right is lost by it here. */
    of({ heute, fall: { rechtskreis }, saetze: { berechtigung } }) {
      if (rechtskreis === null || (befreiteRechtskreise as readonly string[]).includes(rechtskreis)) return []
      const ik = berechtigung.filter(isIk)
      const tage = ik.flatMap(({ ausgestelltAm }) => ausgestelltAm ?? [])
      const erste = tage.toSorted()[0]
      const besuchte = ik.find(({ kursbeginnIst }) => kursbeginnIst !== null)
      if (erste === undefined || tage.length < ik.length || !besuchte) return []
      const monate = ik.some(({ kursart }) => kursart !== null && spezielle.includes(kursart)) ? 36 : 24
      const datum = addMonths(erste, monate)
      const eingaben = { ausgestelltAm: erste, monateBisErfolg: monate }
      return datum < heute ? [] : [{ datum, eingaben, satz: { art: 'berechtigung', id: besuchte.id } }]
    }
  }
] as const satisfies readonly Fristregel[]
