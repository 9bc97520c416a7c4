import type { Berechtigung, Sprachstand } from '../saetze/satzarten'
import { kontingentOf } from './kontingent'

/** Whether lessons, or an exam, can be repeated on an entitlement. */
export const wiederholungen = [
  /** 300 units more can be asked for. */
  'MOEGLICH',
  /** Units are left. */
  'NOCH_UE',
  /** The exam was passed. */
  'BESTANDEN',
  'GENUTZT',
  /** This kind of course has no repetition. */
  'KEINE',
  'DTZ_FEHLT',
  'UNKLAR',
  'BSK',
  'BSK_GENUTZT'
] as const
export type Wiederholung = (typeof wiederholungen)[number]

type Eine = Pick<Berechtigung, 'zugangsweg' | 'kursart' | 'ueKontingent' | 'ueVerbraucht' | 'wiederholungGenutzt'>
type Pruefung = Pick<Sprachstand, 'datum' | 'pruefung' | 'ergebnis'>

/** Only these kinds of Integrationskurs have hours for repetition (§ 13 Abs. 1 S. 4 IntV). */
const mitWiederholung = ['IK_ALPHA', 'IK_FOERDER']

/** What R-10 says of an entitlement; `null` where it is for no Integrations- or Berufssprachkurs. */
export function wiederholungOf(eine: Eine, pruefungen: readonly Pruefung[]): Wiederholung | null {
  const { zugangsweg, kursart, wiederholungGenutzt } = eine
  if (zugangsweg.startsWith('BSK_')) return wiederholungGenutzt ? 'BSK_GENUTZT' : 'BSK'
  if (!zugangsweg.startsWith('IK_')) return null
  if (kursart === null) return 'UNKLAR'
  if (!mitWiederholung.includes(kursart)) return 'KEINE'
  if (wiederholungGenutzt) return 'GENUTZT'
  const kontingent = eine.ueKontingent ?? kontingentOf(kursart)
  if (kontingent === null || eine.ueVerbraucht === null) return 'UNKLAR'
  if (eine.ueVerbraucht < kontingent) return 'NOCH_UE'
  return nachDtz(pruefungen)
}

/** The newest result of a DTZ decides. */
function nachDtz(pruefungen: readonly Pruefung[]): Wiederholung {
  const ergebnisse = pruefungen
    .filter(({ pruefung, ergebnis }) => pruefung === 'DTZ' && ergebnis !== null && ergebnis !== 'OFFEN')
    .toSorted((a, b) => (b.datum ?? '').localeCompare(a.datum ?? ''))
  const ergebnis = ergebnisse[0]?.ergebnis
  if (ergebnis === 'BESTANDEN_ZIEL') return 'BESTANDEN'
  return ergebnis === 'BESTANDEN_DARUNTER' || ergebnis === 'NICHT_BESTANDEN' ? 'MOEGLICH' : 'DTZ_FEHLT'
}
