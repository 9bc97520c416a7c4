/** Where people come from: what their names, languages and papers are like. Names are put together by chance. */
export interface Herkunft {
  land: string
  /** Share among all households. */
  anteil: number
  sprachen: readonly (readonly [string, number])[]
  /** `aufenthaltsstatus` by weight. */
  aufenthalt: readonly (readonly [string, number])[]
  frauen: readonly string[]
  maenner: readonly string[]
  nachnamen: readonly string[]
  /** Whether children learn to write in Latin letters there. */
  lateinisch: boolean
  /** Years since arrival, from and to. */
  jahreHier: readonly [number, number]
  /** Level of German on arrival in the case work, by weight. */
  anfang: readonly (readonly [string, number])[]
}

const anfaenger = [
  ['NULL', 62],
  ['A1', 24],
  ['A2', 10],
  ['B1', 4]
] as const

/** Papers of people who fled, by weight. */
export const schutz = [
  ['AE_ASYL', 34],
  ['AE_SUBS', 26],
  ['AE_25_3', 12],
  ['AE_FAM', 14],
  ['NE', 6],
  ['AE_25A_25B', 3],
  ['AE_25_5', 2],
  ['FIKTION', 3]
] as const

export const ohneDeutsch = anfaenger
/** Those who came for work or grew up between languages. */
export const teilsDeutsch = [
  ['NULL', 22],
  ['A1', 22],
  ['A2', 24],
  ['B1', 20],
  ['B2', 9],
  ['C1', 3]
] as const
