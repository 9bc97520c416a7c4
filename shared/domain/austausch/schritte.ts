/** Long work that may pause: tells now and then how many rows are done, and at the end what came of it. */
export type Schritte<T> = Generator<number, T, void>

/** Does such work without a pause. */
export function finish<T>(schritte: Schritte<T>): T {
  for (;;) {
    const schritt = schritte.next()
    if (schritt.done) return schritt.value
  }
}

/** How many rows lie between two places to pause: some milliseconds of work. */
export const ROWS_PER_STEP = 100
