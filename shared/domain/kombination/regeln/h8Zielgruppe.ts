import { alterOn } from '../../kalender'
import type { Urteil } from '../kandidat'
import type { Teil } from '../teil'
import { type Pruefung, urteilIn } from './pruefung'

const sagt = urteilIn('H8')
type Wer = Pruefung['person']

/** Like a job: whoever is there needs leave to work. */
const wieArbeit = ['MAG', 'BOP', 'EQ', 'BAE', 'EGZ', 'ESG', 'ELB16E', 'TAM16I', 'AGH']
/** Work is allowed without asking. */
const freierZugang = ['DE', 'EU', 'NE', 'DAEU', 'SPAET']
/** Kinds of Integrationskurs that are for who has to learn to write. */
const schrift: Readonly<Record<string, readonly string[]>> = {
  IK_ALPHA: ['PRIMAER', 'FUNKTIONAL'],
  IK_ZWEIT: ['ZWEITSCHRIFT']
}

/** H8: age, sex, who pays, leave to work and writing as the offer asks for them. */
export function zielgruppe({ person, teile }: Pruefung): Urteil[] {
  return teile.flatMap((teil) => [
    ...ageOf(teil, person),
    ...sexOf(teil, person),
    ...payerOf(teil, person),
    ...workOf(teil, person),
    ...writingOf(teil, person)
  ])
}

function ageOf({ lauf: { titel, mindestAlter, hoechstAlter }, eintritt }: Teil, { geburtsdatum }: Wer): Urteil[] {
  if (mindestAlter === null && hoechstAlter === null) return []
  const angaben = { titel, mindestens: mindestAlter, hoechstens: hoechstAlter }
  if (geburtsdatum === null) return [sagt('unklar', 'alterUnbekannt', angaben)]
  const alter = alterOn(eintritt, geburtsdatum)
  return alter < (mindestAlter ?? 0) || alter > (hoechstAlter ?? 999)
    ? [sagt('verletzt', 'alter', { ...angaben, alter })]
    : []
}

function sexOf({ lauf: { titel, geschlechtFilter } }: Teil, { geschlecht }: Wer): Urteil[] {
  if (geschlechtFilter === null || geschlecht === geschlechtFilter) return []
  const angaben = { titel, nur: geschlechtFilter }
  return [
    geschlecht === null ? sagt('unklar', 'geschlechtUnbekannt', angaben) : sagt('verletzt', 'geschlecht', angaben)
  ]
}

/** Measures of the Jobcenter are for who gets SGB II; others decide about their own. */
function payerOf({ lauf: { titel, art, kostentraeger } }: Teil, { rechtskreis }: Wer): Urteil[] {
  if (art !== 'arbeitsmarkt') return []
  if (kostentraeger === 'AGENTUR') return [sagt('auflage', 'agentur', { titel })]
  if (kostentraeger !== 'JC' || rechtskreis === 'SGB2') return []
  // Whoever has a claim to Arbeitslosengeld meets the matrix (H7).
  if (rechtskreis === 'SGB3') return []
  return [
    rechtskreis === null
      ? sagt('unklar', 'rechtskreisUnbekannt', { titel })
      : sagt('verletzt', 'rechtskreis', { titel, rechtskreis })
  ]
}

function workOf({ lauf: { titel, instrument } }: Teil, { aufenthaltsstatus, erwerbstaetigkeit }: Wer): Urteil[] {
  if (instrument === null || !wieArbeit.includes(instrument)) return []
  if (aufenthaltsstatus !== null && freierZugang.includes(aufenthaltsstatus)) return []
  switch (erwerbstaetigkeit) {
    case 'ERLAUBT':
      return []
    case 'NICHT':
      return [sagt('verletzt', 'erwerb', { titel })]
    case 'MIT_ZUSTIMMUNG':
      return [sagt('auflage', 'zustimmung', { titel })]
    default:
      return [sagt('unklar', 'erwerbUnbekannt', { titel })]
  }
}

function writingOf({ lauf: { titel, kursart } }: Teil, { alphabetisierung }: Wer): Urteil[] {
  const noetig = kursart === null ? undefined : schrift[kursart]
  if (!noetig) return []
  if (alphabetisierung === null || alphabetisierung === 'UNB') return [sagt('unklar', 'schriftUnbekannt', { titel })]
  return noetig.includes(alphabetisierung) ? [] : [sagt('verletzt', 'schrift', { titel, alphabetisierung })]
}
