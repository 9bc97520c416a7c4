import type { Befund } from '../befund'
import type { Uebergabekriterium, Uebergaberegeln } from './regeln'

/** What is wrong with a rule set: an active criterion must ask for something, and each has its own number. */
export function checkUebergaberegeln({ kriterien }: Uebergaberegeln): Befund[] {
  const doppelt = kriterien.find(({ id }, index) => kriterien.findIndex((eines) => eines.id === id) !== index)
  const leer = kriterien.find((kriterium) => kriterium.aktiv && isEmpty(kriterium))
  return [
    ...(doppelt
      ? [{ field: doppelt.id, error: { code: 'uebergabe.kriteriumDoppelt' as const, details: { id: doppelt.id } } }]
      : []),
    ...(leer
      ? [{ field: leer.id, error: { code: 'uebergabe.kriteriumOhneBedingung' as const, details: { id: leer.id } } }]
      : [])
  ]
}

const isEmpty = ({ mindestNiveau, alter, monate, ohneMehrwert }: Uebergabekriterium) =>
  mindestNiveau === null && alter === null && monate === null && !ohneMehrwert
