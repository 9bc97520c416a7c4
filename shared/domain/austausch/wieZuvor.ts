import type { FallId } from '../faelle/fall'
import { suchform } from '../faelle/suchform'
import type { Vorlage } from './bestand'
import type { Genannt } from './genannt'
import type { Entscheidungen, Personenwahl, Plan } from './plan'

const kennzeichen = ['tn_kennung', 'kundennummer', 'nachname', 'vorname', 'geburtsdatum', 'geburtsjahr'] as const

/** All that an entry says of who is meant; `undefined` where it says nothing. */
function entryKey(genannt: Genannt): string | undefined {
  const teile = kennzeichen.map((feld) => suchform(String(genannt[feld] ?? '')))
  return teile.some(Boolean) ? teile.join('|') : undefined
}

/**
 * What was decided about the persons of a sheet that is taken over, for the entries of the next one that say the same.
 * Who was added is known by now; of entries that say the same and were decided otherwise nobody can tell.
 */
export function decidedPersons(
  { zeilen }: Plan,
  { personen, wieZuvor }: Entscheidungen,
  fallByRow: ReadonlyMap<number, FallId>
): NonNullable<Entscheidungen['wieZuvor']> {
  const decided = zeilen.flatMap(({ row, genannt }): [string, Personenwahl][] => {
    const [key, wahl, fall] = [entryKey(genannt), personen[row], fallByRow.get(row)]
    if (key === undefined || wahl === undefined) return []
    if (wahl.art === 'auslassen') return [[key, wahl]]
    return fall !== undefined && (wahl.art === 'neu' || wahl.art === 'fall') ? [[key, { art: 'fall', fall }]] : []
  })
  const clear = [...Map.groupBy(decided, ([key]) => key)].flatMap(([key, gleiche]) => {
    const [wahl, other] = new Set(gleiche.map(([, eine]) => JSON.stringify(eine)))
    return wahl !== undefined && other === undefined ? [[key, JSON.parse(wahl) as Personenwahl] as const] : []
  })
  return { ...wieZuvor, ...Object.fromEntries(clear) }
}

/** The decisions about a sheet that has just been read: what was said of the same persons on the sheets before holds. */
export function asBefore({ genannte }: Vorlage, { wieZuvor = {}, ...entscheidungen }: Entscheidungen): Entscheidungen {
  const bekannte = [...genannte].flatMap(([row, genannt]) => {
    const key = entryKey(genannt)
    const wahl = key === undefined ? undefined : wieZuvor[key]
    return wahl ? [[row, wahl] as const] : []
  })
  return { ...entscheidungen, personen: { ...Object.fromEntries(bekannte), ...entscheidungen.personen } }
}
