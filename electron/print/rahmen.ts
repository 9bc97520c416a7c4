import type { CodeLabel } from '@shared/texts/format'
import type { Briefkopf } from './page'

/** What is the same on every sheet of one print-out. */
export interface Druckrahmen {
  briefkopf: Briefkopf
  /** The day, as JJJJ-MM-TT. */
  heute: string
  /** Moment of printing, as people read it. */
  stand: string
  uebung: boolean
  codeLabel: CodeLabel
}
