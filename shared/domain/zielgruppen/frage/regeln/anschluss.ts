import { geplant, geplantesElement, laufend } from '../../../saetze/zustaende'
import {
  and,
  arbeitAlsAnschluss,
  bedingung,
  begonnen,
  hatElement,
  hatTN,
  not,
  or,
  SPRACHKURS
} from '../../eingebaut/bausteine'
import type { Fang } from '../muster'
import type { Regel } from '../regel'
import { inTagen, tagVon } from '../zeit'
import { dauer, inZeit, kurse, tn } from './kursteile'

/** What is to follow soon, as Q3 asks. */
const anschlussGeplant = [
  hatTN({ status: [...geplant], eintrittBis: 'heute+60' }),
  hatElement({ planstatus: [...geplantesElement], beginnBis: 'heute+60' }),
  arbeitAlsAnschluss
]

const endetBald = (fang: Fang) => {
  const bis = inTagen(dauer(fang))
  const nurDieser = 'kurs' in fang && !kurse(fang).allgemein
  const weitere = { austrittAb: 'heute', austrittBis: `heute+${bis}` }
  return nurDieser ? tn(kurse(fang), laufend, weitere) : hatTN({ status: [...laufend], ...weitere })
}
const endetBaldOhneAnschluss = (fang: Fang) =>
  and(
    endetBald(fang),
    not(hatTN({ status: [...laufend], austrittAb: `heute+${inTagen(dauer(fang)) + 1}` })),
    bedingung('geplanteTeilnahme', 'ist', false),
    not(hatElement({ planstatus: [...geplantesElement] })),
    not(arbeitAlsAnschluss)
  )

const endet = ['endet', 'enden', 'ende', 'endend', 'auslaufen', 'läuft', 'laufen', 'ausläuft'].join('|')
const bald = [
  `$kurs ${endet} ${inZeit} $dauer aus|ab?`,
  `$kurs ${inZeit} $dauer ${endet}|endende`,
  `${inZeit} $dauer endende|endender|endendem|auslaufende $kurs`,
  `${inZeit} $dauer ${endet} $kurs`
]

/** What ends, what follows, and how long ago something ended. */
export const anschlussRegeln: readonly Regel[] = [
  { muster: bald, filter: endetBald },
  {
    muster: bald.map((eines) => `${eines} und|,? ohne|kein|keinen anschluss|anschlussangebot|anschlusskurs`),
    filter: endetBaldOhneAnschluss
  },
  {
    muster: ['anschluss|anschlussangebot|anschlussmaßnahme|anschlusskurs', 'nächster|nächsten schritt'],
    filter: () => or(bedingung('laufendeTeilnahme', 'ist', true), ...anschlussGeplant),
    nicht: () => and(bedingung('laufendeTeilnahme', 'ist', false), ...anschlussGeplant.map(not)),
    nomen: true
  },
  {
    muster: ['geplante|vorgesehene teilnahme|teilnahmen|förderung', 'teilnahme|teilnahmen geplant', 'etwas geplant'],
    filter: () => bedingung('geplanteTeilnahme', 'ist', true),
    nicht: () => bedingung('geplanteTeilnahme', 'ist', false),
    nomen: true
  },
  {
    muster: [`geplante|vorgesehene teilnahme|teilnahmen ${inZeit} $dauer`],
    filter: (fang) => hatTN({ status: [...geplant], eintrittBis: tagVon(dauer(fang), '+') }),
    nomen: true
  },
  {
    muster: [
      'seit mehr|länger|über? als? $dauer ohne|kein|keinen|keinem $kurs',
      `$kurs seit mehr|länger|über? als? $dauer her|vorbei|zurück`
    ],
    filter: (fang) => {
      const tage = inTagen(dauer(fang))
      const arten = kurse(fang)
      const art = arten.allgemein ? { ...arten, kursart: SPRACHKURS } : arten
      return and(
        tn(art, begonnen, { austrittBis: `heute-${tage + 1}` }),
        not(tn(art, begonnen, { austrittAb: `heute-${tage}` }))
      )
    }
  }
]
