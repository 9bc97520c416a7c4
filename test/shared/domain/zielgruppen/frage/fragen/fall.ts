import { and, bedingung, fallAktiv, hatIntegration, not, or } from '@shared/domain/zielgruppen/eingebaut/bausteine'
import { abB1, alle, type Frage, frau } from './erwartet'

/** The case, its plan, residence, school and vocation, and what is missing. */
export const fallFragen: readonly Frage[] = [
  ['aktive Fälle', and(fallAktiv)],
  ['aktive Frauen', and(fallAktiv, frau)],
  ['geschlossene Fälle', and(bedingung('fallStatus', 'ist', 'GESCHLOSSEN'))],
  ['alle Fälle, auch geschlossene, mit B1', and(abB1)],
  ['seit mindestens zwei Jahren im Fall', alle(bedingung('monateSeitBeginn', 'mindestens', 24))],
  ['neue Fälle der letzten 3 Monate', alle(bedingung('fallSeit', 'mindestens', 'heute-3M'))],
  ['seit 2 Jahren im Leistungsbezug', alle(bedingung('monateImLeistungsbezug', 'mindestens', 24))],
  ['überfällige Wiedervorlage', alle(bedingung('hatUeberfaelligeWiedervorlage', 'ist', true))],
  ['ohne offene Wiedervorlage', alle(bedingung('hatOffeneWiedervorlage', 'ist', false))],
  ['Kooperationsplan älter als ein halbes Jahr', alle(bedingung('kooperationsplanAlterMonate', 'mindestens', 6))],
  ['kein Kooperationsplan', alle(bedingung('kooperationsplanStand', 'leer'))],
  ['mit Duldung', alle(bedingung('aufenthaltsstatus', 'ist', 'DULD'))],
  ['Duldung oder Gestattung', alle(bedingung('aufenthaltsstatus', 'inListe', ['DULD', 'GEST']))],
  ['abgelaufener Aufenthaltstitel', alle(bedingung('titelRestTage', 'unter', 0))],
  ['ohne Schulabschluss', alle(bedingung('schulabschluss', 'inListe', ['KEIN_BESUCH', 'OHNE']))],
  ['mit Abitur', alle(bedingung('schulabschluss', 'ist', 'ABI'))],
  ['ohne Berufsabschluss', alle(bedingung('berufsabschluss', 'inListe', ['OHNE', 'ANGELERNT']))],
  ['mit Studium', alle(bedingung('berufsabschluss', 'inListe', ['FH_BACHELOR', 'UNI_MASTER', 'PROMOTION']))],
  ['Anerkennung: Antrag gestellt', alle(bedingung('anerkennung', 'ist', 'ANTRAG_GESTELLT'))],
  ['noch nicht vermittelt', alle(and(bedingung('letzteIntegration', 'leer'), not(hatIntegration({ besteht: true }))))],
  ['in Arbeit', alle(hatIntegration({ besteht: true }))],
  ['Niveau unbekannt', alle(bedingung('niveau', 'leer'))],
  ['ohne Telefon', alle(bedingung('telefon', 'leer'))],
  ['ohne Angabe zu Niveau oder Geburtsdatum', alle(or(bedingung('niveau', 'leer'), bedingung('geburtsdatum', 'leer')))],
  ['Einreisedatum vor 01.01.2020', alle(bedingung('einreisedatum', 'unter', '2020-01-01'))],
  ['Berufserfahrung ab 5 Jahren', alle(bedingung('berufserfahrungJahre', 'mindestens', 5))]
]
