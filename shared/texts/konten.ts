import type { Rolle } from '../domain/konten/konto'

/** The roles in the words of the office. */
export const rolleLabels: Record<Rolle, string> = {
  KOORD: 'Koordination',
  IFK: 'Integrationsfachkraft',
  TL: 'Teamleitung',
  CONTROLLING: 'Controlling',
  LEITUNG: 'Leitung',
  DSB: 'Datenschutz',
  TECHNIK: 'Technik'
}
