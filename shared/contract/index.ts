import type { Contract } from './define'
import { einstellungen } from './einstellungen'
import { entwuerfe } from './entwuerfe'
import { konten } from './konten'
import { session } from './session'

/** Everything the window may ask of the engine. Nothing else crosses. */
export const contract = { einstellungen, entwuerfe, konten, session } satisfies Contract
export type AppContract = typeof contract
