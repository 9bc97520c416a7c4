import { z } from 'zod'

const Woche = z.int().min(0).max(52)

/** How many weeks before the end, and for the certificate after it, each task is due. */
export const Absolventenwochen = z
  .object({ besuch: Woche, anschlussgespraech: Woche, anschlussGebucht: Woche, zertifikat: Woche })
  .refine(({ besuch, anschlussgespraech, anschlussGebucht }) => {
    return besuch > anschlussgespraech && anschlussgespraech > anschlussGebucht
  })
export type Absolventenwochen = z.infer<typeof Absolventenwochen>

/** Kinds of courses whose weeks the office sets. */
export const kursgruppen = ['IK', 'BSK', 'SPRACHE', 'MASSNAHME'] as const
export type Kursgruppe = (typeof kursgruppen)[number]

export const Absolventenplan = z.object({
  IK: Absolventenwochen,
  BSK: Absolventenwochen,
  SPRACHE: Absolventenwochen,
  MASSNAHME: Absolventenwochen
})
export type Absolventenplan = z.infer<typeof Absolventenplan>

const ueblich: Absolventenwochen = { besuch: 12, anschlussgespraech: 8, anschlussGebucht: 4, zertifikat: 2 }

/** The weeks as long as the office set no others (DOMAIN R-28). */
export const absolventenplanVorgabe: Absolventenplan = {
  IK: ueblich,
  BSK: ueblich,
  SPRACHE: ueblich,
  MASSNAHME: ueblich
}

/** Which weeks a participation or a run goes by. */
export function kursgruppeOf(kursart: string | null): Kursgruppe {
  if (kursart === null) return 'MASSNAHME'
  return kursart.startsWith('IK_') ? 'IK' : kursart.startsWith('BSK_') ? 'BSK' : 'SPRACHE'
}
