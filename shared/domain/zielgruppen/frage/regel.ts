import type { Filter } from '../filter'
import type { Fang } from './muster'
import type { Wort } from './woerter'

/** What stands around a match. */
export interface Umgebung {
  readonly davor: Wort | undefined
  readonly danach: Wort | undefined
  /** Whether a word means nothing to any rule. */
  isFremd(wort: Wort): boolean
}

/** One way of saying a condition. */
export interface Regel {
  /** Patterns, see `musterOf`. */
  readonly muster: readonly string[]
  /** The condition; `undefined` where the words do not make one. */
  filter(fang: Fang, umgebung: Umgebung): Filter | undefined
  /** Its opposite, where `not` would say it badly. */
  nicht?(fang: Fang): Filter
  /** Another reading that may be meant, of the condition or of its opposite. */
  auch?(fang: Fang, verneint: boolean): Filter | undefined
  /** Names persons: a new one after „oder“ begins a new part of the question. */
  readonly kopf?: true
  /** A thing one has or has not: „ohne A und B“ denies both. */
  readonly nomen?: true
  /** Says itself which cases are meant, so that closed ones are not left out. */
  readonly bestand?: true
  /** Counts only where no other rule reads what follows its first word. */
  readonly nachrangig?: true
}
