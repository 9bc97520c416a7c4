import type { Contract } from './define'
import { session } from './session'

/** Everything the window may ask of the engine. Nothing else crosses. */
export const contract = { session } satisfies Contract
export type AppContract = typeof contract
