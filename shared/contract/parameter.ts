import { z } from 'zod'
import { Parameter } from '../domain/parameter/parameter'
import { reads, writes } from './define'

export const parameter = {
  /** By name, the newest row first. */
  list: reads(z.void(), z.array(Parameter)),
  /** Changes the row of that day (`version`), or adds one (`version: null`). */
  save: writes(Parameter.extend({ version: z.int().nullable() }), Parameter)
}
