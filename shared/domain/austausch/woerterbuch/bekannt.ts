import type { AnyField } from '../felder'
import { compactKey } from '../text'
import { amtWoerter } from './amt'
import { anwesenheitWoerter } from './anwesenheit'
import { aufenthaltWoerter } from './aufenthalt'
import { berufWoerter } from './beruf'
import { haushaltWoerter } from './haushalt'
import { kontaktWoerter } from './kontakt'
import { kursWoerter } from './kurs'
import { personWoerter } from './person'
import { pruefungWoerter } from './pruefung'
import { spracheWoerter } from './sprache'
import { teilnahmeWoerter } from './teilnahme'
import { zugangWoerter } from './zugang'

const woerter: Readonly<Record<AnyField, readonly string[]>> = {
  ...personWoerter,
  ...kontaktWoerter,
  ...aufenthaltWoerter,
  ...haushaltWoerter,
  ...berufWoerter,
  ...spracheWoerter,
  ...pruefungWoerter,
  ...kursWoerter,
  ...teilnahmeWoerter,
  ...zugangWoerter,
  ...anwesenheitWoerter,
  ...amtWoerter
}

/** Every known heading in its compact spelling, with the one field it stands for. */
export const bekannt: ReadonlyMap<string, AnyField> = new Map(
  (Object.entries(woerter) as [AnyField, readonly string[]][]).flatMap(([field, words]) =>
    words.map((word) => [compactKey(word), field] as const)
  )
)
