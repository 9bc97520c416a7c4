import { codes } from './codes'
import type { Contract } from './define'
import { einstellungen } from './einstellungen'
import { entwuerfe } from './entwuerfe'
import { konten } from './konten'
import { parameter } from './parameter'
import { session } from './session'

/** Everything the window may ask of the engine. Nothing else crosses. */
export const contract = { codes, einstellungen, entwuerfe, konten, parameter, session } satisfies Contract
export type AppContract = typeof contract
