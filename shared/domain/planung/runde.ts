import { z } from 'zod'
import { FallId } from '../faelle/fall'

/** Who takes part: everybody who waits, a team, the hits of a Zielgruppe. */
export const Wer = z.discriminatedUnion('art', [
  z.object({ art: z.literal('alle') }),
  z.object({ art: z.literal('team'), team: z.string().max(80) }),
  z.object({ art: z.literal('zielgruppe'), id: z.string().max(40) })
])
export type Wer = z.infer<typeof Wer>

/** Who and which runs a round looks at; `null`: all that can still be begun. */
export const Umfang = z.object({ wer: Wer, laeufe: z.array(z.string()).max(1000).nullable() })
export type Umfang = z.infer<typeof Umfang>

/**
 * What a person fixed before planning: these runs for her (with the best bundle that has all of them), this run never,
 * nobody asks her now.
 */
export const Sperre = z.discriminatedUnion('art', [
  z.object({ art: z.literal('fest'), fall: FallId, laeufe: z.array(z.string()).min(1).max(3) }),
  z.object({ art: z.literal('ausgeschlossen'), fall: FallId, lauf: z.string() }),
  z.object({ art: z.literal('nichtJetzt'), fall: FallId })
])
export type Sperre = z.infer<typeof Sperre>

/**
 * A round is open until somebody closes it; a closed one can be opened again. Of one that was removed after somebody decided
 * rows only the protocol is left, for data protection officer and staff council.
 */
export const Rundenstatus = z.enum(['OFFEN', 'ABGESCHLOSSEN', 'ENTFERNT'])
export type Rundenstatus = z.infer<typeof Rundenstatus>
