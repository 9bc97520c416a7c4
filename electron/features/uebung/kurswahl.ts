import { alterOn } from '@shared/domain/kalender'
import { niveauRang } from '@shared/domain/saetze/aktuellesNiveau'
import type { Tag } from '@shared/domain/zeitraum'
import type { Zufall } from '@shared/domain/zufall'
import type { Wanderer } from './wegTypen'

export interface Stand {
  niveau: string
  /** Integrationskurse attended so far. */
  integrationskurse: number
  tag: Tag
}

/** What somebody would do next: a kind of course or measure, or nothing for now. */
export function naechstesAngebot(
  zufall: Zufall,
  wer: Wanderer,
  { niveau, integrationskurse, tag }: Stand
): string | null {
  const rang = niveauRang(niveau) ?? 0
  if (wer.haushalt.herkunft.land === 'Deutschland') return massnahme(zufall, wer, tag, 0.45)
  if (rang < 30 && integrationskurse === 0) return ersterKurs(zufall, wer, tag)
  if (rang < 20)
    return integrationskurse < 2 && zufall.chance(0.35)
      ? ersterKurs(zufall, wer, tag)
      : massnahme(zufall, wer, tag, 0.4)
  if (rang < 30) return zufall.chance(0.4) ? 'BSK_B1' : massnahme(zufall, wer, tag, 0.45)
  if (rang < 40)
    return zufall.weighted<string | null>([
      ['BSK_B2', 42],
      ['BSK_JOB', 11],
      [massnahme(zufall, wer, tag, 1), 24],
      [null, 23]
    ])
  return zufall.weighted<string | null>([
    ['BSK_C1', 12],
    [massnahme(zufall, wer, tag, 1), 30],
    [null, 58]
  ])
}

function ersterKurs(zufall: Zufall, wer: Wanderer, tag: Tag): string | null {
  // Care of small children is what most often keeps people, mostly women, from a course.
  if (zufall.chance(wer.hatKinder && wer.geschlecht === 'W' ? 0.42 : 0.14)) return zufall.chance(0.3) ? 'KOMM' : null
  switch (wer.alphabetisierung) {
    case 'PRIMAER':
    case 'FUNKTIONAL':
      return 'IK_ALPHA'
    case 'ZWEITSCHRIFT':
      if (zufall.chance(0.25)) return 'IK_ZWEIT'
  }
  if (wer.geschlecht === 'W' && wer.hatKinder && tag < '2025-04-01' && zufall.chance(0.3)) return 'IK_FRAUEN'
  return wer.schulabschluss === 'ABI' && zufall.chance(0.25) ? 'IK_INTENSIV' : 'IK_ALLG'
}

function massnahme(zufall: Zufall, wer: Wanderer, tag: Tag, p: number): string | null {
  if (!zufall.chance(p)) return null
  const alter = alterOn(tag, wer.geburt)
  return zufall.weighted([
    ['MAT', 44],
    ['AVGS_MAT', 24],
    ['AGH', alter >= 25 ? 12 : 2],
    ['GB16K', 9],
    ['FBW', 6]
  ])
}
