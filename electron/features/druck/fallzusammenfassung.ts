import type { Druckauftrag } from '@shared/contract/druck'
import { blattTexts } from '@shared/texts/druck'
import type { Druckrahmen } from '../../print/rahmen'
import type { Db } from '../../store/tables'
import type { Blatt } from './blatt'
import { fileNameOf } from './fileName'
import { fallzusammenfassungen } from './letter'
import { readZusammenfassungen } from './repository'

/** The case summaries of these people as one document. */
export async function makeFallzusammenfassungen(
  db: Db,
  { faelle }: Extract<Druckauftrag, { art: 'fallzusammenfassung' }>,
  rahmen: Druckrahmen
): Promise<Blatt | undefined> {
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
