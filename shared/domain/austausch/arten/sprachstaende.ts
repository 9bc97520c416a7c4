import type { Listenkontext, Sprachangabe } from './artregel'

/** The fields that name a level. */
export const niveaus = {
  niveau_gesamt: 'niveauGesamt',
  niveau_h: 'niveauHoeren',
  niveau_l: 'niveauLesen',
  niveau_s: 'niveauSchreiben',
  niveau_p: 'niveauSprechen',
  niveau_vom: 'datum'
} as const

/** The level a provider writes beside a name: its own estimate, unless it says what it rests on. */
export function einschaetzung(gelesen: Sprachangabe, { traeger }: Listenkontext): Sprachangabe[] {
  if (!namesLevel(gelesen)) return []
  return [{ ...gelesen, art: 'TRAEGEREINSCHAETZUNG', ...(traeger && { anbieter: traeger.name }) }]
}

/** Whether anything is said of the level; „nicht bekannt“ is nothing. */
export function namesLevel(angabe: Sprachangabe): boolean {
  const { niveauGesamt, niveauHoeren, niveauLesen, niveauSchreiben, niveauSprechen } = angabe
  return [niveauGesamt, niveauHoeren, niveauLesen, niveauSchreiben, niveauSprechen].some(
    (niveau) => niveau && niveau !== 'UNB'
  )
}
