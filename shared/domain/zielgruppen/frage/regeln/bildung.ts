import { and, bedingung, inArbeit, not, or } from '../../eingebaut/bausteine'
import type { Filter } from '../../filter'
import type { Regel } from '../regel'
import { type Dauer, tagVon } from '../zeit'

const ohneSchule = ['KEIN_BESUCH', 'OHNE']
const ohneBeruf = ['OHNE', 'ANGELERNT']
const keinFertigerBeruf = [...ohneBeruf, 'IN_AUSBILDUNG']
const studiert = ['FH_BACHELOR', 'UNI_MASTER', 'PROMOTION']

/** Nothing moved in the recognition for so long, as Q13 asks. */
function anerkennungHaengt(dauer: Dauer): Filter {
  const bis = tagVon(dauer, '-')
  return and(
    bedingung('anerkennung', 'inListe', ['UNTERLAGEN_FEHLEN', 'ANTRAG_GESTELLT']),
    bedingung('anerkennungAntragAm', 'hoechstens', bis),
    or(bedingung('anerkennungUnterlagenAm', 'leer'), bedingung('anerkennungUnterlagenAm', 'hoechstens', bis))
  )
}

const code = (feld: string): Regel => ({
  muster: [`$${feld}`],
  filter: (fang) => bedingung(feld, 'ist', fang[feld] as string),
  nicht: (fang) => bedingung(feld, 'istNicht', fang[feld] as string),
  nomen: true
})

/** School, vocation, recognition, work found. */
export const bildungRegeln: readonly Regel[] = [
  {
    muster: ['ohne|kein|keinen|keine berufsabschluss|berufsausbildung|ausbildung'],
    filter: () => bedingung('berufsabschluss', 'inListe', ohneBeruf)
  },
  {
    muster: ['ohne|kein|keinen abschluss'],
    filter: () => bedingung('schulabschluss', 'inListe', ohneSchule),
    auch: () => bedingung('berufsabschluss', 'inListe', ohneBeruf)
  },
  {
    muster: ['schulabschluss'],
    filter: () => bedingung('schulabschluss', 'nichtInListe', ohneSchule),
    nicht: () => bedingung('schulabschluss', 'inListe', ohneSchule),
    nomen: true
  },
  {
    muster: [
      'berufsabschluss|berufsausbildung|ausbildungsabschluss|ausbildung',
      'abgeschlossene ausbildung|berufsausbildung'
    ],
    filter: () => bedingung('berufsabschluss', 'nichtInListe', keinFertigerBeruf),
    nicht: () => bedingung('berufsabschluss', 'inListe', ohneBeruf),
    nomen: true
  },
  { muster: ['ungelernt|ungelernte'], filter: () => bedingung('berufsabschluss', 'inListe', ohneBeruf) },
  {
    muster: ['studium|hochschulabschluss|akademiker|akademikerinnen|studiert|studierte', 'abgeschlossenes studium'],
    filter: () => bedingung('berufsabschluss', 'inListe', studiert),
    nicht: () => bedingung('berufsabschluss', 'nichtInListe', studiert),
    nomen: true
  },
  code('schulabschluss'),
  code('berufsabschluss'),
  {
    muster: [
      'anerkennung|anerkennungsverfahren hängt|stockt|steht seit mehr|länger|über? als? $dauer',
      'anerkennung|anerkennungsverfahren seit mehr|länger|über? als? $dauer ohne|keine bewegung|fortschritt|neuigkeiten',
      'seit mehr|länger|über? als? $dauer ohne|keine bewegung|fortschritt in|im|bei|der? anerkennung|anerkennungsverfahren',
      'seit mehr|länger|über? als? $dauer hängende|stockende|stockendes anerkennung|anerkennungsverfahren'
    ],
    filter: ({ dauer }) => anerkennungHaengt(dauer as Dauer)
  },
  {
    muster: [
      'anerkennung|anerkennungsverfahren ist|:? $anerkennung',
      'anerkennung|anerkennungsverfahren läuft|laufend',
      'laufende|laufendes|laufendem anerkennung|anerkennungsverfahren'
    ],
    filter: ({ anerkennung }) =>
      anerkennung === undefined
        ? bedingung('anerkennung', 'inListe', [
            'UNTERLAGEN_FEHLEN',
            'UEBERSETZUNG',
            'ANTRAG_GESTELLT',
            'EINGANG_BESTAETIGT'
          ])
        : bedingung('anerkennung', 'ist', anerkennung as string)
  },
  {
    muster: ['anerkannter|anerkannte|anerkannten berufsabschluss|abschluss'],
    filter: () => bedingung('anerkennung', 'ist', 'BESCHEID_VOLL')
  },
  {
    muster: [
      'integration|arbeitsaufnahme|vermittlung in? arbeit?',
      'in arbeit|job|ausbildung? vermittelt|integriert',
      'vermittelt|integriert',
      'arbeit|job|stelle gefunden|aufgenommen'
    ],
    filter: () => or(bedingung('letzteIntegration', 'nichtLeer'), inArbeit),
    nicht: () => and(bedingung('letzteIntegration', 'leer'), not(inArbeit)),
    nomen: true
  }
]
