import { and, bedingung, hatTN, imBestand, not } from '@shared/domain/zielgruppen/eingebaut/bausteine'
import type { Filter } from '@shared/domain/zielgruppen/filter'

/** A question and the filter it must become, word for word. */
export type Frage = readonly [frage: string, filter: Filter]

/** All of these, and not a closed case. */
export const alle = (...teile: Filter[]): Filter => and(imBestand, ...teile)

export const frau = bedingung('geschlecht', 'ist', 'W')
export const mann = bedingung('geschlecht', 'ist', 'M')
export const teilgenommen = [
  'ANGEMELDET',
  'EINGETRETEN',
  'UNTERBROCHEN',
  'BEENDET_REGULAER',
  'BEENDET_VORZEITIG_POSITIV'
]
export const laufend = ['EINGETRETEN', 'UNTERBROCHEN']
export const geplant = ['VORGEMERKT', 'VORGESCHLAGEN', 'ZUGEWIESEN', 'ANGEMELDET', 'WARTELISTE', 'VERSCHOBEN']
export const offen = ['AUSGESTELLT', 'ANGEMELDET', 'UNTERBROCHEN']
export const abB1 = bedingung('niveau', 'mindestens', 'B1')
export const genauA2 = and(bedingung('niveau', 'mindestens', 'A2'), bedingung('niveau', 'unter', 'B1'))
export const ohneIk = not(hatTN({ kursart: ['IK*'], status: teilgenommen }))
export const ort = (name: string) => bedingung('ort', 'ist', name)
export const alter = (op: 'unter' | 'ueber' | 'mindestens' | 'hoechstens' | 'ist', jahre: number) =>
  bedingung('alter', op, jahre)
