import { mitgelieferteCodes } from '../../codes'
import type { Codeliste } from '../../codes/codeliste'
import { compactKey } from '../text'
import { asText, type Leser } from './lesen'

/** Words people write for a code. A `?` behind a word: it may mean something else too, so it is told. */
type Wortliste = Readonly<Record<string, readonly string[]>>

const geschlecht: Wortliste = {
  W: ['w', 'weibl', 'weiblich', 'frau', 'f', 'fr'],
  M: ['m', 'maennl', 'maennlich', 'mann', 'herr', 'hr', 'herrn'],
  D: ['d', 'divers', 'div']
}

const titel: Wortliste = {
  DE: [
    'dt',
    'deutsch',
    'deutsche Staatsangehörigkeit',
    'deutscher',
    'deutsche',
    'Deutschland',
    'D',
    'dt. StA',
    'Einbürgerung'
  ],
  EU: [
    'EU',
    'EU-Freizügigkeit',
    'Freizügigkeit EU',
    'Freizügigkeit',
    'EU-Bürger',
    'EU-Bürgerin',
    'EWR',
    'FreizügG/EU',
    'FreizügG',
    'Unionsbürger'
  ],
  NE: ['NE', 'Niederlassungserlaubnis', 'Niederlassungserl', 'unbefristet', '§ 9 AufenthG', 'Niederlassung'],
  DAEU: ['Daueraufenthalt-EU', 'Daueraufenthalt EU', 'DA-EU', 'Erlaubnis zum Daueraufenthalt EU', '§ 9a'],
  AE_ASYL: [
    'AE Flüchtling',
    'AE Asyl',
    'Asylberechtigt',
    'Asylberechtigung',
    'Asylberechtigter',
    'anerkannter Flüchtling',
    'anerkannt',
    'Flüchtling',
    'GFK',
    'Flüchtlingseigenschaft',
    'Konventionsflüchtling'
  ],
  AE_SUBS: [
    'subs. Schutz',
    'subsidiärer Schutz',
    'subsidiär Schutzberechtigt',
    'subsidiär',
    'subs. Schutzberechtigt',
    'AE subs. Schutz',
    'subsidiärer Schutzstatus'
  ],
  AE_25_3: [
    'Abschiebungsverbot',
    'Abschiebeverbot',
    'AE Abschiebungsverbot',
    'nat. Abschiebungsverbot',
    'nationales Abschiebungsverbot'
  ],
  AE_24: [
    'Ukraine',
    'vorübergehender Schutz',
    'vorüberg. Schutz',
    'Ukraine-Flüchtling',
    'Kriegsflüchtling Ukraine',
    'temporärer Schutz'
  ],
  AE_22_23: ['Aufnahme', 'Aufnahmezusage', 'Kontingentflüchtling', 'Resettlement', 'Landesaufnahmeprogramm'],
  AE_104C: ['Chancen-Aufenthaltsrecht', 'Chancenaufenthalt', 'Chancen-Aufenthalt', 'ChAR'],
  AE_FAM: [
    'Familiennachzug',
    'Familienzusammenführung',
    'FamNachzug',
    'FZF',
    'Ehegattennachzug',
    'AE Familie',
    'Familie'
  ],
  AE_ERWERB: ['Blaue Karte', 'Blaue Karte EU', 'Blue Card', 'Fachkraft', 'Erwerbstätigkeit', 'AE Erwerb'],
  AE_20A: ['Chancenkarte', 'Arbeitsuche'],
  GEST: ['Gestattung', 'Aufenthaltsgestattung', 'Gest', 'im Asylverfahren', 'Asylbewerber', 'Asylverfahren'],
  DULD: ['Duldung', 'geduldet', 'Duld', 'Geduldeter'],
  DULD_AUSB: ['Ausbildungsduldung'],
  DULD_BESCH: ['Beschäftigungsduldung'],
  FIKTION: ['Fiktion', 'Fiktionsbescheinigung', 'Fiktionsbesch', 'FB', 'Fikt'],
  SPAET: ['Spätaussiedler', 'Spätaussiedlerin', 'Spätaussiedler/-in', 'SpA', 'BVFG'],
  UNB: ['unbekannt', 'ungeklärt', 'k. A.', 'unklar']
}

const schulabschluss: Wortliste = {
  KEIN_BESUCH: [
    'kein Schulbesuch',
    'nie Schule',
    'keine Schule',
    'kein?',
    'keine?',
    'Analphabet',
    'nicht besucht',
    'nie besucht'
  ],
  OHNE: [
    'ohne Abschluss',
    'o. Abschl.',
    'o. Abschluss',
    'kein Abschluss',
    'ohne',
    'ohne Schulabschluss',
    'kein Schulabschluss',
    'o. A.',
    'keinen Abschluss'
  ],
  FOERDER: ['Förderschule', 'Förderschulabschluss', 'Abschluss der Förderschule', 'Sonderschule', 'FÖS', 'Förder'],
  HSA: [
    'Hauptschulabschluss',
    'HS',
    'HSA',
    'Hauptschule',
    'Volksschule',
    'Hauptsch.',
    'Berufsreife',
    'qual. HSA',
    'Quali',
    'BBR',
    'ESA'
  ],
  MSA: [
    'Mittlere Reife',
    'Realschule',
    'Realschulabschluss',
    'MSA',
    'RS',
    'RSA',
    'mittl. Reife',
    'FOR',
    'Fachoberschulreife',
    'Realsch.',
    'mittlerer Abschluss',
    'POS',
    'mittlerer Schulabschluss',
    'FORQ'
  ],
  FHR: ['Fachhochschulreife', 'FHR', 'Fachabitur', 'Fachabi', 'FH-Reife'],
  ABI: [
    'Abitur',
    'Abi',
    'Hochschulreife',
    'allg. Hochschulreife',
    'AHR',
    'allgemeine Hochschulreife',
    'Gymnasium',
    'EOS',
    'Fachgeb. Hochschulreife'
  ],
  AUSL_NICHT_ZUGEORDNET: [
    'ausländischer Abschluss, nicht zugeordnet',
    'Ausl. n. zugeordnet',
    'Ausl. nicht zugeordnet',
    'ausländischer Abschluss',
    'ausl. Abschluss',
    'nicht zugeordnet',
    'Ausland',
    'ausl.',
    'ausl. Abschl.',
    'Schule im Ausland',
    'im Ausland'
  ],
  UNB: ['unbekannt', '??', 'unb.', 'k. A.', 'keine Angabe', 'n. b.', 'nicht bekannt']
}

const kursart: Wortliste = {
  IK_ALLG: [
    'Allgemeiner Integrationskurs',
    'IK allg.',
    'allg. IK',
    'IK?',
    'Integrationskurs',
    'allgemeiner IK',
    'IK allgemein',
    'allg. Integrationskurs',
    'Integrationskurs allgemein'
  ],
  IK_ALPHA: [
    'Alphabetisierungskurs',
    'Alphakurs',
    'Alpha-IK',
    'Alpha',
    'IK Alpha',
    'Alpha-Kurs',
    'Integrationskurs mit Alphabetisierung',
    'Alphabetisierung',
    'IK mit Alphabetisierung'
  ],
  IK_ZWEIT: [
    'Zweitschriftlernerkurs',
    'Zweitschrift',
    'Zweitschriftlerner',
    'ZSL',
    'IK Zweitschrift',
    'Zweitschriftkurs',
    'Zweitschriftlerner-IK'
  ],
  IK_FOERDER: ['Förderkurs', 'Förder-IK', 'IK Förder', 'gering Literalisierte', 'Kurs für gering Literalisierte'],
  IK_INTENSIV: ['Intensivkurs', 'Intensiv-IK', 'IK intensiv', 'Intensiv', 'Intensivintegrationskurs'],
  IK_ORIENT: ['Orientierungskurs', 'OK', 'O-Kurs', 'nur Orientierungskurs', 'Orientierung', 'Orient.-Kurs'],
  IK_WDH: [
    'Wiederholung',
    'Wiederholer',
    'Wiederholungskurs',
    'Wdh.',
    'IK Wdh.',
    'Wiederholerkurs',
    'Wiederholungsstunden'
  ],
  IK_JUGEND: ['Jugendintegrationskurs', 'Jugend-IK', 'Jugendkurs', 'IK Jugend'],
  IK_ELTERN: ['Elternintegrationskurs', 'Eltern-IK', 'IK Eltern'],
  IK_FRAUEN: ['Frauenintegrationskurs', 'Frauen-IK', 'Frauenkurs', 'IK Frauen', 'Eltern- und Frauenintegrationskurs?'],
  IK_BEHIND: ['Kurs für Menschen mit Behinderung', 'Gehörlosenkurs', 'IK Gehörlose'],
  BSK_A2: ['BSK A2', 'BSK Ziel A2', 'DeuFöV A2', 'Spezial-BSK A2', 'BSK bis A2'],
  BSK_B1: ['BSK B1', 'BSK Ziel B1', 'DeuFöV B1', 'Spezial-BSK B1', 'BSK bis B1'],
  BSK_B2: [
    'BSK B2',
    'BSK Ziel B2',
    'DeuFöV B2',
    'Basis-BSK B2',
    'Basis-BSK Ziel B2',
    'BSK bis B2',
    'Berufssprachkurs B2',
    'B2-BSK',
    'BSK?',
    'Berufssprachkurs?',
    'DeuFöV?',
    'Basis-BSK?'
  ],
  BSK_C1: ['BSK C1', 'BSK Ziel C1', 'DeuFöV C1', 'Basis-BSK C1', 'Basis-BSK Ziel C1', 'BSK bis C1'],
  BSK_C2: ['BSK C2', 'BSK Ziel C2', 'DeuFöV C2', 'Basis-BSK Ziel C2'],
  BSK_FACH: [
    'Spezial-BSK fachspezifisch',
    'BSK Fach',
    'BSK Pflege',
    'BSK Einzelhandel',
    'BSK Gewerbe-Technik',
    'Fach-BSK',
    'Spezial-BSK?'
  ],
  BSK_ANERK: [
    'Spezial-BSK Anerkennung',
    'BSK Anerkennung',
    'BSK akad. Heilberufe',
    'BSK Gesundheitsfachberufe',
    'BSK Heilberufe'
  ],
  BSK_JOB: ['Job-BSK', 'JobBSK', 'BSK Job', 'Job BSK'],
  BSK_AZUBI: ['Azubi-BSK', 'BSK Azubi', 'Azubi BSK'],
  BSK_FACHPRAXIS: ['Fachpraxis-BSK', 'BSK Fachpraxis']
}

const status: Wortliste = {
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

const austrittsgrund: Wortliste = {
  ZIEL: [
    'Ziel erreicht',
    'Maßnahmeziel erreicht',
    'regulär',
    'regulär beendet',
    'Abschluss',
    'Ziel',
    'Kursende',
    'bestanden',
    'Maßnahmeende',
    'reguläres Ende'
  ],
  ARBEIT_SV: [
    'Arbeit?',
    'Arbeitsaufnahme?',
    'sv-pflichtige Beschäftigung',
    'SV-Arbeit',
    'Job?',
    'sv Beschäftigung',
    'Aufnahme sozialversicherungspflichtiger Beschäftigung',
    'Vollzeitjob',
    'Beschäftigung?',
    'sozialversicherungspflichtige Beschäftigung',
    'svp Arbeit',
    'svB',
    'sv-pflichtige Arbeit'
  ],
  ARBEIT_GERINGF: ['Minijob', 'geringfügige Beschäftigung', '450-Euro-Job', 'geringf. Besch.', 'GfB', 'geringfügig'],
  AUSBILDUNG: ['Ausbildung', 'Aufnahme Ausbildung', 'Ausbildungsaufnahme', 'Lehre'],
  SELBST: ['Selbständigkeit', 'selbständig', 'selbstständig', 'Selbstständigkeit', 'Gewerbe'],
  ANSCHLUSS: [
    'andere Maßnahme',
    'Anschlussmaßnahme',
    'anderer Kurs',
    'Kurswechsel',
    'Wechsel',
    'Übergang in andere Maßnahme',
    'Anschluss',
    'Sprachkurs',
    'Maßnahmewechsel',
    'Trägerwechsel'
  ],
  SCHULE_STUDIUM: ['Schule', 'Studium', 'Schule/Studium', 'Schulbesuch'],
  GESUNDHEIT: [
    'krank',
    'Krankheit',
    'gesundheitliche Gründe',
    'Gesundheit',
    'gesundheitlich',
    'ges. Gründe',
    'dauerkrank',
    'langzeiterkrankt',
    'AU',
    'arbeitsunfähig'
  ],
  SCHWANGER_ELTERN: ['Mutterschutz', 'Elternzeit', 'schwanger', 'Schwangerschaft', 'Mutterschutz/Elternzeit', 'Geburt'],
  KINDERBETREUUNG: [
    'keine Kinderbetreuung',
    'Kinderbetreuung',
    'KiBe',
    'fehlende Kinderbetreuung',
    'Kinderbetreuung nicht gesichert',
    'kein Kitaplatz',
    'keine KiBe',
    'Kita'
  ],
  PFLEGE: ['Pflege', 'Pflege Angehöriger', 'Pflege von Angehörigen'],
  MOBILITAET: ['Fahrweg', 'ÖPNV', 'Mobilität', 'Fahrzeit', 'kein Bus', 'Fahrweg zu lang', 'Erreichbarkeit'],
  UMZUG: ['Umzug', 'verzogen', 'weggezogen', 'Wegzug', 'Zuständigkeitswechsel', 'umgezogen'],
  RECHTSKREIS: [
    'Rechtskreiswechsel',
    'Wegfall Leistungsbezug',
    'kein Leistungsbezug',
    'Leistungsende',
    'LB Ende',
    'aus Leistungsbezug',
    'Ende Leistungsbezug'
  ],
  AUFENTHALT: ['Ausreise', 'Abschiebung', 'aufenthaltsrechtlich', 'aufenthaltsrechtliche Gründe', 'ausgereist'],
  NIVEAU_HOCH: ['Überforderung', 'überfordert', 'Niveau zu hoch', 'zu schwer'],
  NIVEAU_NIEDRIG: ['Unterforderung', 'unterfordert', 'Niveau zu niedrig', 'zu leicht'],
  FEHLZEITEN: [
    'Fehlzeiten',
    'zu viele Fehlzeiten',
    'zu hohe Fehlzeiten',
    'unentschuldigt',
    'unentsch. Fehlen',
    'hohe Fehlzeiten'
  ],
  MITWIRKUNG: [
    'fehlende Mitwirkung',
    'keine Mitwirkung',
    'fehlende Motivation',
    'Motivation',
    'Mitwirkung',
    'keine Motivation'
  ],
  VERHALTEN: ['Ausschluss', 'Ausschluss durch Träger', 'Verhalten', 'Hausverbot'],
  TRAEGER: [
    'Träger',
    'Kurs beendet',
    'zu wenig TN',
    'Maßnahme abgebrochen',
    'Kursabbruch durch Träger',
    'Kurs ausgefallen',
    'zu wenig Teilnehmer'
  ],
  TOD: ['verstorben', 'Tod', 'gestorben'],
  SONST: [
    'sonstiges',
    'sonstige',
    'sonstiger Grund',
    'Sonst.',
    'anderes',
    'andere Gründe',
    'persönliche Gründe',
    'priv. Gründe',
    'familiäre Gründe'
  ],
  UNB: ['unbekannt', '??', 'unb.', 'unklar', 'k. A.']
}

const verbleib: Wortliste = {
  SV_ARBEIT: [
    'Arbeit?',
    'SV-Arbeit',
    'sv-pflichtige Beschäftigung',
    'Job?',
    'in Arbeit?',
    'sv Beschäftigung',
    'Beschäftigung?',
    'Vollzeit',
    'Teilzeit',
    'sozialversicherungspflichtig',
    'Arbeitsaufnahme?'
  ],
  MINIJOB: ['Minijob', 'geringfügig', '450-Euro-Job', 'geringfügige Beschäftigung'],
  AUSBILDUNG: ['Ausbildung', 'Lehre', 'betriebliche Ausbildung', 'schulische Ausbildung', 'EQ?'],
  SCHULE: ['Schule', 'Schulbesuch', 'Berufsschule', 'Abendschule'],
  STUDIUM: ['Studium', 'Uni', 'Hochschule'],
  FSJ_BFD: ['FSJ', 'BFD', 'Bundesfreiwilligendienst', 'FSJ/BFD'],
  MASSNAHME: ['Maßnahme', 'andere Maßnahme', 'Anschlussmaßnahme', 'AGH', 'MAT', 'Folgemaßnahme'],
  SPRACHKURS: [
    'Sprachkurs',
    'Deutschkurs',
    'BSK',
    'IK',
    'weiterer Sprachkurs',
    'Folgekurs',
    'Integrationskurs',
    'Anschlusskurs'
  ],
  ARBEITSLOS: ['arbeitslos', 'alo', 'arbeitsuchend', 'ohne Arbeit', 'Alg II', 'Bürgergeld', 'Leistungsbezug'],
  ELTERNZEIT: ['Elternzeit', 'Mutterschutz'],
  KRANK: ['krank', 'arbeitsunfähig', 'Reha'],
  HAFT: ['Haft', 'inhaftiert', 'JVA'],
  AUSREISE: ['Ausreise', 'ausgereist', 'Rückkehr', 'Ausland'],
  UNB: ['unbekannt', '??', 'unb.', 'k. A.', 'unklar', 'nicht bekannt']
}

const pruefung: Wortliste = {
  DTZ: ['DTZ', 'Deutsch-Test für Zuwanderer', 'DTZ A2/B1', 'DTZ-Prüfung', 'DTZ A2-B1'],
  LID: ['LiD', 'Leben in Deutschland', 'Orientierungstest', 'LiD-Test'],
  ZIK: ['ZIK', 'Zertifikat Integrationskurs'],
  DTB_A2: ['DTB A2', 'Deutsch-Test für den Beruf A2'],
  DTB_B1: ['DTB B1', 'Deutsch-Test für den Beruf B1'],
  DTB_B2: ['DTB B2', 'Deutsch-Test für den Beruf B2', 'DTB?', 'Deutsch-Test für den Beruf?'],
  DTB_C1: ['DTB C1', 'Deutsch-Test für den Beruf C1'],
  TELC_A1: ['telc A1', 'telc Deutsch A1'],
  TELC_A2: ['telc A2', 'telc Deutsch A2'],
  TELC_B1: ['telc B1', 'telc Deutsch B1'],
  TELC_B2: ['telc B2', 'telc Deutsch B2'],
  TELC_C1: ['telc C1', 'telc Deutsch C1'],
  GOETHE_A1: ['Goethe A1', 'Goethe-Zertifikat A1'],
  GOETHE_A2: ['Goethe A2', 'Goethe-Zertifikat A2'],
  GOETHE_B1: ['Goethe B1', 'Goethe-Zertifikat B1'],
  GOETHE_B2: ['Goethe B2', 'Goethe-Zertifikat B2'],
  GOETHE_C1: ['Goethe C1', 'Goethe-Zertifikat C1'],
  OESD_B1: ['ÖSD B1'],
  OESD_B2: ['ÖSD B2'],
  TESTDAF: ['TestDaF'],
  DSH: ['DSH'],
  FSP_MED: ['FSP Medizin', 'Fachsprachprüfung Medizin', 'FSP Ärzte'],
  FSP_PFLEGE: ['FSP Pflege', 'Fachsprachprüfung Pflege'],
  SONST: ['sonstiges', 'sonstige', 'andere', 'sonstiges Zertifikat']
}

const pruefErgebnis: Wortliste = {
  BESTANDEN_ZIEL: [
    'bestanden',
    'best.',
    'B1',
    'b',
    'ja',
    'B1 bestanden',
    'bestanden B1',
    'B1 erreicht',
    'Ziel erreicht',
    'erfolgreich'
  ],
  BESTANDEN_DARUNTER: [
    'A2',
    'bestanden A2',
    'A2 bestanden',
    'bestanden (A2)',
    'teilbestanden',
    'A2 erreicht',
    'nur A2'
  ],
  NICHT_BESTANDEN: [
    'nicht bestanden',
    'n. b.',
    'n. best.',
    'nb',
    'nein',
    'durchgefallen',
    'unter A2',
    'nicht best.',
    '< A2',
    'kein Niveau',
    'nicht erreicht',
    'ohne Erfolg'
  ],
  NICHT_ANGETRETEN: [
    'nicht angetreten',
    'n. a.',
    'nicht erschienen',
    'krank',
    'abwesend',
    'fehlt',
    'nicht teilgenommen',
    'n. angetreten',
    'n. ersch.',
    'no show',
    'nicht ersch.',
    'nicht da',
    'NA'
  ],
  AUSGESCHLOSSEN: ['ausgeschlossen', 'Täuschung', 'Täuschungsversuch'],
  OFFEN: [
    'offen',
    'ausstehend',
    'liegt nicht vor',
    'liegt noch nicht vor',
    'folgt',
    '??',
    'noch offen',
    'Ergebnis offen',
    'noch kein Ergebnis'
  ]
}

/** By field: compact word → code, with a mark where the word has a second meaning. */
const lists = new Map(
  Object.entries({
    geschlecht,
    titel,
    schulabschluss,
    kursart,
    status,
    austrittsgrund,
    verbleib,
    pruefung,
    pruef_ergebnis: pruefErgebnis
  }).map(([field, liste]) => [field, indexed(liste)])
)

interface Treffer {
  code: string
  mehrdeutig: boolean
}

function indexed(liste: Wortliste): ReadonlyMap<string, Treffer> {
  const index = new Map<string, Treffer>()
  for (const [code, words] of Object.entries(liste)) {
    for (const word of [code, code.replaceAll('_', ' '), ...words]) {
      const mehrdeutig = word.endsWith('?')
      const key = keyOf(mehrdeutig ? word.slice(0, -1) : word)
      if (!index.has(key)) index.set(key, { code, mehrdeutig })
    }
  }
  return index
}

/** A lone question mark is a word too: "nobody knows". */
function keyOf(word: string): string {
  return compactKey(word) || (word.includes('?') ? '?' : '')
}

const shippedLists: Readonly<Record<string, Codeliste>> = {
  geschlecht: 'geschlecht',
  titel: 'aufenthaltsstatus',
  schulabschluss: 'schulabschluss',
  kursart: 'kursart',
  status: 'teilnahmeStatus',
  austrittsgrund: 'austrittsgrund',
  verbleib: 'verbleib',
  pruefung: 'pruefung',
  pruef_ergebnis: 'pruefErgebnis'
}

/** The words of the program's own code lists. Those above come first: they know their doubts. */
function shippedWords(field: string): ReadonlyMap<string, Treffer> {
  const words = mitgelieferteCodes
    .filter(({ liste }) => liste === shippedLists[field])
    .flatMap(({ code, label, kurz, synonyme }) =>
      [label, kurz ?? label, ...synonyme].map((word) => [keyOf(word), code] as const)
    )
  return new Map(words.toReversed().map(([key, code]) => [key, { code, mehrdeutig: false }]))
}

/** A cell of code words as its code. Learned words come first; unknown ones are told and not taken. */
export function leseWort(field: string): Leser {
  const liste = lists.get(field)
  const shipped = shippedWords(field)
  return (cell, melder, { words }) => {
    const roh = asText(cell)
    const key = keyOf(roh)
    const learned = words[field]?.get(key)
    if (learned) return learned
    const hit = liste?.get(key) ?? shipped.get(key) ?? liste?.get(keyOf(roh.replaceAll(/\([^)]*\)/g, '')))
    if (hit) {
      const unsure = hit.mehrdeutig || key === '?'
      if (unsure) melder.melde('wort.mehrdeutig', { roh })
      return hit.code
    }
    if (!/^[-–—.]+$/.test(roh)) melder.melde('wort.unbekannt', { roh })
    return undefined
  }
}

const paragraph =
  /^(?:AE|AT|Aufenthaltserlaubnis|Duldung|nach|gem\.?|i\. ?V\. ?m\.?|,| )*§{0,2} ?(\d{1,3}) ?([a-g])?\b ?(.*)$/i
const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI']
const family = [27, 28, 29, 30, 31, 32, 33, 34, 36]

/** Residence title by word or by paragraph: `§ 25 Abs. 2 S. 1 Alt. 2`, `25 III`, `§25b`. */
export const leseTitel: Leser = (cell, melder, kontext) => {
  const roh = asText(cell)
  const byWord = lists.get('titel')?.get(keyOf(roh)) || kontext.words['titel']?.has(keyOf(roh))
  const [, number, letter = '', rest = ''] = byWord ? [] : (paragraph.exec(roh) ?? [])
  const code = number && byParagraph(Number(number), letter.toLowerCase(), rest)
  if (!code) return words(cell, melder, kontext)
  if (code.endsWith('?')) melder.melde('wort.mehrdeutig', { roh })
  return code.replace('?', '')
}

const words = leseWort('titel')

function byParagraph(number: number, letter: string, rest: string): string | undefined {
  const [, absatz = ''] =
    /(?:Abs\.?|Absatz|\() ?(\d|I{1,3}|IV|VI?)\b/i.exec(rest) ?? /^(\d|I{1,3}|IV|VI?)\b/i.exec(rest) ?? []
  const abs = /\d/.test(absatz) ? Number(absatz) : Math.max(0, romans.indexOf(absatz.toUpperCase()))
  const [, digit] = /Alt\w*\.? ?(\d)/i.exec(rest) ?? /(\d)\.? ?Alt/i.exec(rest) ?? []
  const alternative = Number(digit ?? 0)
  if (number === 25 && (letter === 'a' || letter === 'b')) return 'AE_25A_25B'
  if (number === 25 && letter === '') return protection(abs, alternative)
  if (number === 60 && letter === 'a') return 'DULD'
  if (number === 60 && letter === 'c') return 'DULD_AUSB'
  if (number === 60 && letter === 'd') return 'DULD_BESCH'
  if (number === 104 && letter === 'c') return 'AE_104C'
  if (number === 9) return letter === 'a' ? 'DAEU' : 'NE'
  if (number === 26) return 'NE?'
  if (number === 24) return 'AE_24'
  if (number === 22 || number === 23) return 'AE_22_23'
  if (number === 20 && letter === 'a') return 'AE_20A'
  if (number === 18 || number === 19 || number === 21) return 'AE_ERWERB'
  if (number === 55) return 'GEST'
  if (number === 81) return 'FIKTION'
  return family.includes(number) ? 'AE_FAM' : undefined
}

/** § 25 Aufenthaltsgesetz: without its Absatz or Alternative more than one reading can be defended. */
function protection(abs: number, alternative: number): string | undefined {
  if (abs === 1) return 'AE_ASYL'
  if (abs === 2) return alternative === 2 ? 'AE_SUBS' : alternative === 1 ? 'AE_ASYL' : 'AE_ASYL?'
  if (abs === 3) return 'AE_25_3'
  return abs === 5 ? 'AE_25_5' : undefined
}

const yes = new Set([
  'j',
  'ja',
  'x',
  '1',
  'true',
  'wahr',
  'yes',
  'y',
  'ok',
  'vorhanden',
  'noetig',
  'erforderlich',
  'benoetigt',
  'bedarf'
])
const no = new Set([
  'n',
  'nein',
  '0',
  'false',
  'falsch',
  'no',
  'nicht',
  'kein',
  'keine',
  'entfaellt',
  'nichtnoetig',
  'keinbedarf'
])

/** `j/n, ja/nein, x, 1/0, ✓` and the column's own words. */
export function leseJaNein(ja: readonly string[] = [], nein: readonly string[] = []): Leser {
  return (cell, melder) => {
    if (typeof cell === 'boolean') return cell
    const roh = asText(cell)
    const key = compactKey(roh)
    if (/^[✓✔☑☒✗✘]\ufe0f?$/.test(roh)) return !/^[✗✘]/.test(roh)
    if (yes.has(key) || ja.includes(key)) return true
    if (no.has(key) || nein.includes(key) || /^[-–—]$/.test(roh)) return false
    melder.melde('jaNein.unklar', { roh })
    return undefined
  }
}
