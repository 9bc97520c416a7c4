import type { Wortliste } from './wortliste'

/** Words for the codes of `status`. */
export const statusWoerter: Wortliste = {
  VORGEMERKT: ['vorgemerkt', 'vorgem.', 'VM', 'geplant'],
  VORGESCHLAGEN: ['vorgeschlagen', 'Vorschlag'],
  ZUGEWIESEN: ['zugewiesen', 'zugew.', 'Zuweisung', 'zuw.'],
  ANGEMELDET: ['angemeldet', 'angem.', 'Anmeldung', 'angemeldet bei Träger'],
  EINGETRETEN: [
    'läuft',
    'lfd',
    'laufend',
    'aktiv',
    'TN',
    'im Kurs',
    'eingetr.',
    'eingetreten',
    'nimmt teil',
    'teilnehmend',
    'dabei',
    'in Maßnahme',
    'gestartet',
    'begonnen',
    'Eintritt',
    'Teilnahme',
    'erschienen'
  ],
  UNTERBROCHEN: [
    'unterbrochen',
    'unterbr.',
    'pausiert',
    'Pause',
    'krank?',
    'lange krank?',
    'langzeitkrank?',
    'ruht',
    'Unterbrechung'
  ],
  BEENDET_REGULAER: [
    'beendet',
    'abgeschl.',
    'abgeschlossen',
    'fertig',
    'regulär',
    'regulär beendet',
    'Ende',
    'Abschluss',
    'reg. beendet',
    'planmäßig beendet'
  ],
  BEENDET_VORZEITIG_POSITIV: [
    'vorzeitig positiv',
    'Arbeitsaufnahme',
    'vorzeitig beendet (Arbeit)',
    'in Arbeit',
    'vorz. pos. beendet'
  ],
  ABGEBROCHEN: [
    'Abbr.',
    'abgebr.',
    'raus',
    'abgebrochen',
    'Abbruch',
    'vorzeitig beendet?',
    'ausgetreten?',
    'Austritt?',
    'abgemeldet?'
  ],
  AUSGESCHLOSSEN: ['ausgeschlossen', 'Ausschluss'],
  ABGELEHNT_PERSON: [
    'abgelehnt (Person)',
    'will nicht',
    'lehnt ab',
    'abgesagt',
    'Absage TN',
    'Person lehnt ab',
    'von Person abgelehnt'
  ],
  ABGELEHNT_TRAEGER: [
    'abgelehnt?',
    'abgelehnt (Träger)',
    'vom Träger abgelehnt',
    'Träger lehnt ab',
    'Absage Träger',
    'abgelehnt Träger'
  ],
  NICHT_ANGETRETEN: [
    'n. a.',
    'nicht ersch.',
    'no show',
    'NA',
    'nicht erschienen',
    'nicht angetreten',
    'nicht gekommen',
    'No-Show',
    'nicht da',
    'nicht angetr.',
    'n. erschienen',
    'n. ersch.'
  ],
  WARTELISTE: ['WL', 'Warteliste', 'wartet', 'auf Warteliste', 'wartend'],
  STORNIERT: ['storniert', 'Kurs ausgefallen', 'ausgefallen', 'Stornierung'],
  VERSCHOBEN: ['verschoben', 'verlegt', 'verschoben auf später', 'verschoben?'],
  UNB: ['??', 'unbekannt', 'unklar']
}
