import { abgebrochen, laufend } from '../../../saetze/zustaende'
import { bedingung, not, teilgenommen } from '../../eingebaut/bausteine'
import type { Regel } from '../regel'
import { tagVon } from '../zeit'
import { dauer, kurse, seit, status, tn, zuletzt } from './kursteile'

/** Courses and measures somebody was in, is in or is to be in. */
export const kursRegeln: readonly Regel[] = [
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
  {
    muster: ['laufende|aktuelle|aktive teilnahme|teilnahmen|förderung', 'teilnahme|teilnahmen läuft|laufend'],
    filter: () => bedingung('laufendeTeilnahme', 'ist', true),
    nicht: () => bedingung('laufendeTeilnahme', 'ist', false),
    nomen: true
  },
  {
    muster: ['teilnahme|teilnahmen'],
    filter: () => bedingung('laufendeTeilnahme', 'ist', true),
    nicht: () => bedingung('laufendeTeilnahme', 'ist', false),
    nomen: true
  }
]
