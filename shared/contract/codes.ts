import { z } from 'zod'
import { Code } from '../domain/codes/codeliste'
import { reads, writes } from './define'

/** What an office may change about a code: never the code itself. */
export const CodeAenderung = Code.pick({
  liste: true,
  code: true,
  version: true,
  label: true,
  kurz: true,
  aktiv: true,
  sort: true,
  synonyme: true
})
export const NeuerCode = CodeAenderung.omit({ version: true })

export const codes = {
  /** Every list, each in its order; inactive codes too. */
  list: reads(z.void(), z.array(Code)),
  save: writes(CodeAenderung, Code),
  add: writes(NeuerCode, Code)
}
