import { laufend } from '../../../saetze/zustaende'
import { and, bedingung, hatBedarf, hatTN, inArbeit, not } from '../../eingebaut/bausteine'
import { fehlzeitenAuffaellig, nachbetreuungFaellig } from '../../eingebaut/begleitung'
import type { Filter } from '../../filter'
import { type Groesse, groesseFilter } from '../groesse'
import type { Regel } from '../regel'
import { type Dauer, tagVon } from '../zeit'
import type { Kurse } from './kursteile'

const seit = 'seit mehr|länger|mindestens|über? als?'

/** Needs, attendance, work and handover; `uebergabe`: who meets a criterion of the office. */
export const begleitungRegeln = (uebergabe: Filter): readonly Regel[] => [
  {
    muster: ['offener|offenen bedarf|bedarfe', 'bedarf offen?'],
    filter: () => hatBedarf({ status: ['OFFEN'] }),
    nomen: true
  },
  {
    muster: [
      `bedarf|bedarfe ${seit} $dauer offen|unerfüllt`,
      `bedarf|bedarfe offen ${seit} $dauer`,
      `${seit} $dauer offener|offenen bedarf|bedarfe`,
      `warten|wartet ${seit} $dauer`,
      `${seit} $dauer warten|wartet|wartend|wartende`
    ],
    filter: ({ dauer }) => hatBedarf({ status: ['OFFEN'], seitBis: tagVon(dauer as Dauer, '-') })
  },
  {
    muster: ['auffällige|viele|hohe fehlzeiten|fehltage', 'fehlzeiten|fehltage auffällig|hoch'],
    filter: () => fehlzeitenAuffaellig
  },
  {
    muster: ['nachbetreuung fällig', 'fällige|fälliger|anstehende nachbetreuung'],
    filter: () => nachbetreuungFaellig,
    bestand: true
  },
  {
    muster: [
      'übergabe prüfen|möglich|ansehen',
      'übergabekriterien erfüllt|erfüllen',
      'übergabekriterium erfüllt|erfüllen'
    ],
    filter: () => uebergabe,
    bestand: true
  },
  {
    muster: ['in arbeit|beschäftigung', 'beschäftigt|beschäftigte|erwerbstätig|erwerbstätige'],
    filter: () => inArbeit
  },
  {
    muster: [
      'in arbeit|beschäftigung ohne|kein|keinen laufenden? $kurs',
      'beschäftigt|beschäftigte ohne|kein|keinen laufenden? $kurs'
    ],
    filter: ({ kurs }) => and(inArbeit, not(hatTN({ kursart: [...(kurs as Kurse).kursart], status: [...laufend] })))
  },
  {
    muster: ['sprachkurs|kurs|deutschkurs in teilzeit', 'teilzeit sprachkurs|kurs', 'teilzeitkurs'],
    filter: () => bedingung('sprachkursTeilzeit', 'ist', true)
  },
  {
    muster: [
      '$groesse freie stunden nachmittag|nachmittags',
      '$groesse stunden nachmittag|nachmittags frei',
      'nachmittag|nachmittags $groesse stunden frei',
      'nachmittag|nachmittags $groesse freie stunden'
    ],
    filter: ({ groesse }) => groesseFilter('freieNachmittagsstunden', groesse as Groesse)
  }
]
