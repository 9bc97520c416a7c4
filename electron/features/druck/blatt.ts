import type { Druckauftrag } from '@shared/contract/druck'
import type { Druckrahmen } from '../../print/rahmen'
import type { Db } from '../../store/tables'

/** A document ready for paper. */
export interface Blatt {
  html: string
  /** Suggested name of the file. */
  name: string
  /** Whose data are on it: noted in the trail by id when it leaves the program. */
  faelle: readonly string[]
}

/** Makes the document that was asked for; `undefined` where nothing of it is there any more. */
export type MakeBlatt = (db: Db, auftrag: Druckauftrag, rahmen: Druckrahmen) => Promise<Blatt | undefined>
