import { z } from 'zod'

/** What can speak for a proposal, stand in its way, or help. The sentence of each is `grundText`'s. */
export const grundcodes = [
  // for a proposal
  'fest',
  'einziger',
  'bester',
  'rang',
  'kombination',
  'frist',
  'wartet',
  'vorrang',
  'mindestgruppe',
  'letzterPlatz',
  'teil',
  // why there is none
  'nichtJetzt',
  'keineMoeglichkeit',
  'voll',
  'zuWenige',
  'unterMindestpunkten',
  'freigehalten',
  // what would help
  'hilftPlatz',
  'hilftGruppe',
  'hilftAlternative',
  'hilftEntsperren',
  'hilftKriterien',
  'hilftVonHand',
  'hilftAngebot'
] as const

/** One reason with its facts; runs are named by their id. */
export const Grund = z.object({
  code: z.enum(grundcodes),
  angaben: z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
})
export type Grund = z.infer<typeof Grund>
