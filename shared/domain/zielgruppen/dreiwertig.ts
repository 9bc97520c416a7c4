/** Yes, no, or not known. */
export type Dreiwertig = boolean | null

/** No as soon as one says no; otherwise unknown as soon as one is. */
export const allOf = (teile: readonly Dreiwertig[]): Dreiwertig =>
  teile.includes(false) ? false : teile.includes(null) ? null : true

/** Yes as soon as one says yes; otherwise unknown as soon as one is. */
export const anyOf = (teile: readonly Dreiwertig[]): Dreiwertig =>
  teile.includes(true) ? true : teile.includes(null) ? null : false

/** The opposite; what is not known stays so. */
export const not = (teil: Dreiwertig): Dreiwertig => (teil === null ? null : !teil)
