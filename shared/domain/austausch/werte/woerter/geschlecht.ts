import type { Wortliste } from './wortliste'

/** Words for the codes of `geschlecht`. */
export const geschlechtWoerter: Wortliste = {
  W: ['w', 'weibl', 'weiblich', 'frau', 'f', 'fr'],
  M: ['m', 'maennl', 'maennlich', 'mann', 'herr', 'hr', 'herrn'],
  D: ['d', 'divers', 'div']
}
