import type { Druckauftrag } from '@shared/contract/druck'
import type { Blattart } from '@shared/domain/druck/blattart'
import { blattTexts } from '@shared/texts/druck'
import type { Db } from '../../store/tables'
import { fileNameOf } from './fileName'
import { fallzusammenfassungen } from './letter'
import { readZusammenfassungen } from './repository'
import type { Druckrahmen } from './zusammenfassung'

/** A document ready for paper. */
export interface Blatt {
  html: string
  /** Suggested name of the file. */
  name: string
  /** Whose data are on it: noted in the trail by id when it leaves the program. */
  faelle: readonly string[]
}

type AuftragOf<A extends Blattart> = Extract<Druckauftrag, { art: A }>
/** Makes one kind of document; `undefined` where nothing of what was asked for is there any more. */
export type MakeBlatt<A extends Blattart> = (
  db: Db,
  auftrag: AuftragOf<A>,
  rahmen: Druckrahmen
) => Promise<Blatt | undefined>

/** Every kind of document, each made by the feature it belongs to. */
const blaetter: { readonly [A in Blattart]: MakeBlatt<A> } = {
  async fallzusammenfassung(db, { faelle }, rahmen) {
    const personen = await readZusammenfassungen(db, faelle, rahmen.heute)
    const [erste] = personen
    if (!erste) return undefined
    const einzeln = personen.length === 1
    return {
      html: fallzusammenfassungen(personen, rahmen),
      name: einzeln ? fileNameOf(erste.fall) : `${blattTexts.fallzusammenfassung.mehrere} ${rahmen.heute}.pdf`,
      faelle: personen.map(({ fall }) => fall.id)
    }
  }
}

/** The document that was asked for. */
export function makeBlatt(db: Db, auftrag: Druckauftrag, rahmen: Druckrahmen): Promise<Blatt | undefined> {
  // The entry under its own kind takes an order of that kind.
  const make = blaetter[auftrag.art] as (
    db: Db,
    auftrag: Druckauftrag,
    rahmen: Druckrahmen
  ) => Promise<Blatt | undefined>
  return make(db, auftrag, rahmen)
}
