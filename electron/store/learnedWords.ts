import type { Wortwahl } from '@shared/domain/austausch/fremdeWoerter'
import { codelisteOf } from '@shared/domain/austausch/werte/woerter'
import { mitgelieferteCodes } from '@shared/domain/codes'
import type { Db } from './tables'

/** Words the office itself added to the code lists. Those the program brings along are known to the reader, with their doubts. */
export async function learnedWords(db: Db): Promise<Wortwahl> {
  const shipped = new Map(mitgelieferteCodes.map((code) => [`${code.liste}.${code.code}`, new Set(wordsOf(code))]))
  const rows = await db
    .selectFrom('code')
    .select(['liste', 'code', 'label', 'synonyme'])
    .where('aktiv', '=', 1)
    .execute()
  const words = Object.entries(codelisteOf).map(([feld, liste]) => {
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
