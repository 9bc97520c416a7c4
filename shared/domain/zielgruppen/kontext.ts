import type { ParameterName } from '../parameter/parameter'
import type { Tag } from '../zeitraum'

/** What a filter is read against. */
export interface FilterKontext {
  heute: Tag
  /** The value of a dated parameter as it stands today; refuses where there is none. */
  parameter(name: ParameterName): string | number | boolean
}
