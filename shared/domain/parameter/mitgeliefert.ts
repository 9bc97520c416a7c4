import type { Parameter } from './parameter'

type Row = readonly [name: Parameter['name'], gueltigVon: string, wert: string, quelle: string]

/** What holds for every day the program can be asked about. */
const immer = '2005-01-01'

const rows: readonly Row[] = [
  ['leistungBezeichnung', immer, 'Arbeitslosengeld II', '§ 19 SGB II'],
  ['leistungBezeichnung', '2023-01-01', 'Bürgergeld', '§ 19 SGB II'],
  ['leistungBezeichnung', '2026-07-01', 'Grundsicherungsgeld', '§ 19 SGB II'],
  ['planBezeichnung', immer, 'Eingliederungsvereinbarung', '§ 15 SGB II a. F.'],
  ['planBezeichnung', '2023-07-01', 'Kooperationsplan', '§ 15 SGB II'],
  ['mindestlohn', '2025-01-01', '1282', 'MiLoV4'],
  ['mindestlohn', '2026-01-01', '1390', 'MiLoV5'],
  ['mindestlohn', '2027-01-01', '1460', 'MiLoV5'],
  ['geringfuegigkeitsgrenze', '2025-01-01', '55600', '§ 8 Abs. 1a SGB IV'],
  ['geringfuegigkeitsgrenze', '2026-01-01', '60300', '§ 8 Abs. 1a SGB IV'],
  ['geringfuegigkeitsgrenze', '2027-01-01', '63300', '§ 8 Abs. 1a SGB IV'],
  ['ikursOhneJugendElternFrauen', immer, 'false', '§ 13 IntV a. F.'],
  ['ikursOhneJugendElternFrauen', '2024-12-07', 'true', '§ 22 Abs. 4 IntV'],
  ['ikursFahrtkostenMindestkm', '2024-12-07', '5', 'BAMF'],
  ['fbwZustaendig', immer, 'Jobcenter', '§ 16 Abs. 1 SGB II a. F.'],
  ['fbwZustaendig', '2025-01-01', 'Agentur für Arbeit', '§ 66a SGB II'],
  ['kindZumutbarkeitMonate', immer, '36', '§ 10 Abs. 1 Nr. 3 SGB II a. F.'],
  ['kindZumutbarkeitMonate', '2026-07-01', '14', '§ 10 Abs. 1 Nr. 3 SGB II'],
  ['ukraineTitelFortgeltungBis', '2026-02-01', '2027-03-04', '§ 2 UkraineAufenthFGV'],
  ['betreuungsschluesselU25', immer, '75', '§ 44c Abs. 4 SGB II'],
  ['betreuungsschluesselUe25', immer, '150', '§ 44c Abs. 4 SGB II'],
  ['feiertagsland', immer, 'NW', 'Feiertagsgesetz des Landes; zwei Buchstaben, etwa NW oder NI'],
  ['mpavPauschale', '2025-01-01', '250000', '§ 45 Abs. 6 SGB III'],
  ['mpavPauschaleErhoeht', '2025-01-01', '300000', '§ 45 Abs. 6 SGB III']
]

/** The dated values the program brings along. An office adds the next year's row when the law is out. */
export const mitgelieferteParameter: readonly Parameter[] = rows.map(([name, gueltigVon, wert, quelle]) => ({
  name,
  gueltigVon,
  wert,
  quelle,
  version: 1
}))
