import type { ParameterArt, ParameterName } from '../domain/parameter/parameter'

/** What the dated parameters are called on their page. */
export const parameterLabels: Record<ParameterName, string> = {
  leistungBezeichnung: 'Bezeichnung der Leistung',
  planBezeichnung: 'Bezeichnung des Plans',
  mindestlohn: 'Mindestlohn je Stunde',
  geringfuegigkeitsgrenze: 'Geringfügigkeitsgrenze im Monat',
  ikursOhneJugendElternFrauen: 'Jugend-, Eltern- und Frauenintegrationskurse abgeschafft',
  ikursFahrtkostenMindestkm: 'Fahrtkosten zum Integrationskurs ab (km)',
  fbwZustaendig: 'Zuständig für berufliche Weiterbildung',
  kindZumutbarkeitMonate: 'Zumutbarkeit ab Alter des jüngsten Kindes (Monate)',
  ukraineTitelFortgeltungBis: 'Titel nach § 24 gelten fort bis',
  betreuungsschluesselU25: 'Betreuungsschlüssel U25 (1 : n)',
  betreuungsschluesselUe25: 'Betreuungsschlüssel Ü25 (1 : n)',
  feiertagsland: 'Bundesland für Feiertage',
  mpavPauschale: 'Vermittlungsgutschein (MPAV)',
  mpavPauschaleErhoeht: 'Vermittlungsgutschein (MPAV), erhöht'
}

/** What may be typed for a parameter of this kind. */
export const parameterArtLabels: Record<ParameterArt, string> = {
  text: 'ein Text',
  tag: 'ein Tag',
  zahl: 'eine Zahl',
  betrag: 'ein Betrag in Euro',
  jaNein: 'ja oder nein'
}

/** The label of a parameter named by a refusal. */
export function parameterLabel(name: string): string {
  return (parameterLabels as Record<string, string>)[name] ?? name
}
