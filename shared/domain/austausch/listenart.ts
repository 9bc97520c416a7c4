import { z } from 'zod'

/** The kinds of lists that offices and providers exchange (DOMAIN 6.1, 6.3). */
export const listenarten = [
  'controlling',
  'zuweisungsliste',
  'teilnehmerliste',
  'fehlzeitenliste',
  'einstufungsliste',
  'ergebnisliste',
  'warteliste',
  'kursplanungsliste',
  'austrittsmeldung',
  'uebergabeliste'
] as const
export const Listenart = z.enum(listenarten)
export type Listenart = z.infer<typeof Listenart>
