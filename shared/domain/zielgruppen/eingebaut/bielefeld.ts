import { abgebrochen } from '../../saetze/zustaende'
import type { Filter } from '../filter'
import { and, bedingung, type EingebauteZielgruppe, fallAktiv, hatTN, IK, not, teilgenommen } from './bausteine'

const frauenOhneIk = (status: readonly string[]): Filter =>
  and(
    fallAktiv,
    bedingung('geschlecht', 'ist', 'W'),
    bedingung('bgGroesse', 'mindestens', 3),
    not(hatTN({ kursart: IK, status: [...status] })),
    bedingung('einkommenBetrag', 'ist', 0)
  )

const vorbereitung = (alter: Filter, einkommen: Filter): Filter =>
  and(
    fallAktiv,
    bedingung('geschlecht', 'ist', 'M'),
    alter,
    bedingung('bgGroesse', 'hoechstens', 2),
    hatTN({ kursart: IK, status: ['BEENDET_REGULAER'] }),
    einkommen
  )

const bis27 = bedingung('alter', 'hoechstens', 27)
const bisMinijob = bedingung('einkommenBetrag', 'hoechstens', { parameter: 'geringfuegigkeitsgrenze' })

/** The two queries of the Bielefeld poster. */
export const bielefeld: readonly EingebauteZielgruppe[] = [
  {
    id: 'Q1',
    name: 'Frauen aus BG ab 3 Personen ohne IK, ohne Nebeneinkommen',
    zweck: 'Frauen, die noch keinen Integrationskurs besucht haben, gezielt einladen.',
    quelle: 'G.I.B.-Dokumentation 2017, Jobcenter Bielefeld, Abfrage 1',
    filter: frauenOhneIk(teilgenommen),
    kachel: true,
    varianten: [
      {
        name: 'abbrueche',
        label: 'Auch frühere Abbrüche als Teilnahme zählen',
        filter: frauenOhneIk([...teilgenommen, ...abgebrochen])
      }
    ]
  },
  {
    id: 'Q2',
    name: 'Besetzung Berufsausbildungsvorbereitung',
    zweck:
      'Männer bis einschließlich 27 Jahre mit beendetem Integrationskurs und höchstens Minijob für die Berufsausbildungsvorbereitung finden.',
    quelle: 'G.I.B.-Dokumentation 2017, Jobcenter Bielefeld, Abfrage 2; Minijob-Grenze § 8 Abs. 1a SGB IV',
    filter: vorbereitung(bis27, bisMinijob),
    kachel: true,
    varianten: [
      {
        name: 'seed',
        label: 'Wie 2017: Einkommen unter 451 €',
        filter: vorbereitung(bis27, bedingung('einkommenBetrag', 'unter', 45_100))
      },
      { name: 'unter27', label: 'Unter 27 Jahre', filter: vorbereitung(bedingung('alter', 'unter', 27), bisMinijob) }
    ]
  }
]
