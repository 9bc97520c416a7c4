import { geplant, geplantesElement, laufend } from '../../saetze/zustaende'
import { uebergabeFilter } from '../../uebergabe/uebergabeFilter'
import { standardregeln } from '../../uebergabe/vorlagen'
import {
  and,
  arbeitAlsAnschluss,
  BSK,
  bedingung,
  begonnen,
  type EingebauteZielgruppe,
  hatBedarf,
  hatElement,
  hatTN,
  IK,
  imBestand,
  not,
  ohneLaufendeTeilnahme,
  SPRACHKURS
} from './bausteine'

/** Between two steps: courses that ended or will end with nothing after them. */
export const uebergaenge: readonly EingebauteZielgruppe[] = [
  {
    id: 'Q3',
    name: 'IK beendet, B1, kein Anschluss',
    zweck: 'Nach dem Integrationskurs den nächsten Schritt planen, bevor Deutsch verloren geht.',
    quelle: 'Übergangsmanagement; IK-Ende in den letzten 180 Tagen',
    filter: and(
      imBestand,
      hatTN({ kursart: IK, status: ['BEENDET_REGULAER'], austrittAb: 'heute-180' }),
      bedingung('niveau', 'mindestens', 'B1'),
      ohneLaufendeTeilnahme,
      not(hatTN({ status: [...geplant], eintrittBis: 'heute+60' })),
      not(hatElement({ planstatus: [...geplantesElement], beginnBis: 'heute+60' })),
      not(arbeitAlsAnschluss)
    ),
    kachel: true,
    varianten: []
  },
  {
    id: 'Q4',
    name: 'IK beendet mit A2 (kein B1)',
    zweck: 'Berufssprachkurs mit Ziel B1 oder eine Überbrückung anbieten.',
    quelle: '§ 13 Abs. 2 DeuFöV',
    filter: and(
      imBestand,
      hatTN({ kursart: IK, status: ['BEENDET*'] }),
      bedingung('niveau', 'mindestens', 'A2'),
      bedingung('niveau', 'unter', 'B1'),
      not(hatTN({ kursart: BSK, status: [...laufend] }))
    ),
    kachel: true,
    varianten: []
  },
  {
    id: 'Q7',
    name: 'Kurs endet in 8 Wochen ohne Anschluss',
    zweck: 'Das Anschlussgespräch führen, solange der Kurs noch läuft.',
    quelle: 'Absolventenmanagement (R-28)',
    filter: and(
      imBestand,
      hatTN({ status: [...laufend], austrittAb: 'heute', austrittBis: 'heute+56' }),
      not(hatTN({ status: [...laufend], austrittAb: 'heute+57' })),
      bedingung('geplanteTeilnahme', 'ist', false),
      not(hatElement({ planstatus: [...geplantesElement] })),
      not(arbeitAlsAnschluss)
    ),
    kachel: false,
    varianten: []
  },
  {
    id: 'Q8',
    name: 'Lange Wartende: Bedarf seit 90 Tagen offen',
    zweck: 'Wer am längsten wartet, zuerst ansehen; „Nach Niveau und Ort“ zeigt, wo ein Kurs fehlt.',
    quelle: 'Planung nach Bedarf; Bedarf festgestellt und nicht erfüllt',
    filter: and(imBestand, hatBedarf({ status: ['OFFEN'], seitBis: 'heute-90' })),
    kachel: false,
    varianten: [
      {
        name: 'sprache',
        label: 'Nur Sprachförderung',
        filter: and(imBestand, hatBedarf({ art: ['SPRACHE', 'KOMBINATION'], status: ['OFFEN'], seitBis: 'heute-90' }))
      }
    ]
  },
  {
    id: 'Q9',
    name: 'Übergabe prüfen',
    zweck: 'Ein Übergabekriterium des Hauses ist erfüllt: gemeinsam ansehen, ob eine Übergabe passt.',
    quelle:
      'Übergabekriterien in den Einstellungen; mitgeliefert U-1, U-2 und U-4 der G.I.B.-Dokumentation 2017 (R-16)',
    filter: uebergabeFilter(standardregeln),
    kachel: false,
    varianten: []
  },
  {
    id: 'Q21',
    name: '24 Monate ohne Integrationskurs',
    zweck: 'Fälle, die seit zwei Jahren laufen und keinen Integrationskurs beendet haben, neu ansehen.',
    quelle: 'G.I.B.-Dokumentation 2017, Übergabekriterium Zeitdauer',
    filter: and(
      imBestand,
      bedingung('monateSeitBeginn', 'mindestens', 24),
      not(hatTN({ kursart: IK, status: ['BEENDET*'] }))
    ),
    kachel: true,
    varianten: []
  },
  {
    id: 'Q22',
    name: 'Sprachpause: seit 90 Tagen kein Sprachkurs, höchstens B1',
    zweck: 'Das erreichte Niveau halten: Überbrückung oder nächsten Kurs anbieten.',
    quelle: 'Niveau sinkt oder steht (R-27)',
    filter: and(
      imBestand,
      bedingung('niveau', 'unter', 'B2'),
      hatTN({ kursart: SPRACHKURS, status: begonnen, austrittBis: 'heute-91' }),
      not(hatTN({ kursart: SPRACHKURS, status: begonnen, austrittAb: 'heute-90' }))
    ),
    kachel: false,
    varianten: []
  }
]
