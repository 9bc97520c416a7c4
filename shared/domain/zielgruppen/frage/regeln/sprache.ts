import { and, bedingung, or } from '../../eingebaut/bausteine'
import type { Filter } from '../../filter'
import type { Groesse } from '../groesse'
import type { Fang } from '../muster'
import { niveauFilter } from '../niveau'
import type { Regel } from '../regel'
import { type Dauer, inMonaten } from '../zeit'

/** A level with the comparison before it; `bar` without one. */
export interface NiveauAngabe extends Groesse<string> {
  readonly bar?: true
}

const angabe = (fang: Fang) => fang['niveau'] as NiveauAngabe
/** „mit B1“ is B1 or better; „kein B1“ is below it. */
const offen = ({ bar, ...groesse }: NiveauAngabe): Groesse<string> => (bar ? { mindestens: groesse.ist! } : groesse)

const aufNiveau = (feld: string): Pick<Regel, 'filter' | 'nicht' | 'auch' | 'nomen'> => ({
  filter: (fang) => niveauFilter(feld, offen(angabe(fang))),
  nicht: (fang) => niveauNicht(feld, angabe(fang)),
  auch: (fang, verneint) => {
    const { bar, ist } = angabe(fang)
    if (!bar || ist === undefined) return undefined
    const genau = niveauFilter(feld, { ist })
    return verneint ? { not: genau } : genau
  },
  nomen: true
})

function niveauNicht(feld: string, niveau: NiveauAngabe): Filter {
  const { bar, ist } = niveau
  return bar && ist !== undefined ? niveauFilter(feld, { unter: ist }) : { not: niveauFilter(feld, offen(niveau)) }
}

/** German: level, its proof, writing. */
export const spracheRegeln: readonly Regel[] = [
  {
    muster: [
      '$niveau niveau|sprachniveau|deutsch|deutschkenntnisse|kenntnisse?',
      'deutsch|deutschniveau|sprachniveau|niveau|sprachstand|deutschkenntnisse|kenntnisse auf|von|mit|bei|ist? $niveau'
    ],
    ...aufNiveau('niveau')
  },
  {
    muster: [
      '$niveau bescheinigt|nachgewiesen|zertifikat|zertifiziert|nachweis|bestanden',
      'bescheinigt|bescheinigtes|nachgewiesenes|zertifiziertes niveau? $niveau',
      'zertifikat|nachweis auf|über|von? $niveau'
    ],
    ...aufNiveau('niveauBescheinigt')
  },
  { muster: ['$niveau eingeschätzt', 'eingeschätzt auf? $niveau'], ...aufNiveau('niveauEingeschaetzt') },
  {
    muster: ['ohne|kein|keine|keinerlei deutschkenntnisse|deutsch|sprachkenntnisse'],
    filter: () => bedingung('niveau', 'ist', 'NULL')
  },
  {
    muster: ['analphabet|analphabeten|analphabetin|alphabetisierungsbedarf'],
    filter: () =>
      or(bedingung('niveau', 'ist', 'ALPHA'), bedingung('alphabetisierung', 'inListe', ['PRIMAER', 'FUNKTIONAL'])),
    nomen: true
  },
  {
    muster: [
      'sprachnachweis|sprachstand|niveau|nachweis|zertifikat älter als $dauer',
      'sprachnachweis|sprachstand|nachweis seit? mehr|über als? $dauer alt'
    ],
    filter: ({ dauer }) => bedingung('niveauAlterMonate', 'mindestens', inMonaten(dauer as Dauer))
  },
  {
    muster: [
      'sprachnachweis|sprachstand|nachweis|zertifikat jünger als $dauer',
      'sprachnachweis|sprachstand aus? in? den? letzten $dauer'
    ],
    filter: ({ dauer }) => and(bedingung('niveauAlterMonate', 'unter', inMonaten(dauer as Dauer)))
  }
]
