import { offeneBerechtigung } from '../../saetze/zustaende'
import { and, bedingung, type EingebauteZielgruppe, hatBerechtigung, imBestand, or } from './bausteine'

/** Who needs no title, or has one without end, is not missing one. Counted in days from today. */
export const titelEndetIn = (tage: number) =>
  and(
    or(
      bedingung('titelBis', 'nichtLeer'),
      bedingung('aufenthaltsstatus', 'nichtInListe', ['DE', 'EU', 'NE', 'DAEU', 'SPAET'])
    ),
    bedingung('titelRestTage', 'hoechstens', tage)
  )
const titelLaeuftAb = titelEndetIn(90)

/** Days that come closer. */
export const fristen: readonly EingebauteZielgruppe[] = [
  {
    id: 'Q5',
    name: 'Berechtigung läuft ab',
    zweck: 'Berechtigungen, die in 60 Tagen oder früher erlöschen, noch nutzen.',
    quelle: '§ 4 Abs. 1 IntV, § 6 Abs. 3 DeuFöV (R-02, R-03, R-05)',
    filter: and(imBestand, hatBerechtigung({ status: [...offeneBerechtigung], erlischtBis: 'heute+60' })),
    kachel: false,
    varianten: []
  },
  {
    id: 'Q6',
    name: 'Angemeldet, seit mehr als 6 Wochen kein Kursbeginn',
    zweck: 'Beim Träger nachfragen oder einen anderen Träger anregen.',
    quelle: '§ 7 Abs. 4 IntV, § 9 Abs. 3 und 4 DeuFöV (R-04, R-06)',
    filter: and(
      imBestand,
      hatBerechtigung({ status: ['ANGEMELDET'], angemeldetBis: 'heute-43', ohneKursbeginn: true })
    ),
    kachel: false,
    varianten: []
  },
  {
    id: 'Q10',
    name: '25. Geburtstag in 90 Tagen',
    zweck: 'Den Wechsel aus der Betreuung unter 25 vorbereiten.',
    quelle: '§ 7 Abs. 3, § 16h, § 44c Abs. 4 SGB II (R-15)',
    filter: and(
      imBestand,
      bedingung('geburtstag25InTagen', 'mindestens', 0),
      bedingung('geburtstag25InTagen', 'hoechstens', 90)
    ),
    kachel: false,
    varianten: []
  },
  {
    id: 'Q16',
    name: 'Aufenthaltstitel läuft in 90 Tagen ab',
    zweck: 'Rechtzeitig nach der Verlängerung fragen. Abgelaufene Titel zählen mit.',
    quelle: '§ 81 Abs. 4 AufenthG; § 24 mit Fortgeltung nach § 2 UkraineAufenthFGV (R-24)',
    filter: and(imBestand, titelLaeuftAb),
    kachel: false,
    varianten: [
      {
        name: 'ohneAntrag',
        label: 'Nur ohne Antrag auf Verlängerung',
        filter: and(imBestand, titelLaeuftAb, bedingung('verlaengerungBeantragtAm', 'leer'))
      }
    ]
  },
  {
    id: 'Q18',
    name: 'Kooperationsplan älter als 6 Monate',
    zweck: 'Den Plan gemeinsam fortschreiben.',
    quelle: '§ 15 Abs. 3 SGB II (R-13)',
    filter: and(imBestand, bedingung('kooperationsplanAlterMonate', 'mindestens', 6)),
    kachel: false,
    varianten: []
  }
]
