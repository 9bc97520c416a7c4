import type { Contract } from './define'

/** Everything the window may ask of the engine. Nothing else crosses. */
export const contract = {} satisfies Contract
export type AppContract = typeof contract
