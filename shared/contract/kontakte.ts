import { z } from 'zod'
import { FallId } from '../domain/faelle/fall'
import { reads } from './define'

export const kontakte = {
  /** Who wrote each contact of a case, and when it was written down. */
  verfasser: reads(
    z.object({ fall: FallId }),
    z.array(z.object({ kontakt: z.uuid(), person: z.string().nullable(), zeit: z.string() }))
  )
}
