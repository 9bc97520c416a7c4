import type { Genannt } from '../genannt'
import { textIn } from '../genannt'
import type { Artregel, Listenkontext, Sprachangabe } from './artregel'
import { namesLevel, niveaus } from './sprachstaende'

/** Results of a placement test: level by skill, section to start with, kind of course recommended. */
export const einstufungsliste: Artregel = {
  stammdaten: false,
  sprachstand: {
    einstufung_datum: 'datum',
    ...niveaus,
    einstufung_ergebnis: 'abschnitt',
    abschnitt: 'abschnitt',
    kursart: 'empfehlung'
  },
  teilnahme: {},
  anwesenheit: {},
  vermerk: [
    'bemerkung',
    'erschienen',
    'alphabetisierung',
    'kinderbetreuung',
    'verfuegbar',
    'naechster_kurs',
    'berechtigung_bis',
    'telefon',
    'rueckfrage',
    'empfehlung'
  ],
  deute: ({ sprachstand }, genannt, kontext) => ({
    sprachstaende: genannt.erschienen === false ? [] : einstufungOf(sprachstand, genannt, kontext)
  })
}

function einstufungOf(gelesen: Sprachangabe, genannt: Genannt, kontext: Listenkontext): Sprachangabe[] {
  if (!namesLevel(gelesen) && !gelesen.abschnitt && !gelesen.empfehlung) return []
  const anbieter = kontext.traeger?.name ?? textIn(genannt.traeger)
  return [{ ...gelesen, art: artOf(gelesen, kontext, anbieter), ...(anbieter && { anbieter }) }]
}

/** Who tests says for which courses; else the course that is recommended. */
function artOf({ empfehlung }: Sprachangabe, { quelle }: Listenkontext, anbieter = ''): string {
  if (/\btum\b|test- und meldestelle/i.test(`${anbieter} ${quelle}`)) return 'TUM'
  return empfehlung?.startsWith('BSK') ? 'EINSTUFUNG_BSK' : 'EINSTUFUNG_IK'
}
