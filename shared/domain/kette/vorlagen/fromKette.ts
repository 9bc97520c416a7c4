import { daysBetween } from '../../kalender'
import { inOrderOfTime, type Schritt, zeitOf } from '../schritt'
import { MAX_ELEMENTE, type Vorlagenelement } from './vorlage'

/** So long a step counts whose end nobody knows. */
const WOCHEN_UNBEKANNT = 12

/** The steps of a person as those of a template: lengths instead of days, nothing that names her. */
export function elementeFrom(schritte: readonly Schritt[]): Vorlagenelement[] {
  const kette = inOrderOfTime(schritte).slice(0, MAX_ELEMENTE)
  return kette.map((schritt, nummer) => {
    const { beginn } = zeitOf(schritt)
    const neben = kette.findIndex((andere, platz) => platz < nummer && isBeside(andere, beginn))
    const start = neben === -1 ? null : zeitOf(kette[neben] ?? schritt).beginn
    return {
      elementart: schritt.elementart,
      titel: schritt.kursart === null && schritt.instrument === null ? schritt.titel : null,
      kursart: schritt.kursart,
      instrument: schritt.instrument,
      kostentraeger: schritt.kostentraeger,
      niveauZiel: schritt.niveauZiel,
      wochen: wochenOf(schritt),
      parallelZu: neben === -1 ? null : neben,
      versatz: start !== null && beginn !== null ? Math.min(104, Math.floor(daysBetween(start, beginn) / 7)) : 0,
      hinweis: null
    }
  })
}

function isBeside(andere: Schritt, beginn: string | null): boolean {
  const { beginn: von, ende: bis } = zeitOf(andere)
  return beginn !== null && von !== null && bis !== null && von <= beginn && beginn <= bis
}

function wochenOf(schritt: Schritt): number | null {
  const { beginn, ende } = zeitOf(schritt)
  if (ende === null && (schritt.elementart === 'ARBEIT' || schritt.elementart === 'AUSBILDUNG')) return null
  if (beginn === null || ende === null) return WOCHEN_UNBEKANNT
  return Math.min(300, Math.max(1, Math.round((daysBetween(beginn, ende) + 1) / 7)))
}
