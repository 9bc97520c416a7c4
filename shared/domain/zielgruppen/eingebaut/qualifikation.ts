import { laufend } from '../../saetze/zustaende'
import {
  and,
  BSK,
  bedingung,
  type EingebauteZielgruppe,
  fallAktiv,
  hatTN,
  imBestand,
  inArbeit,
  not,
  or
} from './bausteine'

/** Qualifications, recognition, and what is missing in the data. */
export const qualifikation: readonly EingebauteZielgruppe[] = [
  {
    id: 'Q13',
    name: 'Anerkennung hängt',
    zweck: 'Seit 120 Tagen keine Bewegung im Anerkennungsverfahren: nachfragen und unterstützen.',
    quelle: '§ 6 Abs. 2 und 3 BQFG; gezählt ab Antrag und Eingang der Unterlagen',
    filter: and(
      imBestand,
      bedingung('anerkennung', 'inListe', ['UNTERLAGEN_FEHLEN', 'ANTRAG_GESTELLT']),
      bedingung('anerkennungAntragAm', 'hoechstens', 'heute-120'),
      or(bedingung('anerkennungUnterlagenAm', 'leer'), bedingung('anerkennungUnterlagenAm', 'hoechstens', 'heute-120'))
    ),
    kachel: false,
    varianten: []
  },
  {
    id: 'Q14',
    name: 'Fachkräfte unter Wert',
    zweck: 'Menschen mit Studium oder Meisterabschluss und B2, die noch keine Arbeit gefunden haben.',
    quelle: 'Potenzial für Anerkennung und Vermittlung',
    filter: and(
      imBestand,
      bedingung('berufsabschluss', 'inListe', ['FACHSCHULE_MEISTER', 'FH_BACHELOR', 'UNI_MASTER']),
      bedingung('niveau', 'mindestens', 'B2'),
      bedingung('letzteIntegration', 'leer'),
      not(inArbeit)
    ),
    kachel: false,
    varianten: []
  },
  {
    id: 'Q20',
    name: 'Job-BSK-Potenzial (in Arbeit, MAG oder MAT, A2 oder B1)',
    zweck: 'Deutsch am Arbeitsplatz neben der Arbeit oder der Maßnahme anbieten.',
    quelle: '§ 13 DeuFöV, Job-BSK',
    filter: and(
      imBestand,
      bedingung('niveau', 'mindestens', 'A2'),
      bedingung('niveau', 'unter', 'B2'),
      or(
        and(inArbeit, not(hatTN({ kursart: BSK, status: [...laufend] }))),
        hatTN({ instrument: ['MAG', 'MAT'], status: [...laufend] })
      )
    ),
    kachel: false,
    varianten: []
  },
  {
    id: 'Q23',
    name: 'Datenqualität: wichtige Angaben fehlen',
    zweck: 'Niveau, Geburtsdatum, Aufenthaltsstatus oder eine offene Wiedervorlage nachtragen.',
    quelle: 'Grundlage aller anderen Abfragen',
    filter: and(
      fallAktiv,
      or(
        bedingung('niveau', 'leer'),
        bedingung('geburtsdatum', 'leer'),
        bedingung('hatOffeneWiedervorlage', 'ist', false),
        bedingung('aufenthaltsstatus', 'leer')
      )
    ),
    kachel: false,
    varianten: []
  }
]
