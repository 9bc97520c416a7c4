import type { Filter } from '../filter'

/** A piece of a question that became a condition. */
export interface Teil {
  readonly art: 'bedingung'
  readonly von: number
  readonly bis: number
  readonly filter: Filter
  /** The opposite of `filter`. */
  readonly gegenteil: Filter
  readonly auch: (verneint: boolean) => Filter | undefined
  readonly kopf: boolean
  readonly nomen: boolean
  readonly bestand: boolean
  /** Words that held a slip, as they were read. */
  readonly gelesenAls: readonly string[]
}

/** Whatever a question consists of, in order. */
export type Stueck =
  | Teil
  | { readonly art: 'und' | 'oder' | 'komma' | 'noch' | 'mit'; readonly von: number; readonly bis: number }
  | {
      readonly art: 'nicht'
      readonly reicht: 'nur dies' | 'auch Verbundenes' | 'ganze Reihe'
      readonly von: number
      readonly bis: number
    }
  | { readonly art: 'fremd'; readonly von: number; readonly bis: number }
