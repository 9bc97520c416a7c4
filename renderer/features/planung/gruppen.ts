import type { Gruppenzahl } from '@shared/domain/planung/plan'

/** The count of one group of a plan. */
export function anteilOf(
  gruppen: readonly Gruppenzahl[],
  merkmal: Gruppenzahl['merkmal'],
  wert: string
): Gruppenzahl | undefined {
  return gruppen.find((gruppe) => gruppe.merkmal === merkmal && gruppe.wert === wert)
}
