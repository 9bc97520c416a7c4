import { and, bedingung, not } from '../../eingebaut/bausteine'
import type { Filter } from '../../filter'
import { type Groesse, groesseFilter, mapGroesse } from '../groesse'
import type { Fang } from '../muster'
import type { Regel } from '../regel'

const minijobGrenze = { parameter: 'geringfuegigkeitsgrenze' } as const
const hatKind = bedingung('juengstesKind', 'nichtLeer')
const minijob = and(bedingung('einkommenBetrag', 'ueber', 0), bedingung('einkommenBetrag', 'hoechstens', minijobGrenze))

const groesseIn = (fang: Fang) => (fang['groesse'] ?? fang['vergleich']) as Groesse
const geld = (fang: Fang) =>
  groesseFilter(
    'einkommenBetrag',
    mapGroesse(groesseIn(fang), (euro) => Math.round(euro * 100))
  )

/** An age of a child in completed years, said in months. */
function kindJahre({ mindestens, hoechstens, unter, ueber, ist }: Groesse): Filter {
  const ab = mindestens ?? ist
  const bis = hoechstens ?? ist
  const monate: Groesse = {
    ...(ab !== undefined && { mindestens: ab * 12 }),
    ...(ueber !== undefined && { mindestens: (ueber + 1) * 12 }),
    ...(unter !== undefined && { unter: unter * 12 }),
    ...(bis !== undefined && { unter: (bis + 1) * 12 })
  }
  return groesseFilter('juengstesKindMonate', monate)
}

const betreuung = (wert: boolean): Pick<Regel, 'filter' | 'nicht'> => ({
  filter: () => bedingung('kinderbetreuung', 'ist', wert),
  nicht: () => bedingung('kinderbetreuung', 'ist', !wert)
})

/** The household, its children and its income. */
export const haushaltRegeln: readonly Regel[] = [
  {
    muster: [
      'bg|bgs|bedarfsgemeinschaft|bedarfsgemeinschaften|haushalt|haushalte|bgen größe? mit|von|hat|haben? $groesse person|personen|leute|köpfe|mitglieder?',
      '$groesse person|personen|leute|köpfe|mitglieder in|der? haushalt|haushalte|bg|bedarfsgemeinschaft|bedarfsgemeinschaften'
    ],
    filter: (fang) => groesseFilter('bgGroesse', groesseIn(fang))
  },
  {
    muster: ['alleinlebend|alleinlebende', 'allein lebend|lebende|wohnend'],
    filter: () => bedingung('bgGroesse', 'ist', 1),
    nicht: () => bedingung('bgGroesse', 'ueber', 1)
  },
  {
    muster: [
      'einkommen|nebeneinkommen|erwerbseinkommen|verdienst|hinzuverdienst|zuverdienst|nebenverdienst|hinzuverdienen|verdienen'
    ],
    filter: () => bedingung('einkommenBetrag', 'ueber', 0),
    nicht: () => bedingung('einkommenBetrag', 'ist', 0),
    nomen: true
  },
  {
    muster: [
      'einkommen|nebeneinkommen|erwerbseinkommen|verdienst|hinzuverdienst|nebenverdienst|verdienen|verdient|verdienst von|mit? $groesse euro|€ monatlich|monat?',
      '$groesse euro|€ einkommen|nebeneinkommen|verdienst|verdienen|hinzuverdienst|nebenverdienst?'
    ],
    filter: geld
  },
  {
    muster: [
      'einkommen|nebeneinkommen? höchstens|maximal|bis minijob|minijobgrenze|geringfügigkeitsgrenze',
      'nicht mehr als minijob'
    ],
    filter: () => bedingung('einkommenBetrag', 'hoechstens', minijobGrenze)
  },
  {
    muster: ['einkommen|nebeneinkommen? mehr|über als? minijob|minijobgrenze|geringfügigkeitsgrenze'],
    filter: () => bedingung('einkommenBetrag', 'ueber', minijobGrenze)
  },
  {
    muster: ['minijob|minijobs|minijobber', 'geringfügig beschäftigt|beschäftigte'],
    filter: () => minijob,
    nicht: () => not(minijob),
    nomen: true
  },
  {
    muster: ['kind|kinder|kindern|nachwuchs'],
    filter: () => hatKind,
    nicht: () => bedingung('juengstesKind', 'leer'),
    nomen: true
  },
  { muster: ['kinderlos|kinderlose'], filter: () => bedingung('juengstesKind', 'leer') },
  {
    muster: [
      'jüngstes|jüngste|jüngstem? kind|kinder $groesse monat|monate|monaten alt?',
      'jüngstes|jüngste|jüngstem? kind|kinder von|im? alter von? $groesse monat|monate|monaten'
    ],
    filter: (fang) => groesseFilter('juengstesKindMonate', groesseIn(fang))
  },
  {
    muster: [
      'jüngstes|jüngste|jüngstem? kind|kinder $groesse jahr|jahre|jahren alt?',
      'jüngstes|jüngste|jüngstem? kind|kinder von|im? alter von? $groesse jahr|jahre|jahren'
    ],
    filter: (fang) => kindJahre(groesseIn(fang))
  },
  {
    muster: ['jüngstes|jüngste|jüngstem? kind|kinder $vergleich'],
    // „ohne Kinder unter 25“ speaks of the person: such a number is no age of a child.
    filter: (fang, { danach }) => {
      const zuAlt = Object.values(groesseIn(fang)).some((jahre) => jahre > 18)
      return zuAlt || /^(monat|tage?|woch)$/.test(danach?.stamm ?? '') ? undefined : kindJahre(groesseIn(fang))
    }
  },
  {
    muster: ['kleinkind|kleinkinder', 'kleine kinder|kind'],
    filter: () => bedingung('juengstesKindMonate', 'unter', 36),
    auch: (_, verneint) => (verneint ? undefined : bedingung('juengstesKindMonate', 'unter', 72)),
    nomen: true
  },
  {
    muster: [
      'kinderbetreuung|betreuung|kita',
      'kinderbetreuung|betreuung gesichert|vorhanden|geregelt|geklärt|organisiert',
      'gesichert|gesicherte|vorhandene|geregelte kinderbetreuung|betreuung',
      'kitaplatz|kindergartenplatz'
    ],
    ...betreuung(true),
    nomen: true
  },
  {
    muster: [
      'kinderbetreuung|betreuung nicht gesichert|vorhanden|geregelt|geklärt|organisiert',
      'kinderbetreuung|betreuung fehlt|fehlend|ungesichert|ungeklärt|ungeregelt',
      'fehlende|ungesicherte|ungeklärte kinderbetreuung|betreuung'
    ],
    ...betreuung(false)
  }
]
