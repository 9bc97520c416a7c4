import type { Code } from '../../codes/codeliste'
import type { Tag } from '../../zeitraum'
import type { Filter } from '../filter'

/** A code with the words for it. */
export type FrageCode = Pick<Code, 'liste' | 'code' | 'label' | 'kurz' | 'synonyme'>

/** What a question may speak of besides the words of the field: the office's own words and what its store holds. */
export interface FrageAngaben {
  readonly heute: Tag
  readonly codes: readonly FrageCode[]
  /** What the fields to ask for are called. */
  readonly felder: readonly { readonly name: string; readonly label: string }[]
  readonly orte: readonly string[]
  readonly laender: readonly string[]
  readonly sprachen: readonly string[]
  readonly teams: readonly string[]
  /** Who meets a criterion of handover of the office. */
  readonly uebergabe: Filter
}
