import { berechnet, code, type Felder, jaNein, langtext, pflicht, tag, text, uhrzeit, zahl } from '../feld'
import { Monat } from '../zeitraum'
import { verweis } from './verweis'
import { wegFelder } from './wegFelder'

/** The dated records of a case, by kind; each kind is a table of the same name. */
export const satzFelder = {
  /** A statement about someone's German (DOMAIN 3.1). History: never overwritten, only added to. */
  sprachstand: {
    datum: tag(),
    art: pflicht(code('sprachstandArt')),
    niveauGesamt: code('niveau'),
    niveauHoeren: code('niveau'),
    niveauLesen: code('niveau'),
    niveauSchreiben: code('niveau'),
    niveauSprechen: code('niveau'),
    pruefung: code('pruefung'),
    anbieter: text(120),
    ergebnis: code('pruefErgebnis'),
    lidPunkte: zahl(0, 33),
    /** Points of the DTZ by part, of 45, 20 and 100 (DOMAIN R-09). */
    punkteHoerenLesen: zahl(0, 45),
    punkteSchreiben: zahl(0, 20),
    punkteSprechen: zahl(0, 100),
    belegVorhanden: jaNein(),
    /** The section to start with, in the words of the test: "Modul 5" is no level. */
    abschnitt: text(60),
    /** Kind of course the test recommends. */
    empfehlung: code('kursart'),
    zertifikatAm: tag(),
    quelle: text(120)
  },
  /** The right to attend an Integrationskurs or a Berufssprachkurs (DOMAIN 3.3). */
  berechtigung: {
    zugangsweg: pflicht(code('zugangsweg')),
    /** The kind of course it is used for: decides over units and repetition. */
    kursart: code('kursart'),
    ausgestelltAm: tag(),
    ausstellendeStelle: text(120),
    aktenzeichen: text(30),
    gueltigBis: tag(),
    verpflichtend: jaNein(),
    angemeldetAm: tag(),
    traeger: text(120),
    kursbeginnIst: tag(),
    letzterUnterrichtstag: tag(),
    ueKontingent: zahl(0, 3000),
    ueVerbraucht: zahl(0, 3000),
    ueWoche: zahl(1, 40),
    wiederBegonnenAm: tag(),
    /** The person is not to blame that the course did not begin or was interrupted (§ 4 Abs. 1 S. 3 IntV). */
    nichtZuVertreten: jaNein(),
    wiederholungGenutzt: jaNein(),
    status: code('berechtigungStatus')
  },
  /** When in the week the person can, cannot or would like to (DOMAIN 5.4). */
  verfuegbarkeit: {
    wochentag: pflicht(zahl(1, 7)),
    von: pflicht(uhrzeit()),
    bis: pflicht(uhrzeit()),
    art: pflicht(code('verfuegbarkeitArt')),
    grund: text(120),
    gueltigVon: tag(),
    gueltigBis: tag()
  },
  /** A child of the household and its care. */
  kind: {
    geburt: tag(),
    betreuungsbedarf: jaNein(),
    betreuung: code('betreuung'),
    betreuungVon: uhrzeit(),
    betreuungBis: uhrzeit(),
    betreuungOrt: text(80),
    /** 1 = Monday, parted by commas; empty: Monday to Friday. */
    betreuungTage: text(20),
    /** Care that is promised, from this day. */
    betreuungAb: tag()
  },
  /** A person in a course or measure (DOMAIN 3.8). */
  teilnahme: {
    durchfuehrung: verweis(),
    titel: text(160),
    kursart: code('kursart'),
    instrument: code('instrument'),
    traeger: text(120),
    status: pflicht(code('teilnahmeStatus')),
    statusSeit: tag(),
    eintrittPlan: tag(),
    eintrittIst: tag(),
    austrittPlan: tag(),
    austrittIst: tag(),
    austrittsgrund: code('austrittsgrund'),
    verbleib: code('verbleib'),
    wochenstunden: zahl(0, 60),
    verpflichtet: jaNein(),
    ueBesucht: zahl(0, 3000),
    ueRest: zahl(0, 3000),
    /** The section reached, in the provider's words. */
    abschnitt: text(60),
    prognose: text(120),
    /** Why a similar course or measure once more. */
    wiederholungGrund: text(200),
    bemerkung: text(200),
    quelle: text(120)
  },
  /** Days of a month in a course or measure, as the provider reports them (§ 61 Abs. 2 SGB II). */
  anwesenheit: {
    monat: pflicht(monat()),
    teilnahme: verweis(),
    titel: text(160),
    traeger: text(120),
    sollTage: zahl(0, 31),
    anwesendTage: zahl(0, 31),
    onlineTage: zahl(0, 31),
    krankTage: zahl(0, 31),
    entschuldigtTage: zahl(0, 31),
    unentschuldigtTage: zahl(0, 31),
    letzteAnwesenheit: tag(),
    quelle: text(120)
  },
  kontakt: {
    datum: pflicht(tag()),
    art: pflicht(code('kontaktart')),
    anlass: code('kontaktAnlass'),
    ergebnis: code('kontaktErgebnis'),
    sprachmittlung: code('sprachmittlung'),
    /** The language that was interpreted. */
    sprache: text(40),
    vermerk: langtext(4000)
  },
  wiedervorlage: {
    faelligAm: pflicht(tag()),
    betreff: pflicht(text(200)),
    /** The team that is to look; nobody's own list. */
    team: text(80),
    /** Comes again when it is settled. */
    serie: code('serie'),
    verschobenGrund: text(200),
    erledigtAm: tag(),
    automatisch: berechnet(text(40))
  },
  /** A Frist that a person put off on purpose: until when and why. */
  zurueckstellung: {
    fristart: pflicht(text(40)),
    satz: verweis(),
    bis: pflicht(tag()),
    grund: pflicht(text(200)),
    team: text(80)
  },
  ...wegFelder,
  /** Numbers the person had before (§ 51a SGB II): matching still finds them. */
  fruehereKundennummer: {
    kundennummer: pflicht(text(20)),
    bis: tag()
  }
} as const satisfies Record<string, Felder>

/** A month as `JJJJ-MM`. */
function monat() {
  return { art: 'text', schema: Monat } as const
}
