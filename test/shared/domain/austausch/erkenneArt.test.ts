import type { Listenart } from '@shared/domain/austausch/listenart'
import { describe, expect, it } from 'vitest'
import { erkenne } from '../../../support/erkenne'
import { readAnswerKey, readSample, samples } from '../../../support/readSample'

/** The columns of the templates (DOMAIN 6.3). */
const vorlagen: [Listenart, string[]][] = [
  [
    'zuweisungsliste',
    [
      'TN-Kennung',
      'Nachname',
      'Vorname',
      'Geburtsdatum',
      'Anschrift',
      'Telefon',
      'Maßnahme/Kurs',
      'Maßnahmenummer',
      'Eintritt',
      'geplantes Ende',
      'Wochenstunden/VZ-TZ',
      'Verpflichtung/Freiwillig',
      'erforderliches Sprachniveau',
      'zeitliche Einschränkungen',
      'Ansprechpartner JC',
      'Rückmeldung bis'
    ]
  ],
  [
    'teilnehmerliste',
    [
      'TN-Kennung',
      'Nachname',
      'Vorname',
      'Eintritt',
      'Austritt geplant',
      'Status',
      'Status seit',
      'Austrittsgrund',
      'Verbleib',
      'erreichter Abschnitt',
      'Prognose',
      'Rückfrage erwünscht (j/n)',
      'Bemerkung'
    ]
  ],
  [
    'fehlzeitenliste',
    [
      'TN-Kennung',
      'Name',
      'Monat',
      'Soll-Tage',
      'anwesend',
      'online',
      'krank mit AU',
      'entschuldigt',
      'unentschuldigt',
      'letzte Anwesenheit',
      'Grundkategorie'
    ]
  ],
  [
    'einstufungsliste',
    [
      'Name',
      'Geburtsdatum',
      'Testdatum',
      'Ort',
      'erschienen (j/n)',
      'Niveau gesamt',
      'Hören',
      'Lesen',
      'Schreiben',
      'Sprechen',
      'Alphabetisierung',
      'empfohlene Kursart',
      'Einstiegsabschnitt',
      'Kinderbetreuung nötig',
      'Zeitfenster',
      'Termin nächster Kurs'
    ]
  ],
  [
    'ergebnisliste',
    [
      'TN-Kennung',
      'Name',
      'Prüfung',
      'Datum',
      'H/L',
      'S',
      'P',
      'Gesamt',
      'LiD-Punkte',
      'Zertifikat ausgehändigt am',
      'Anschlussempfehlung'
    ]
  ],
  [
    'kursplanungsliste',
    [
      'Träger',
      'Standort',
      'Kursart',
      'Abschnitt/Niveau',
      'Beginn',
      'Ende',
      'Wochentage',
      'von–bis',
      'UE/Woche',
      'Plätze',
      'frei',
      'Mindest-TN',
      'Kinderbetreuung',
      'Format',
      'Anmeldeschluss',
      'Kontakt'
    ]
  ],
  [
    'controlling',
    [
      'Kundennummer',
      'BG-Nummer',
      'Name',
      'Geburtsdatum',
      'Geschlecht',
      'Staatsangehörigkeit',
      'Aufenthaltsstatus',
      'Aufenthaltsstatus bis',
      'Einreisedatum',
      'PLZ',
      'Ort',
      'Team',
      'BG-Größe',
      'Alleinerziehend',
      'jüngstes Kind Geburtsmonat',
      'Einkommen',
      'Leistungsbeginn',
      'LZB-Flag',
      'Schulabschluss',
      'Berufsabschluss',
      'Berufswunsch',
      'Sprachniveau',
      'laufende Maßnahme',
      'letzte Integration',
      'Stand (Datum des Abzugs)'
    ]
  ],
  ['warteliste', ['Name', 'Vorname', 'geb.', 'Telefon', 'Niveau', 'Kursart', 'wartet seit', 'nächster Kurs', 'KiBe']],
  ['austrittsmeldung', ['Name', 'Vorname', 'geb.', 'Kurs', 'Austritt am', 'Austrittsgrund', 'Verbleib']],
  ['uebergabeliste', ['Kundennummer', 'Name', 'Team', 'Übergabe am', 'aufnehmendes Team', 'Übergabegrund']]
]

describe('the kind of a list', () => {
  it.each(samples)('%s is guessed as its answer key says', (file) => {
    expect(readSample(file).kind).toBe(readAnswerKey(file).kind)
  })

  it.each(vorlagen)('%s is known by the columns of its template', (kind, headings) => {
    expect(erkenne([headings, headings.map(() => null)]).kind).toBe(kind)
  })

  it.each<[Listenart, string]>([
    ['zuweisungsliste', 'Zuweisungen zum 01.12.2026'],
    ['teilnehmerliste', 'TN-Liste Gruppe B'],
    ['ergebnisliste', 'Ergebnisse telc September'],
    ['warteliste', 'Warteliste Alpha'],
    ['austrittsmeldung', 'Abmeldungen Oktober']
  ])('%s is known by its title where the columns say little', (kind, title) => {
    const columns = ['Nachname', 'Vorname', 'geb.', 'Kurs', 'Beginn', 'Ergebnis', 'wartet seit', 'Austritt']
    const few: Partial<Record<Listenart, string[]>> = {
      zuweisungsliste: columns.slice(0, 5),
      teilnehmerliste: columns.slice(0, 5),
      ergebnisliste: [...columns.slice(0, 4), 'Ergebnis'],
      warteliste: [...columns.slice(0, 4), 'wartet seit'],
      austrittsmeldung: [...columns.slice(0, 4), 'Austritt']
    }
    const headings = few[kind] ?? []

    expect(erkenne([[title], headings, headings.map(() => null)]).kind).toBe(kind)
  })

  it('is a controlling list when nothing speaks for another, and when columns of the office outweigh the rest', () => {
    expect(erkenne([['Kundennummer', 'Nachname', 'Vorname', 'Geburtsdatum']]).kind).toBe('controlling')
    expect(
      erkenne([['Kundennummer', 'BG-Nr.', 'Name', 'Team', 'Aufenthaltstitel', 'LB seit', 'Status', 'Beginn', 'Ende']])
        .kind
    ).toBe('controlling')
  })

  it('is what a person says', () => {
    expect(readSample('09-warteliste-lernhof.xls', { kind: 'teilnehmerliste' }).kind).toBe('teilnehmerliste')
  })
})
