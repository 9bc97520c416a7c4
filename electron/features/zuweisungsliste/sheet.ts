import {
  geburtsangabeOf,
  type Zugewiesen,
  type Zuweisungskurs,
  type Zuweisungsspalte,
  type Zuweisungswahl
} from '@shared/domain/zuweisungsliste/zuweisungsliste'
import { einschraenkungText } from '@shared/texts/zeiten'
import { ansprechstelleText, verpflichtungWorte, ZWECKBINDUNG, zuweisungLabels } from '@shared/texts/zuweisungsliste'
import type { Sheet, SheetColumn, SheetValue } from '../../excel/writeWorkbook'

/** What the rows have in common. */
export interface Umstaende {
  kurs: Zuweisungskurs
  wahl: Zuweisungswahl
  briefkopf: { behoerde: string; telefon: string }
  /** Short words of a code: `B1`, `VZ`. */
  kurz: (liste: 'niveau' | 'zeitmodell', code: string) => string
  zeitmodelle: readonly string[]
}

interface Column extends Omit<SheetColumn, 'heading' | 'choices'> {
  value(person: Zugewiesen, umstaende: Umstaende): SheetValue
  choices?: (umstaende: Umstaende) => readonly string[]
}

/** Each column with what stands in it. The TN-Kennung comes last of all: it is made when the list is saved. */
const columns = {
  tnKennung: { kind: 'text', width: 11, value: () => null },
  nachname: { kind: 'text', width: 18, value: ({ nachname }) => nachname },
  vorname: { kind: 'text', width: 15, value: ({ vorname }) => vorname },
  geburtsdatum: { kind: 'day', width: 14, value: geburtsangabeOf },
  anschrift: {
    kind: 'text',
    width: 26,
    value: ({ strasse, plz, ort }) => [strasse, [plz, ort].filter(Boolean).join(' ')].filter(Boolean).join(', ') || null
  },
  telefon: { kind: 'text', width: 16, value: ({ telefon }) => telefon },
  angebot: { kind: 'text', width: 26, value: (_, { kurs }) => kurs.titel },
  massnahmeNr: { kind: 'text', width: 18, value: (_, { kurs }) => kurs.massnahmeNr ?? kurs.kursKennung },
  eintritt: {
    kind: 'day',
    width: 12,
    value: ({ teilnahme }, { kurs }) => teilnahme?.eintrittIst ?? teilnahme?.eintrittPlan ?? kurs.beginn
  },
  ende: { kind: 'day', width: 12, value: ({ teilnahme }, { kurs }) => teilnahme?.austrittPlan ?? kurs.ende },
  wochenstunden: {
    kind: 'number',
    width: 8,
    value: ({ teilnahme }, { kurs }) => teilnahme?.wochenstunden ?? kurs.wochenstunden
  },
  zeitmodell: {
    kind: 'text',
    width: 8,
    value: (_, { kurs, kurz }) => kurs.zeitmodell && kurz('zeitmodell', kurs.zeitmodell),
    choices: ({ zeitmodelle }) => zeitmodelle
  },
  verpflichtung: {
    kind: 'text',
    width: 15,
    value: ({ teilnahme }) => jaNein(teilnahme?.verpflichtet ?? null),
    choices: () => Object.values(verpflichtungWorte)
  },
  // Only what this run needs: one that asks for no level is told none.
  niveau: {
    kind: 'text',
    width: 14,
    value: ({ niveau }, { kurs, kurz }) =>
      niveau && niveau !== 'UNB' && kurs.niveauVon ? kurz('niveau', niveau) : null
  },
  niveauAm: {
    kind: 'day',
    width: 14,
    value: ({ niveau, niveauAm }, { kurs }) => (niveau && niveau !== 'UNB' && kurs.niveauVon ? niveauAm : null)
  },
  einschraenkungen: { kind: 'text', width: 26, value: ({ zeiten }) => einschraenkungText(zeiten) || null },
  ansprechstelle: { kind: 'text', width: 22, value: ({ team }, { briefkopf }) => ansprechstelleText(team, briefkopf) },
  rueckmeldungBis: { kind: 'day', width: 14, value: (_, { wahl }) => wahl.rueckmeldungBis }
} as const satisfies Record<Zuweisungsspalte, Column>

/** What stands in a column for a person. */
export function cellFor(spalte: Zuweisungsspalte, person: Zugewiesen, umstaende: Umstaende): SheetValue {
  return (columns[spalte] as Column).value(person, umstaende)
}

/** The list as a sheet. `titel` names the provider; every person is given with the TN-Kennung. */
export function zuweisungssheet(
  titel: string,
  spalten: readonly Zuweisungsspalte[],
  personen: readonly { kennung: string; person: Zugewiesen }[],
  umstaende: Umstaende
): Sheet {
  return {
    title: titel,
    tab: 'Zuweisung',
    footer: ZWECKBINDUNG,
    frozenColumns: 3,
    columns: spalten.map((spalte) => {
      const { kind, width, choices }: Column = columns[spalte]
      return { heading: zuweisungLabels[spalte], kind, width, ...(choices && { choices: choices(umstaende) }) }
    }),
    rows: personen.map(({ kennung, person }) =>
      spalten.map((spalte) => (spalte === 'tnKennung' ? kennung : cellFor(spalte, person, umstaende)))
    )
  }
}

function jaNein(verpflichtet: boolean | null): string | null {
  if (verpflichtet === null) return null
  return verpflichtet ? verpflichtungWorte.ja : verpflichtungWorte.nein
}
