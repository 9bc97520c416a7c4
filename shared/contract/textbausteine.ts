import { z } from 'zod'
import { Textbaustein, TextbausteinWerte } from '../domain/kontakte/textbaustein'
import { reads, writes } from './define'

export const textbausteine = {
  /** Those of the office and those of the program that the office did not replace, in order. */
  list: reads(z.void(), z.array(Textbaustein)),
  /** Changes one of the office (`id`, `version`), or adds one (both `null`); one of the same name replaces a shipped one. */
  save: writes(TextbausteinWerte.extend({ id: z.uuid().nullable(), version: z.int().nullable() }), Textbaustein),
  /** Removes one of the office; a shipped one of that name is back. */
  remove: writes(z.object({ id: z.uuid(), version: z.int() }), z.void())
}
