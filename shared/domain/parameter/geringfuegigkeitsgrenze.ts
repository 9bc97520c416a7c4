/**
 * The monthly limit of a Minijob in cents, from the minimum wage per hour in cents: times 130, by 3, rounded up to
 * whole euros (§ 8 Abs. 1a SGB IV).
 */
export function geringfuegigkeitsgrenzeOf(mindestlohnBetrag: number): number {
  return Math.ceil((mindestlohnBetrag * 130) / 300) * 100
}
