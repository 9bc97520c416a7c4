import { abgebrochen, geplant, geplantesElement, laufend, offeneBerechtigung } from '../../../saetze/zustaende'
import {
  and,
  bedingung,
  begonnen,
  hatBerechtigung,
  hatElement,
  hatTN,
  not,
  or,
  SPRACHKURS,
  teilgenommen
} from '../../eingebaut/bausteine'
import type { Filter } from '../../filter'
import type { TeilnahmeBedingung } from '../../satzBedingung'
import type { Fang } from '../muster'
import type { Regel } from '../regel'
import { type Dauer, inTagen, tagVon } from '../zeit'

/** Courses and measures that a question names. */
export interface Kurse {
  readonly kursart: readonly string[]
  readonly instrument: readonly string[]
  /** „Kurs“, „Maßnahme“: none in particular. */
  readonly allgemein: boolean
}

type Weitere = Omit<TeilnahmeBedingung['teilnahme'], 'kursart' | 'instrument'>

/** Participations in one of the courses or measures. */
function tn({ kursart, instrument }: Kurse, status: readonly string[], weitere: Weitere = {}): Filter {
  const teile = [
    ...(kursart.length > 0 ? [hatTN({ kursart: [...kursart], status: [...status], ...weitere })] : []),
    ...(instrument.length > 0 ? [hatTN({ instrument: [...instrument], status: [...status], ...weitere })] : [])
  ]
  const [einer] = teile
  return teile.length === 1 && einer ? einer : or(...teile)
}

const kurse = (fang: Fang) => fang['kurs'] as Kurse
const status = (fang: Fang) => fang['status'] as readonly string[]
const dauer = (fang: Fang) => fang['dauer'] as Dauer

/** The ways into the courses that are named; `undefined` for all. */
function zugang(fang: Fang): string[] | undefined {
  const arten = (fang['kurs'] as Kurse | undefined)?.kursart ?? []
  const wege = [...new Set(arten.map((art) => (art.startsWith('BSK') ? 'BSK*' : art.startsWith('IK') ? 'IK*' : '*')))]
  return wege.length === 0 || wege.includes('*') ? undefined : wege
}

function berechtigt(fang: Fang, weitere: { erlischtBis?: string } = {}): Filter {
  const zugangsweg = zugang(fang)
  return hatBerechtigung({ ...(zugangsweg && { zugangsweg }), status: [...offeneBerechtigung], ...weitere })
}

/** What is planned to begin soon, as Q3 asks. */
const anschlussGeplant = [
  hatTN({ status: [...geplant], eintrittBis: 'heute+60' }),
  hatElement({ planstatus: [...geplantesElement], beginnBis: 'heute+60' })
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
    not(hatElement({ planstatus: [...geplantesElement] }))
  )

const inZeit = 'in|innerhalb|während den|der? nächsten|kommenden|folgenden?'
const zuletzt = 'in|innerhalb|während den|der? letzten|vergangenen'
const seit = 'seit mehr|länger|mindestens|über? als?'
const endet = ['endet', 'enden', 'ende', 'endend', 'auslaufen', 'läuft', 'laufen', 'ausläuft'].join('|')
const bald = [
  `$kurs ${endet} ${inZeit} $dauer aus|ab?`,
  `$kurs ${inZeit} $dauer ${endet}|endende`,
  `${inZeit} $dauer endende|endender|endendem|auslaufende $kurs`,
  `${inZeit} $dauer ${endet} $kurs`
]

/** Courses, measures, entitlements. */
export const foerderungRegeln: readonly Regel[] = [
  {
    muster: [
      '$kurs',
      '$kurs besucht|gemacht|absolviert|teilgenommen|angefangen|begonnen|erhalten|hatten|gehabt',
      'an|am $kurs teilgenommen'
    ],
    filter: (fang) => tn(kurse(fang), teilgenommen),
    nicht: (fang) => not(tn(kurse(fang), kurse(fang).allgemein ? laufend : teilgenommen)),
    auch: (fang, verneint) => {
      if (!verneint) return tn(kurse(fang), laufend)
      if (kurse(fang).allgemein) return not(tn(kurse(fang), teilgenommen))
      return not(tn(kurse(fang), [...teilgenommen, ...abgebrochen]))
    },
    nomen: true
  },
  {
    muster: [
      'im|in|an|am $kurs',
      '$kurs besuchen|besucht|machen|macht gerade|derzeit|zurzeit|aktuell?',
      'besuchen|besucht|machen|macht gerade|derzeit|zurzeit|aktuell $kurs'
    ],
    filter: (fang) => tn(kurse(fang), laufend)
  },
  { muster: ['in|im|an keinem|keiner|keinen $kurs'], filter: (fang) => not(tn(kurse(fang), laufend)) },
  {
    muster: ['$status für|auf? $kurs', '$kurs $status', 'im|in|an|am $status $kurs'],
    filter: (fang) => tn(kurse(fang), status(fang)),
    nomen: true
  },
  { muster: ['$kurs nicht $status'], filter: (fang) => not(tn(kurse(fang), status(fang))) },
  {
    muster: [
      `$kurs ${zuletzt} $dauer $status`,
      `${zuletzt} $dauer $kurs $status`,
      `${zuletzt} $dauer $status $kurs`,
      `$status $kurs ${zuletzt} $dauer`,
      `$kurs $status ${zuletzt} $dauer`
    ],
    filter: (fang) => tn(kurse(fang), status(fang), { austrittAb: tagVon(dauer(fang), '-') }),
    nomen: true
  },
  {
    muster: [
      `$kurs ${seit} $dauer $status`,
      `${seit} $dauer $status $kurs`,
      `$status $kurs ${seit} $dauer`,
      `$kurs $status ${seit} $dauer`
    ],
    filter: (fang) => {
      const bis = tagVon(dauer(fang), '-')
      const laeuft = status(fang).includes('EINGETRETEN')
      return tn(kurse(fang), status(fang), laeuft ? { eintrittBis: bis } : { austrittBis: bis })
    }
  },
  {
    muster: [`${seit} $dauer im|in|an $kurs`, 'länger|mehr als $dauer im|in|an $kurs', `im|in|an $kurs ${seit} $dauer`],
    filter: (fang) => tn(kurse(fang), laufend, { eintrittBis: tagVon(dauer(fang), '-') })
  },
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
    muster: ['laufende|aktuelle|aktive teilnahme|teilnahmen|förderung', 'teilnahme|teilnahmen läuft|laufend'],
    filter: () => bedingung('laufendeTeilnahme', 'ist', true),
    nicht: () => bedingung('laufendeTeilnahme', 'ist', false),
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
  },
  {
    muster: [
      'berechtigung|berechtigungen|teilnahmeberechtigung|zulassung für|zum|zur|zu? $kurs?',
      '$kurs berechtigung|zulassung',
      'gültige|offene berechtigung|teilnahmeberechtigung für|zum|zur? $kurs?',
      'berechtigt für|zum|zur|zu? $kurs?'
    ],
    filter: (fang) => berechtigt(fang),
    nomen: true
  },
  {
    muster: [
      `berechtigung|berechtigungen|teilnahmeberechtigung für|zum|zur? $kurs? läuft|laufen|erlischt|erlöschen|endet|enden|verfällt|abläuft ${inZeit} $dauer ab|aus?`,
      `berechtigung|berechtigungen|teilnahmeberechtigung für|zum|zur? $kurs? ${inZeit} $dauer läuft|abläuft|ablaufen|erlischt|erlöschen|endet|verfällt ab?`,
      `${inZeit} $dauer ablaufende|auslaufende|erlöschende berechtigung|berechtigungen|teilnahmeberechtigung`,
      `${inZeit} $dauer läuft|erlischt|endet berechtigung|teilnahmeberechtigung ab|aus?`
    ],
    filter: (fang) => berechtigt(fang, { erlischtBis: tagVon(dauer(fang), '+') })
  },
  {
    muster: [
      'berechtigung|berechtigungen|teilnahmeberechtigung für|zum|zur? $kurs? läuft|erlischt|endet|gültig nur? bis $tagbis ab|aus?',
      'berechtigung|berechtigungen|teilnahmeberechtigung bis $tagbis'
    ],
    filter: (fang) => berechtigt(fang, { erlischtBis: fang['tagbis'] as string })
  },
  {
    muster: [
      'verpflichtung|verpflichtungen zum|zur|für? $kurs?',
      'zum|zur|für $kurs verpflichtet|verpflichtete',
      'verpflichtet|verpflichtete zum|zur|für|zu? $kurs?'
    ],
    filter: (fang) => {
      const wege = zugang(fang) ?? ['IK*', 'BSK*']
      return hatBerechtigung({ zugangsweg: wege.map((weg) => weg.replace('*', '_VERPFL*')) })
    },
    nomen: true
  },
  {
    muster: [
      'seit mehr|länger|über? als? $dauer angemeldet und|aber|,? aber? ohne|kein|keinen kursbeginn|kursstart|beginn|start',
      'angemeldet und|aber|,? seit mehr|länger|über? als? $dauer ohne|kein|keinen kursbeginn|kursstart|beginn|start',
      'seit mehr|länger|über? als? $dauer angemeldet und|aber|,? kurs? nicht begonnen|gestartet|angefangen',
      'seit mehr|länger|über? als? $dauer angemeldet und|aber|,? aber? kurs? nicht begonnen|gestartet|angefangen',
      'angemeldet seit mehr|länger|über? als? $dauer und|aber|,? aber? ohne|kein|keinen kursbeginn|kursstart|beginn|start'
    ],
    filter: (fang) =>
      hatBerechtigung({ status: ['ANGEMELDET'], angemeldetBis: tagVon(dauer(fang), '-', 1), ohneKursbeginn: true })
  },
  {
    muster: [
      'angemeldet und|aber|,? ohne|kein|keinen kursbeginn|kursstart',
      'angemeldet und|aber|,? aber? noch? nicht begonnen|gestartet'
    ],
    filter: () => hatBerechtigung({ status: ['ANGEMELDET'], ohneKursbeginn: true })
  },
  {
    muster: ['teilnahme|teilnahmen'],
    filter: () => bedingung('laufendeTeilnahme', 'ist', true),
    nicht: () => bedingung('laufendeTeilnahme', 'ist', false),
    nomen: true
  }
]
