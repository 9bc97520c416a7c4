import type { Wortliste } from './wortliste'

/** Words for the codes of `titel`. */
export const titelWoerter: Wortliste = {
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
