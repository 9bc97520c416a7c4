import { niveauRang } from '../saetze/aktuellesNiveau'

const RAENGE_JE_STUFE = 10

/** By how many levels the estimate lies above (positive) or below the certificate; `null` where one is not known. */
export function unterschied(bescheinigt: string | null, eingeschaetzt: string | null): number | null {
  const [oben, unten] = [niveauRang(eingeschaetzt), niveauRang(bescheinigt)]
  return oben === null || unten === null ? null : (oben - unten) / RAENGE_JE_STUFE
}
