import type { Auftrag, Freigabe } from '@shared/domain/ausgaben/auftrag'

/** A Zuweisungsliste for everybody of a run; a test names only what it is about. */
export function someAuftrag(durchfuehrung: string | null, over: Partial<Auftrag> = {}): Auftrag {
  return {
    art: 'zuweisungsliste',
    profil: 'traeger',
    durchfuehrung,
    traeger: null,
    empfaenger: '',
    faelle: null,
    geschuetzte: [],
    ohne: [],
    leer: false,
    monat: null,
    spalten: null,
    ...over
  }
}

/** Everything decided, without a password so that the test can look into the file. */
export function someFreigabe(over: Partial<Freigabe> = {}): Freigabe {
  return {
    zweck: 'Zuweisung',
    rechtsgrundlage: '§ 69 SGB X',
    begruendungen: {},
    rueckmeldungBis: '2026-12-06',
    loeschenBis: '2027-02-22',
    vieleBestaetigt: false,
    format: 'xlsx',
    datei: 'Zuweisungsliste',
    schutz: { art: 'ohne', grund: 'Test' },
    ...over
  }
}
