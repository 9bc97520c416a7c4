import { z } from 'zod'
import { FallId } from '../domain/faelle/fall'
import { runs, writes } from './define'

/** So many summaries make one document; more would be a book nobody reads. */
const Faelle = z.object({ faelle: z.array(FallId).min(1).max(500) })

const Progress = z.object({ done: z.int(), total: z.int() })

export const druck = {
  /** The finished PDF (Base64): what is shown is what is printed. */
  preview: runs(Faelle, Progress, z.object({ pdf: z.string() })),
  /** `false` when the printer dialog was closed. */
  print: writes(Faelle, z.boolean()),
  /** One PDF for all; asks for the place itself. `false` when nobody chose one. */
  savePdf: runs(Faelle, Progress, z.boolean()),
  /** A PDF for each person in a folder it asks for; the number of files, `null` when nobody chose a folder. */
  savePdfs: runs(Faelle, Progress, z.int().nullable())
}
