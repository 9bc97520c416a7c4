import type { Feld } from '@shared/domain/austausch/felder'
import type { Overrides } from '@shared/domain/austausch/readRequest'
import { mitgelieferteCodes } from '@shared/domain/codes'
import type { Codeliste } from '@shared/domain/codes/codeliste'
import type { Db } from '../../store/tables'

const listen = {
  geschlecht: 'geschlecht',
  titel: 'aufenthaltsstatus',
  schulabschluss: 'schulabschluss',
  kursart: 'kursart',
  status: 'teilnahmeStatus',
  austrittsgrund: 'austrittsgrund',
  verbleib: 'verbleib',
  pruefung: 'pruefung',
  pruef_ergebnis: 'pruefErgebnis'
} as const satisfies Partial<Record<Feld, Codeliste>>

/** Words the office itself added to the code lists. Those the program brings along are known to the reader, with their doubts. */
export async function learnedWords(db: Db): Promise<NonNullable<Overrides['words']>> {
  const shipped = new Map(mitgelieferteCodes.map((code) => [`${code.liste}.${code.code}`, new Set(wordsOf(code))]))
  const rows = await db
    .selectFrom('code')
    .select(['liste', 'code', 'label', 'synonyme'])
    .where('aktiv', '=', 1)
    .execute()
  const words = Object.entries(listen).map(([feld, liste]) => {
    const own = rows
      .filter((row) => row.liste === liste)
      .flatMap(({ code, label, synonyme }) => {
        const known = shipped.get(`${liste}.${code}`)
        const all = wordsOf({ label, synonyme: JSON.parse(synonyme) as string[] })
        return all.filter((word) => !known?.has(word)).map((word) => [word, code] as const)
      })
    return [feld, Object.fromEntries(own)] as const
  })
  return Object.fromEntries(words.filter(([, own]) => Object.keys(own).length > 0))
}

const wordsOf = ({ label, synonyme }: { label: string; synonyme: readonly string[] }) => [label, ...synonyme]
