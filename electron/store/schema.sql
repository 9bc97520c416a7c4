-- The tables of a new store, as all migrations together make them. Written by `node test/launch/schema.ts`.

CREATE TABLE aenderung (
  id INTEGER PRIMARY KEY,
  zeit TEXT NOT NULL,
  -- what belongs together: one click of a person, one import
  vorgang TEXT NOT NULL,
  konto TEXT NOT NULL,
  herkunft TEXT NOT NULL CHECK (herkunft IN ('HAND', 'UEBERNAHME', 'PROGRAMM', 'RUECKNAHME')),
  uebernahme TEXT REFERENCES uebernahme (id),
  -- with RUECKNAHME: the Vorgang that is taken back
  ruecknahmeVon TEXT,
  fall TEXT NOT NULL,
  tabelle TEXT NOT NULL,
  satz TEXT NOT NULL,
  art TEXT NOT NULL CHECK (art IN ('NEU', 'FELD', 'WEG')),
  -- JSON: the field's value before and after; with WEG the row before, without what was empty
  feld TEXT,
  von TEXT,
  nach TEXT,
  -- version of the row after the change
  version INTEGER NOT NULL
) STRICT;

CREATE INDEX aenderungFall ON aenderung (fall, id);

CREATE INDEX aenderungHand ON aenderung (fall) WHERE herkunft = 'HAND';

CREATE INDEX aenderungUebernahme ON aenderung (uebernahme) WHERE uebernahme IS NOT NULL;

CREATE INDEX aenderungVorgang ON aenderung (vorgang) WHERE uebernahme IS NULL;

CREATE TABLE ansicht (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  -- JSON: columns, widths, order, filters
  inhalt TEXT NOT NULL
) STRICT;

CREATE TABLE anwesenheit (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  monat TEXT NOT NULL CHECK (monat GLOB '????-??'),
  -- the participation as it was then; it may be gone, titel and traeger still say what was meant
  teilnahme TEXT,
  titel TEXT,
  traeger TEXT,
  sollTage REAL,
  anwesendTage REAL,
  onlineTage REAL,
  krankTage REAL,
  entschuldigtTage REAL,
  unentschuldigtTage REAL,
  letzteAnwesenheit TEXT CHECK (letzteAnwesenheit GLOB '????-??-??'),
  quelle TEXT
) STRICT;

CREATE INDEX anwesenheitFall ON anwesenheit (fall, monat);

CREATE TABLE ausgabe (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  -- kind of list and version of its template
  art TEXT NOT NULL,
  vorlage INTEGER NOT NULL,
  -- the recipient as called then; the provider or run may be gone
  empfaenger TEXT NOT NULL,
  profil TEXT NOT NULL,
  traeger TEXT REFERENCES traeger (id) ON DELETE SET NULL,
  durchfuehrung TEXT REFERENCES durchfuehrung (id) ON DELETE SET NULL,
  zweck TEXT NOT NULL,
  rechtsgrundlage TEXT NOT NULL,
  zeitraum TEXT,
  zeit TEXT NOT NULL,
  konto TEXT NOT NULL,
  datei TEXT NOT NULL,
  -- SHA-256 of the workbook before its encryption, hex
  hash TEXT NOT NULL,
  -- JSON list of columns
  spalten TEXT NOT NULL,
  -- JSON: why columns that need a reason are in, why there is no password
  begruendungen TEXT NOT NULL,
  personen INTEGER NOT NULL,
  zellen INTEGER NOT NULL,
  verschluesselt INTEGER NOT NULL CHECK (verschluesselt IN (0, 1)),
  -- key of the fingerprints in the workbook
  siegel BLOB NOT NULL,
  rueckmeldungBis TEXT CHECK (rueckmeldungBis GLOB '????-??-??'),
  rueckmeldungAm TEXT CHECK (rueckmeldungAm GLOB '????-??-??'),
  loeschenBis TEXT CHECK (loeschenBis GLOB '????-??-??'),
  geloeschtAm TEXT CHECK (geloeschtAm GLOB '????-??-??')
) STRICT;

CREATE INDEX ausgabeZeit ON ausgabe (zeit);

CREATE TABLE ausgabeKurs (
  ausgabe TEXT NOT NULL REFERENCES ausgabe (id) ON DELETE CASCADE,
  -- random key of the row in the workbook
  schluessel TEXT NOT NULL,
  durchfuehrung TEXT NOT NULL REFERENCES durchfuehrung (id) ON DELETE CASCADE,
  -- what the row said when it left (JSON by column)
  werte TEXT NOT NULL,
  PRIMARY KEY (ausgabe, schluessel)
) STRICT, WITHOUT ROWID;

CREATE INDEX ausgabeKursDurchfuehrung ON ausgabeKurs (durchfuehrung);

CREATE TABLE ausgabeZeile (
  ausgabe TEXT NOT NULL REFERENCES ausgabe (id) ON DELETE CASCADE,
  -- random key of the row in the workbook
  schluessel TEXT NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  teilnahme TEXT,
  -- what the row said when it left (JSON by column)
  werte TEXT NOT NULL,
  PRIMARY KEY (ausgabe, schluessel)
) STRICT, WITHOUT ROWID;

CREATE INDEX ausgabeZeileFall ON ausgabeZeile (fall);

CREATE TABLE bedarf (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  art TEXT NOT NULL,
  kursart TEXT,
  instrument TEXT,
  niveauVon TEXT,
  niveauZiel TEXT,
  zeitmodell TEXT,
  seit TEXT NOT NULL CHECK (seit GLOB '????-??-??'),
  status TEXT NOT NULL,
  erledigtAm TEXT CHECK (erledigtAm GLOB '????-??-??'),
  bemerkung TEXT
) STRICT;

CREATE INDEX bedarfFall ON bedarf (fall);

CREATE TABLE berechtigung (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  zugangsweg TEXT NOT NULL,
  ausgestelltAm TEXT CHECK (ausgestelltAm GLOB '????-??-??'),
  ausstellendeStelle TEXT,
  aktenzeichen TEXT,
  gueltigBis TEXT CHECK (gueltigBis GLOB '????-??-??'),
  verpflichtend INTEGER CHECK (verpflichtend IN (0, 1)),
  angemeldetAm TEXT CHECK (angemeldetAm GLOB '????-??-??'),
  traeger TEXT,
  kursbeginnIst TEXT CHECK (kursbeginnIst GLOB '????-??-??'),
  letzterUnterrichtstag TEXT CHECK (letzterUnterrichtstag GLOB '????-??-??'),
  ueKontingent REAL,
  ueVerbraucht REAL,
  status TEXT
, kursart TEXT, ueWoche REAL, nichtZuVertreten INTEGER CHECK (nichtZuVertreten IN (0, 1)), wiederBegonnenAm TEXT CHECK (wiederBegonnenAm GLOB '????-??-??'), wiederholungGenutzt INTEGER CHECK (wiederholungGenutzt IN (0, 1))) STRICT;

CREATE INDEX berechtigungFall ON berechtigung (fall);

CREATE TABLE code (
  liste TEXT NOT NULL,
  code TEXT NOT NULL,
  version INTEGER NOT NULL,
  label TEXT NOT NULL,
  kurz TEXT,
  aktiv INTEGER NOT NULL CHECK (aktiv IN (0, 1)),
  sort INTEGER NOT NULL,
  gueltigVon TEXT,
  gueltigBis TEXT,
  -- JSON list of words
  synonyme TEXT NOT NULL,
  PRIMARY KEY (liste, code)
) STRICT;

CREATE TABLE durchfuehrung (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  traeger TEXT NOT NULL REFERENCES traeger (id),
  titel TEXT NOT NULL,
  kursart TEXT,
  instrument TEXT,
  kostentraeger TEXT,
  massnahmeNr TEXT,
  kursKennung TEXT,
  standort TEXT,
  beginn TEXT CHECK (beginn GLOB '????-??-??'),
  ende TEXT CHECK (ende GLOB '????-??-??'),
  plaetze REAL,
  plaetzeFrei REAL,
  plaetzeStand TEXT CHECK (plaetzeStand GLOB '????-??-??'),
  wochenstunden REAL,
  zeitmodell TEXT,
  niveauVon TEXT,
  niveauZiel TEXT,
  kinderbetreuung INTEGER CHECK (kinderbetreuung IN (0, 1)),
  anmeldeschluss TEXT CHECK (anmeldeschluss GLOB '????-??-??')
, abschnitt TEXT, ueWoche REAL, mindestTn REAL, wartende REAL, format TEXT, kontakt TEXT, quelle TEXT, niveauMax TEXT, mindestAlter REAL, hoechstAlter REAL, geschlechtFilter TEXT, zielgruppe TEXT, ziel TEXT, zertifikat TEXT, fahrkosten TEXT, einstieg TEXT, einstiegstage TEXT, letzterEinstieg TEXT CHECK (letzterEinstieg GLOB '????-??-??'), ausfalltage TEXT, abgesagtAm TEXT CHECK (abgesagtAm GLOB '????-??-??')) STRICT;

CREATE INDEX durchfuehrungTraeger ON durchfuehrung (traeger);

CREATE TABLE einstellung (
  name TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  -- JSON
  wert TEXT NOT NULL
) STRICT;

CREATE TABLE entwurf (
  konto TEXT NOT NULL,
  schluessel TEXT NOT NULL,
  inhalt TEXT NOT NULL,
  zeit TEXT NOT NULL,
  PRIMARY KEY (konto, schluessel)
) STRICT;

CREATE TABLE fall (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  suchform TEXT NOT NULL,
  sortName TEXT NOT NULL,
  niveauRang INTEGER,
  nachname TEXT,
  vorname TEXT,
  geburtsname TEXT,
  geburtsdatum TEXT CHECK (geburtsdatum GLOB '????-??-??'),
  geburtsdatumGenauigkeit TEXT,
  geschlecht TEXT,
  staatsangehoerigkeit TEXT,
  weitereStaatsangehoerigkeit TEXT,
  muttersprache TEXT,
  weitereSprachen TEXT,
  sprachmittlung TEXT,
  besondersSchuetzenswert INTEGER CHECK (besondersSchuetzenswert IN (0, 1)),
  kundennummer TEXT,
  aktenzeichenIntern TEXT,
  bgNummer TEXT,
  strasse TEXT,
  plz TEXT,
  ort TEXT,
  telefon TEXT,
  email TEXT,
  fallStatus TEXT,
  fallSeit TEXT CHECK (fallSeit GLOB '????-??-??'),
  team TEXT,
  berater TEXT,
  rechtskreis TEXT,
  bgGroesse REAL,
  alleinerziehend INTEGER CHECK (alleinerziehend IN (0, 1)),
  juengstesKind TEXT CHECK (juengstesKind GLOB '????-??-??'),
  kinderbetreuung INTEGER CHECK (kinderbetreuung IN (0, 1)),
  einkommenBetrag INTEGER,
  leistungSeit TEXT CHECK (leistungSeit GLOB '????-??-??'),
  langzeitbezug INTEGER CHECK (langzeitbezug IN (0, 1)),
  aufenthaltsstatus TEXT,
  titelErteiltAm TEXT CHECK (titelErteiltAm GLOB '????-??-??'),
  titelBis TEXT CHECK (titelBis GLOB '????-??-??'),
  verlaengerungBeantragtAm TEXT CHECK (verlaengerungBeantragtAm GLOB '????-??-??'),
  dokumentGesehenAm TEXT CHECK (dokumentGesehenAm GLOB '????-??-??'),
  erwerbstaetigkeit TEXT,
  einreisedatum TEXT CHECK (einreisedatum GLOB '????-??-??'),
  wohnsitzregelungBis TEXT CHECK (wohnsitzregelungBis GLOB '????-??-??'),
  wohnsitzOrt TEXT,
  schulabschluss TEXT,
  schuljahre REAL,
  schulland TEXT,
  berufsabschluss TEXT,
  beruf TEXT,
  berufserfahrungJahre REAL,
  letzteTaetigkeit TEXT,
  anerkennung TEXT,
  anerkennungStelle TEXT,
  anerkennungAntragAm TEXT CHECK (anerkennungAntragAm GLOB '????-??-??'),
  anerkennungUnterlagenAm TEXT CHECK (anerkennungUnterlagenAm GLOB '????-??-??'),
  letzteIntegration TEXT CHECK (letzteIntegration GLOB '????-??-??'),
  niveau TEXT,
  niveauBescheinigt TEXT,
  niveauEingeschaetzt TEXT,
  niveauAm TEXT CHECK (niveauAm GLOB '????-??-??'),
  alphabetisierung TEXT,
  fuehrerschein INTEGER CHECK (fuehrerschein IN (0, 1)),
  pkw INTEGER CHECK (pkw IN (0, 1)),
  oepnv INTEGER CHECK (oepnv IN (0, 1)),
  fahrrad INTEGER CHECK (fahrrad IN (0, 1)),
  maxWochenstunden REAL,
  berufswunsch TEXT,
  ziel TEXT,
  kooperationsplanAm TEXT CHECK (kooperationsplanAm GLOB '????-??-??'),
  kooperationsplanFortschreibungAm TEXT CHECK (kooperationsplanFortschreibungAm GLOB '????-??-??'),
  begruendungVorVermittlung TEXT,
  bemerkung TEXT
, mehrwert INTEGER CHECK (mehrwert IN (0, 1)), mehrwertGrund TEXT, mehrwertAm TEXT CHECK (mehrwertAm GLOB '????-??-??'), maxTagesstunden REAL, barrierefreiNoetig INTEGER CHECK (barrierefreiNoetig IN (0, 1))) STRICT;

CREATE INDEX fallAbfrage ON fall
(id, fallStatus, geschlecht, bgGroesse, einkommenBetrag, niveau, geburtsdatum, fallSeit, juengstesKind, alleinerziehend,
  kinderbetreuung);

CREATE INDEX fallBgNummer ON fall (bgNummer);

CREATE INDEX fallGeburtsdatum ON fall (geburtsdatum);

CREATE UNIQUE INDEX fallKundennummer ON fall (kundennummer) WHERE kundennummer IS NOT NULL;

CREATE INDEX fallSortName ON fall (sortName);

CREATE TABLE frist (
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  art TEXT NOT NULL,
  satz TEXT,
  -- the last good day; NULL: an input is missing
  datum TEXT,
  -- from this day it is to be seen
  seit TEXT
) STRICT;

CREATE INDEX fristFall ON frist (fall, art, satz);

CREATE TABLE fristVeraltet (
  -- cases that changed since their Fristen were worked out
  fall TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE fruehereKundennummer (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  kundennummer TEXT NOT NULL,
  bis TEXT CHECK (bis GLOB '????-??-??')
) STRICT;

CREATE INDEX fruehereKundennummerFall ON fruehereKundennummer (fall);

CREATE INDEX fruehereKundennummerNummer ON fruehereKundennummer (kundennummer);

CREATE TABLE integration (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  art TEXT NOT NULL,
  beginn TEXT NOT NULL CHECK (beginn GLOB '????-??-??'),
  arbeitgeber TEXT,
  ort TEXT,
  taetigkeit TEXT,
  wochenstunden REAL,
  befristetBis TEXT CHECK (befristetBis GLOB '????-??-??'),
  bedarfsdeckend INTEGER CHECK (bedarfsdeckend IN (0, 1)),
  vermitteltDurch TEXT,
  ende TEXT CHECK (ende GLOB '????-??-??'),
  endegrund TEXT,
  bemerkung TEXT
) STRICT;

CREATE INDEX integrationFall ON integration (fall);

CREATE TABLE kettenelement (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  elementart TEXT NOT NULL,
  titel TEXT,
  kursart TEXT,
  instrument TEXT,
  kostentraeger TEXT,
  traeger TEXT,
  niveauZiel TEXT,
  planstatus TEXT NOT NULL,
  -- order among elements without days
  reihenfolge REAL,
  beginnPlan TEXT CHECK (beginnPlan GLOB '????-??-??'),
  endePlan TEXT CHECK (endePlan GLOB '????-??-??'),
  beginnIst TEXT CHECK (beginnIst GLOB '????-??-??'),
  endeIst TEXT CHECK (endeIst GLOB '????-??-??'),
  wochenstunden REAL,
  -- the run meant, and the participation it became; both may be gone
  durchfuehrung TEXT,
  teilnahme TEXT,
  vorlage TEXT,
  verworfenGrund TEXT,
  -- § 3a Abs. 2 SGB II: why support comes before placement
  begruendung TEXT,
  bemerkung TEXT
, kombination TEXT) STRICT;

CREATE INDEX kettenelementFall ON kettenelement (fall);

CREATE TABLE kettenvorlage (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  zielgruppe TEXT NOT NULL,
  quelle TEXT NOT NULL,
  -- JSON: the elements in order
  elemente TEXT NOT NULL
) STRICT;

CREATE TABLE kind (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  geburt TEXT CHECK (geburt GLOB '????-??-??'),
  betreuungsbedarf INTEGER CHECK (betreuungsbedarf IN (0, 1)),
  betreuung TEXT,
  betreuungVon TEXT,
  betreuungBis TEXT,
  betreuungOrt TEXT
, betreuungTage TEXT, betreuungAb TEXT CHECK (betreuungAb GLOB '????-??-??')) STRICT;

CREATE INDEX kindFall ON kind (fall);

CREATE TABLE kombination (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  status TEXT NOT NULL,
  erstelltAm TEXT NOT NULL CHECK (erstelltAm GLOB '????-??-??'),
  begruendung TEXT,
  -- JSON: constraints a person overrode, each with the reason
  ueberstimmt TEXT,
  -- the round of planning it comes from
  runde TEXT
) STRICT;

CREATE INDEX kombinationFall ON kombination (fall);

CREATE TABLE kontakt (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  datum TEXT NOT NULL CHECK (datum GLOB '????-??-??'),
  art TEXT NOT NULL,
  anlass TEXT,
  ergebnis TEXT,
  sprachmittlung TEXT,
  vermerk TEXT
, sprache TEXT) STRICT;

CREATE INDEX kontaktFall ON kontakt (fall);

CREATE TABLE konto (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  rolle TEXT NOT NULL,
  aktiv INTEGER NOT NULL CHECK (aktiv IN (0, 1))
) STRICT;

CREATE TABLE nachbetreuung (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  -- the placement it follows up
  integration TEXT NOT NULL,
  stufe TEXT NOT NULL,
  datum TEXT NOT NULL CHECK (datum GLOB '????-??-??'),
  bestehtNoch TEXT NOT NULL,
  unterstuetzungNoetig INTEGER CHECK (unterstuetzungNoetig IN (0, 1)),
  sprachfoerderung INTEGER CHECK (sprachfoerderung IN (0, 1)),
  bemerkung TEXT
) STRICT;

CREATE INDEX nachbetreuungFall ON nachbetreuung (fall);

CREATE TABLE offeneListe (
  id TEXT PRIMARY KEY,
  konto TEXT NOT NULL,
  zeit TEXT NOT NULL,
  datei TEXT NOT NULL,
  bytes BLOB NOT NULL,
  quelle TEXT NOT NULL,
  -- what a person corrected and decided before taking over (JSON)
  korrekturen TEXT NOT NULL,
  entscheidungen TEXT NOT NULL
, kennwort TEXT, gescheitert TEXT) STRICT;

CREATE TABLE ort (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL UNIQUE,
  gemeinde TEXT,
  plz TEXT,
  -- degrees; for the estimate of a way nobody told
  breite REAL,
  laenge REAL
) STRICT;

CREATE TABLE parameter (
  name TEXT NOT NULL,
  gueltigVon TEXT NOT NULL,
  version INTEGER NOT NULL,
  wert TEXT NOT NULL,
  quelle TEXT NOT NULL,
  PRIMARY KEY (name, gueltigVon)
) STRICT;

CREATE TABLE personenpaar (
  -- two cases that look like one person and that somebody said are two; fallA sorts first
  fallA TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  fallB TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  zeit TEXT NOT NULL,
  konto TEXT NOT NULL,
  PRIMARY KEY (fallA, fallB),
  CHECK (fallA < fallB)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  runde TEXT NOT NULL REFERENCES planungsrunde (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  erstelltAm TEXT NOT NULL,
  -- JSON: how it was made; value, bound and counts; the problem it solves, to see later what changed
  verfahren TEXT NOT NULL,
  kennzahlen TEXT NOT NULL,
  grundlage TEXT NOT NULL
) STRICT;

CREATE INDEX planRunde ON plan (runde);

CREATE TABLE planungsprotokoll (
  id INTEGER PRIMARY KEY,
  runde TEXT NOT NULL REFERENCES planungsrunde (id) ON DELETE CASCADE,
  zeit TEXT NOT NULL,
  art TEXT NOT NULL,
  -- JSON; never who of the staff
  inhalt TEXT NOT NULL
) STRICT;

CREATE INDEX planungsprotokollRunde ON planungsprotokoll (runde);

CREATE TABLE planungsrunde (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  stichtag TEXT NOT NULL CHECK (stichtag GLOB '????-??-??'),
  status TEXT NOT NULL,
  erstelltAm TEXT NOT NULL,
  -- JSON: the criteria as agreed for this round; who and which runs take part; what is fixed
  kriterien TEXT NOT NULL,
  umfang TEXT NOT NULL,
  sperren TEXT NOT NULL
) STRICT;

CREATE TABLE planzeile (
  plan TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  -- JSON: the runs with the day of entry; empty for someone without a place
  vorschlag TEXT NOT NULL,
  wert REAL NOT NULL,
  gruende TEXT NOT NULL,
  status TEXT NOT NULL,
  grund TEXT,
  -- JSON: what a person chose instead
  gewaehlt TEXT,
  -- the Kombination it became
  kombination TEXT,
  PRIMARY KEY (plan, fall)
) STRICT, WITHOUT ROWID;

CREATE INDEX planzeileFall ON planzeile (fall);

CREATE TABLE protokoll (
  nummer     INTEGER PRIMARY KEY CHECK (nummer > 0),
  zeit       TEXT NOT NULL,                                      -- ISO 8601, UTC
  konto      TEXT NOT NULL,                                      -- who did it (id)
  aktion     TEXT NOT NULL CHECK (aktion <> ''),
  objekt     TEXT,                                               -- table and id, never a name
  felder     TEXT NOT NULL CHECK (json_type(felder) = 'array'),  -- names of fields, never values
  vorgaenger BLOB NOT NULL CHECK (length(vorgaenger) = 32),      -- pruefwert of the entry before
  pruefwert  BLOB NOT NULL CHECK (length(pruefwert) = 32)        -- SHA-256 of vorgaenger and this entry
) STRICT;

CREATE TRIGGER protokoll_nie_aendern BEFORE UPDATE ON protokoll
BEGIN SELECT raise(ABORT, 'protokoll: entries are never changed'); END;

CREATE TRIGGER protokoll_nie_loeschen BEFORE DELETE ON protokoll
BEGIN SELECT raise(ABORT, 'protokoll: entries are never deleted'); END;

CREATE TRIGGER protokoll_nur_anhaengen BEFORE INSERT ON protokoll
WHEN NEW.nummer <> (SELECT coalesce(max(nummer), 0) + 1 FROM protokoll)
BEGIN SELECT raise(ABORT, 'protokoll: entries are only appended'); END;

CREATE TABLE quelle (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL UNIQUE,
  -- what the source is remembered by: columns by heading, sheet, decisions (JSON)
  merkmale TEXT NOT NULL
, traeger TEXT REFERENCES traeger (id) ON DELETE SET NULL) STRICT;

CREATE TABLE quelleAngebot (
  quelle TEXT NOT NULL REFERENCES quelle (id) ON DELETE CASCADE,
  durchfuehrung TEXT NOT NULL REFERENCES durchfuehrung (id) ON DELETE CASCADE,
  uebernahme TEXT NOT NULL REFERENCES uebernahme (id),
  -- what the source named of the run (JSON), each time it differed from before; NULL: named no longer
  werte TEXT,
  PRIMARY KEY (quelle, durchfuehrung, uebernahme)
) STRICT, WITHOUT ROWID;

CREATE INDEX quelleAngebotDurchfuehrung ON quelleAngebot (durchfuehrung);

CREATE INDEX quelleAngebotUebernahme ON quelleAngebot (uebernahme);

CREATE TABLE quelleFall (
  quelle TEXT NOT NULL REFERENCES quelle (id) ON DELETE CASCADE,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  uebernahme TEXT NOT NULL REFERENCES uebernahme (id),
  -- what the source named of the person (JSON), each time it differed from before; NULL: named no longer
  werte TEXT,
  PRIMARY KEY (quelle, fall, uebernahme)
) STRICT, WITHOUT ROWID;

CREATE INDEX quelleFallFall ON quelleFall (fall);

CREATE INDEX quelleFallUebernahme ON quelleFall (uebernahme);

CREATE TABLE sprachstand (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  datum TEXT CHECK (datum GLOB '????-??-??'),
  art TEXT NOT NULL,
  niveauGesamt TEXT,
  niveauHoeren TEXT,
  niveauLesen TEXT,
  niveauSchreiben TEXT,
  niveauSprechen TEXT,
  pruefung TEXT,
  anbieter TEXT,
  ergebnis TEXT,
  lidPunkte REAL,
  belegVorhanden INTEGER CHECK (belegVorhanden IN (0, 1)),
  quelle TEXT
, abschnitt TEXT, empfehlung TEXT, zertifikatAm TEXT CHECK (zertifikatAm GLOB '????-??-??'), punkteHoerenLesen REAL, punkteSchreiben REAL, punkteSprechen REAL) STRICT;

CREATE INDEX sprachstandFall ON sprachstand (fall);

CREATE TABLE standort (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  traeger TEXT NOT NULL REFERENCES traeger (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  -- the place ways are counted to
  ort TEXT NOT NULL,
  strasse TEXT,
  kinderbetreuung INTEGER CHECK (kinderbetreuung IN (0, 1)),
  barrierefrei INTEGER CHECK (barrierefrei IN (0, 1)),
  kontakt TEXT,
  UNIQUE (traeger, name)
) STRICT;

CREATE TABLE team (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL UNIQUE,
  art TEXT NOT NULL,
  schwerpunkt TEXT,
  -- full-time equivalents of the whole team, never of persons
  stellen REAL CHECK (stellen > 0),
  sprachen TEXT
) STRICT;

CREATE TABLE teilnahme (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  durchfuehrung TEXT REFERENCES durchfuehrung (id),
  titel TEXT,
  kursart TEXT,
  instrument TEXT,
  traeger TEXT,
  status TEXT NOT NULL,
  statusSeit TEXT CHECK (statusSeit GLOB '????-??-??'),
  eintrittPlan TEXT CHECK (eintrittPlan GLOB '????-??-??'),
  eintrittIst TEXT CHECK (eintrittIst GLOB '????-??-??'),
  austrittPlan TEXT CHECK (austrittPlan GLOB '????-??-??'),
  austrittIst TEXT CHECK (austrittIst GLOB '????-??-??'),
  austrittsgrund TEXT,
  verbleib TEXT,
  wochenstunden REAL,
  verpflichtet INTEGER CHECK (verpflichtet IN (0, 1)),
  bemerkung TEXT,
  quelle TEXT
, ueBesucht REAL, ueRest REAL, abschnitt TEXT, prognose TEXT, wiederholungGrund TEXT) STRICT;

CREATE INDEX teilnahmeDurchfuehrung ON teilnahme (durchfuehrung);

CREATE INDEX teilnahmeFall ON teilnahme
(fall, kursart, instrument, status, eintrittIst, eintrittPlan, austrittIst, austrittPlan);

CREATE TABLE termin (
  durchfuehrung TEXT NOT NULL REFERENCES durchfuehrung (id) ON DELETE CASCADE,
  wochentag REAL NOT NULL,
  von TEXT NOT NULL,
  bis TEXT NOT NULL,
  ort TEXT
, gueltigVon TEXT CHECK (gueltigVon GLOB '????-??-??'), gueltigBis TEXT CHECK (gueltigBis GLOB '????-??-??')) STRICT;

CREATE INDEX terminDurchfuehrung ON termin (durchfuehrung);

CREATE TABLE textbaustein (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  kuerzel TEXT NOT NULL UNIQUE,
  anlass TEXT,
  inhalt TEXT NOT NULL,
  sort INTEGER NOT NULL
) STRICT;

CREATE TABLE "tnKennung" (
  -- random: what goes out names neither Kundennummer nor birth date as a key
  kennung TEXT PRIMARY KEY,
  traeger TEXT NOT NULL REFERENCES traeger (id) ON DELETE CASCADE,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX tnKennungFall ON tnKennung (fall);

CREATE INDEX tnKennungTraeger ON tnKennung (traeger, fall);

CREATE TABLE traeger (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  ort TEXT,
  ansprechpartner TEXT,
  telefon TEXT,
  email TEXT
) STRICT;

CREATE TABLE uebergabe (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  status TEXT NOT NULL,
  anlass TEXT NOT NULL,
  vonTeam TEXT,
  anTeam TEXT,
  vorbereitetAm TEXT NOT NULL CHECK (vorbereitetAm GLOB '????-??-??'),
  uebergebenAm TEXT CHECK (uebergebenAm GLOB '????-??-??'),
  -- the criteria as they stood when the case was handed over (JSON)
  kriterien TEXT,
  -- items of the checklist that are done (JSON: codes)
  erledigt TEXT,
  geholfen TEXT,
  gehindert TEXT,
  offenePunkte TEXT,
  angenommenVon TEXT,
  angenommenAm TEXT CHECK (angenommenAm GLOB '????-??-??'),
  zurueckAm TEXT CHECK (zurueckAm GLOB '????-??-??'),
  zurueckGrund TEXT
) STRICT;

CREATE INDEX uebergabeFall ON uebergabe (fall);

CREATE INDEX uebergabeStatus ON uebergabe (status);

CREATE TABLE uebernahme (
  id TEXT PRIMARY KEY,
  quelle TEXT REFERENCES quelle (id),
  datei TEXT NOT NULL,
  -- SHA-256 of the file, hex
  hash TEXT NOT NULL,
  blatt TEXT,
  stand TEXT,
  zeit TEXT NOT NULL,
  konto TEXT NOT NULL,
  -- counts by outcome (JSON)
  zaehler TEXT NOT NULL,
  rueckgaengigZeit TEXT,
  rueckgaengigKonto TEXT
, art TEXT, ausgabe TEXT REFERENCES ausgabe (id) ON DELETE SET NULL) STRICT;

CREATE TABLE verfuegbarkeit (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  wochentag REAL NOT NULL,
  von TEXT NOT NULL,
  bis TEXT NOT NULL,
  art TEXT NOT NULL,
  grund TEXT
, gueltigVon TEXT CHECK (gueltigVon GLOB '????-??-??'), gueltigBis TEXT CHECK (gueltigBis GLOB '????-??-??')) STRICT;

CREATE INDEX verfuegbarkeitFall ON verfuegbarkeit (fall);

CREATE TABLE wegzeit (
  ortA TEXT NOT NULL,
  ortB TEXT NOT NULL,
  -- minutes by bus in the morning, at noon, in the evening
  minutenFrueh INTEGER NOT NULL CHECK (minutenFrueh >= 0),
  minutenMittag INTEGER NOT NULL CHECK (minutenMittag >= 0),
  minutenSpaet INTEGER NOT NULL CHECK (minutenSpaet >= 0),
  letzteRueckfahrt TEXT,
  stand TEXT, version INTEGER NOT NULL DEFAULT 1, vonHand INTEGER NOT NULL DEFAULT 0 CHECK (vonHand IN (0, 1)),
  PRIMARY KEY (ortA, ortB)
) STRICT;

CREATE TABLE wiedervorlage (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  faelligAm TEXT NOT NULL CHECK (faelligAm GLOB '????-??-??'),
  betreff TEXT NOT NULL,
  team TEXT,
  erledigtAm TEXT CHECK (erledigtAm GLOB '????-??-??'),
  automatisch TEXT
, serie TEXT, verschobenGrund TEXT) STRICT;

CREATE INDEX wiedervorlageFall ON wiedervorlage (fall);

CREATE INDEX wiedervorlageOffen ON wiedervorlage (faelligAm) WHERE erledigtAm IS NULL;

CREATE TABLE zielgruppe (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  zweck TEXT,
  -- JSON: the filter tree
  filter TEXT NOT NULL,
  kachel INTEGER NOT NULL CHECK (kachel IN (0, 1)),
  sort INTEGER NOT NULL
) STRICT;

CREATE TABLE zielgruppenstand (
  zielgruppe TEXT NOT NULL,
  tag TEXT NOT NULL CHECK (tag GLOB '????-??-??'),
  anzahl INTEGER NOT NULL,
  PRIMARY KEY (zielgruppe, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE zurueckstellung (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  fall TEXT NOT NULL REFERENCES fall (id) ON DELETE CASCADE,
  -- the kind of Frist, and the record it is about
  fristart TEXT NOT NULL,
  satz TEXT,
  bis TEXT NOT NULL CHECK (bis GLOB '????-??-??'),
  grund TEXT NOT NULL,
  team TEXT
) STRICT;

CREATE INDEX zurueckstellungFall ON zurueckstellung (fall);

CREATE TABLE zusammenfuehrung (
  -- the Vorgang that made two cases one
  id TEXT PRIMARY KEY,
  -- no references: the one is gone while the merge stands, the other may go into a third
  bleibt TEXT NOT NULL,
  geht TEXT NOT NULL,
  zeit TEXT NOT NULL,
  konto TEXT NOT NULL,
  -- what followed without a history of its own, for the way back (JSON)
  gefolgt TEXT NOT NULL,
  rueckgaengigZeit TEXT,
  rueckgaengigKonto TEXT
) STRICT;

CREATE INDEX zusammenfuehrungBleibt ON zusammenfuehrung (bleibt);
