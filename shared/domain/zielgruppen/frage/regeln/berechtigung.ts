import { offeneBerechtigung } from '../../../saetze/zustaende'
import { hatBerechtigung } from '../../eingebaut/bausteine'
import type { Filter } from '../../filter'
import type { Fang } from '../muster'
import type { Regel } from '../regel'
import { tagVon } from '../zeit'
import { dauer, inZeit, type Kurse } from './kursteile'

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

/** Entitlements and obligations, and whoever is registered and waits. */
export const berechtigungRegeln: readonly Regel[] = [
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
  }
]
