import { type Genannt, textIn } from '../genannt'
import type { Angabenhinweis, Listenkontext, Satzangaben, Tageangabe, Teilnahmeangabe } from './artregel'
import { namenIn } from './teilnahmen'

/** The fields that count days of a month. */
export const anwesenheit = {
  monat: 'monat',
  soll_tage: 'sollTage',
  anwesend: 'anwesendTage',
  online: 'onlineTage',
  fehl_k: 'krankTage',
  fehl_e: 'entschuldigtTage',
  fehl_u: 'unentschuldigtTage',
  // counted by the reader, where the list has no sum
  tage_anwesend: 'anwesendTage',
  tage_krank: 'krankTage',
  tage_entschuldigt: 'entschuldigtTage',
  tage_unentschuldigt: 'unentschuldigtTage',
  letzte_anwesenheit: 'letzteAnwesenheit'
} as const

/** The days a row counts, for its own month or that of the list. */
export function monatsangaben(
  tage: Tageangabe,
  { titel }: Teilnahmeangabe,
  genannt: Genannt,
  { traeger, monat: derListe, kurse, stand }: Listenkontext
): Pick<Satzangaben, 'anwesenheiten' | 'hinweise'> {
  const { monat = derListe, ...gezaehlt } = tage
  if (Object.keys(gezaehlt).length === 0) return { anwesenheiten: [], hinweise: [] }
  if (!monat) return { anwesenheiten: [], hinweise: [ohneMonat] }
  const namen = namenIn(genannt)
  const kurs = kurse.find({ namen, traeger: traeger?.id, eintritt: `${monat}-15`, stand })
  const absender = kurs?.traegerName ?? traeger?.name ?? textIn(genannt.traeger)
  const werte = {
    monat,
    ...(titel && { titel: kurs?.titel ?? titel }),
    ...(absender && { traeger: absender }),
    ...gezaehlt
  }
  return { anwesenheiten: [{ werte, namen: [...namen, ...(kurs ? [kurs.titel] : [])] }], hinweise: [] }
}

const ohneMonat: Angabenhinweis = { code: 'ohneMonat', facts: {} }
