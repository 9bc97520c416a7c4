import {
  and,
  arbeitAlsAnschluss,
  bedingung,
  hatBedarf,
  hatBerechtigung,
  hatElement,
  hatTN,
  not,
  or
} from '@shared/domain/zielgruppen/eingebaut/bausteine'
import { abB1, alle, type Frage, frau, genauA2, geplant, laufend, mann, offen, ohneIk, teilgenommen } from './erwartet'

/** German, courses, measures and entitlements. */
export const foerderungFragen: readonly Frage[] = [
  ['mit B1', alle(abB1)],
  ['mindestens B1', alle(abB1)],
  ['B1 oder besser', alle(abB1)],
  ['genau A2', alle(genauA2)],
  ['nur A2', alle(genauA2)],
  ['unter B1', alle(bedingung('niveau', 'unter', 'B1'))],
  ['kein B1', alle(bedingung('niveau', 'unter', 'B1'))],
  ['höchstens B1', alle(bedingung('niveau', 'unter', 'B2'))],
  ['A2 bis B1', alle(and(bedingung('niveau', 'mindestens', 'A2'), bedingung('niveau', 'unter', 'B2')))],
  ['A2 oder B1', alle(and(bedingung('niveau', 'mindestens', 'A2'), bedingung('niveau', 'unter', 'B2')))],
  ['B2-Zertifikat', alle(bedingung('niveauBescheinigt', 'mindestens', 'B2'))],
  ['ohne Deutschkenntnisse', alle(bedingung('niveau', 'ist', 'NULL'))],
  ['Sprachnachweis älter als 12 Monate', alle(bedingung('niveauAlterMonate', 'mindestens', 12))],
  ['ohne Integrationskurs', alle(ohneIk)],
  ['Frauen, die noch keinen Integrationskurs besucht haben', alle(frau, ohneIk)],
  ['Frauen ohen Integratonskurs', alle(frau, ohneIk)],
  ['laufender Integrationskurs', alle(hatTN({ kursart: ['IK*'], status: laufend }))],
  ['im Integrationskurs', alle(hatTN({ kursart: ['IK*'], status: laufend }))],
  ['nicht im Berufssprachkurs', alle(not(hatTN({ kursart: ['BSK*'], status: laufend })))],
  ['in keinem Berufssprachkurs', alle(not(hatTN({ kursart: ['BSK*'], status: laufend })))],
  ['Integrationskurs beendet', alle(hatTN({ kursart: ['IK*'], status: ['BEENDET*'] }))],
  ['ohne beendeten Integrationskurs', alle(not(hatTN({ kursart: ['IK*'], status: ['BEENDET*'] })))],
  ['regulär beendeter Integrationskurs', alle(hatTN({ kursart: ['IK*'], status: ['BEENDET_REGULAER'] }))],
  [
    'abgebrochener Berufssprachkurs in den letzten 6 Monaten',
    alle(hatTN({ kursart: ['BSK*'], status: ['ABGEBROCHEN', 'AUSGESCHLOSSEN'], austrittAb: 'heute-6M' }))
  ],
  ['geplanter Alphakurs', alle(hatTN({ kursart: ['IK_ALPHA'], status: geplant }))],
  ['auf der Warteliste für einen Integrationskurs', alle(hatTN({ kursart: ['IK*'], status: ['WARTELISTE'] }))],
  ['im B2-Kurs', alle(hatTN({ kursart: ['BSK_B2'], status: laufend }))],
  ['im Kurs', alle(hatTN({ kursart: ['*'], status: laufend }))],
  ['im Praktikum', alle(hatTN({ instrument: ['MAG'], status: laufend }))],
  ['in MAG oder AGH', alle(hatTN({ instrument: ['MAG', 'AGH'], status: laufend }))],
  ['mit laufender Maßnahme', alle(hatTN({ instrument: ['*'], status: laufend }))],
  [
    'Integrationskurs oder Maßnahme',
    alle(or(hatTN({ kursart: ['IK*'], status: teilgenommen }), hatTN({ instrument: ['*'], status: teilgenommen })))
  ],
  ['seit 3 Monaten im Integrationskurs', alle(hatTN({ kursart: ['IK*'], status: laufend, eintrittBis: 'heute-3M' }))],
  ['ohne laufende Teilnahme', alle(bedingung('laufendeTeilnahme', 'ist', false))],
  [
    'ohne Anschluss',
    alle(
      and(
        bedingung('laufendeTeilnahme', 'ist', false),
        not(hatTN({ status: geplant, eintrittBis: 'heute+60' })),
        not(hatElement({ planstatus: ['GEPLANT', 'ANGEFRAGT', 'RESERVIERT', 'ZUGEWIESEN'], beginnBis: 'heute+60' })),
        not(arbeitAlsAnschluss)
      )
    )
  ],
  [
    'Integrationskurs endet in den nächsten 4 Wochen',
    alle(hatTN({ kursart: ['IK*'], status: laufend, austrittAb: 'heute', austrittBis: 'heute+28' }))
  ],
  ['Bedarf seit mehr als 90 Tagen offen', alle(hatBedarf({ status: ['OFFEN'], seitBis: 'heute-90' }))],
  ['mit Berechtigung', alle(hatBerechtigung({ status: offen }))],
  ['ohne Berechtigung', alle(not(hatBerechtigung({ status: offen })))],
  ['Berechtigung für einen Berufssprachkurs', alle(hatBerechtigung({ zugangsweg: ['BSK*'], status: offen }))],
  ['Berechtigung läuft in 60 Tagen ab', alle(hatBerechtigung({ status: offen, erlischtBis: 'heute+60' }))],
  ['Berechtigung läuft bis 31.12. ab', alle(hatBerechtigung({ status: offen, erlischtBis: '2026-12-31' }))],
  ['zum Integrationskurs verpflichtet', alle(hatBerechtigung({ zugangsweg: ['IK_VERPFL*'] }))],
  ['Frauen mit B1 oder Männer mit B2', alle(or(and(frau, abB1), and(mann, bedingung('niveau', 'mindestens', 'B2'))))]
]
