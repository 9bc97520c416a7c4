import { berechnet, code, type Felder, jaNein, langtext, pflicht, tag, text, zahl } from '../feld'
import { verweis } from './verweis'

/** The dated records of the way of a person: what is planned, needed, reached and handed over. */
export const wegFelder = {
  /** One step of the Förderkette, planned or actual (DOMAIN 3.12). */
  kettenelement: {
    elementart: pflicht(code('elementart')),
    titel: text(160),
    kursart: code('kursart'),
    instrument: code('instrument'),
    kostentraeger: code('kostentraeger'),
    traeger: text(120),
    niveauZiel: code('niveau'),
    planstatus: pflicht(code('planstatus')),
    /** Order among steps without days. */
    reihenfolge: zahl(0, 1000),
    beginnPlan: tag(),
    endePlan: tag(),
    beginnIst: tag(),
    endeIst: tag(),
    wochenstunden: zahl(0, 60),
    durchfuehrung: verweis(),
    /** The participation it became. */
    teilnahme: verweis(),
    vorlage: text(120),
    /** The Kombination it belongs to. */
    kombination: verweis(),
    verworfenGrund: text(200),
    /** Why support comes before placement (§ 3a Abs. 2 SGB II). */
    begruendung: text(500),
    bemerkung: text(200)
  },
  /** Steps found together, and how far they are (DOMAIN 5.4). The steps name it. */
  kombination: {
    status: pflicht(code('kombinationStatus')),
    erstelltAm: pflicht(tag()),
    begruendung: text(500),
    /** Constraints a person overrode, each with the reason (JSON). */
    ueberstimmt: berechnet(langtext(4000)),
    /** The round of planning it comes from. */
    runde: berechnet(verweis())
  },
  /** What the person needs and does not have yet (DOMAIN 5.4). */
  bedarf: {
    art: pflicht(code('bedarfArt')),
    kursart: code('kursart'),
    instrument: code('instrument'),
    niveauVon: code('niveau'),
    niveauZiel: code('niveau'),
    zeitmodell: code('zeitmodell'),
    seit: pflicht(tag()),
    status: pflicht(code('bedarfStatus')),
    erledigtAm: tag(),
    bemerkung: text(200)
  },
  /** A placement into work or training (DOMAIN 3.11). */
  integration: {
    art: pflicht(code('integrationArt')),
    beginn: pflicht(tag()),
    arbeitgeber: text(120),
    ort: text(80),
    taetigkeit: text(120),
    wochenstunden: zahl(0, 60),
    befristetBis: tag(),
    bedarfsdeckend: jaNein(),
    vermitteltDurch: code('vermitteltDurch'),
    ende: tag(),
    endegrund: code('endegrund'),
    bemerkung: text(200)
  },
  /** A look after a placement. */
  nachbetreuung: {
    integration: pflicht(verweis()),
    stufe: pflicht(code('nachbetreuungStufe')),
    datum: pflicht(tag()),
    bestehtNoch: pflicht(code('bestehtNoch')),
    unterstuetzungNoetig: jaNein(),
    sprachfoerderung: jaNein(),
    bemerkung: text(200)
  },
  /** A handover to another team. */
  uebergabe: {
    status: pflicht(code('uebergabeStatus')),
    anlass: pflicht(code('uebergabeAnlass')),
    vonTeam: text(80),
    anTeam: text(80),
    vorbereitetAm: pflicht(tag()),
    uebergebenAm: tag(),
    /** The criteria as they stood when it was handed over (JSON). */
    kriterien: berechnet(langtext(4000)),
    /** Items of the checklist that are done, codes parted by commas. */
    erledigt: text(500),
    geholfen: text(500),
    gehindert: text(500),
    offenePunkte: langtext(1000),
    angenommenVon: text(80),
    angenommenAm: tag(),
    zurueckAm: tag(),
    zurueckGrund: text(300)
  }
} as const satisfies Record<string, Felder>
