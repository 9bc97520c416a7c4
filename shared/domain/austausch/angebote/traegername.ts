import { suchform } from '../../faelle/suchform'
import { editDistance } from '../text'

interface Benannt {
  id: string
  name: string
}

/** Words that say what a provider legally is, not who it is; `e. V.` and `e. G.` come as two. */
const rechtsform = /\b(?:e ?v|e ?g|ggmbh|gmbh|mbh|gug|ug|gag|ag|kg|ohg|gbr|co|gemeinnutzige[rs]?|haftungsbeschrankt)\b/g

/** Search form of a provider's name without its legal form: `Lernhof Moosbrook e. V.` and `LERNHOF MOOSBROOK` are one. */
export function traegerschluessel(name: string): string {
  const ganz = suchform(name).replaceAll(/\bvolkshochschule\b/g, 'vhs')
  const kern = ganz.replaceAll(rechtsform, ' ').replaceAll(/\s+/g, ' ').trim()
  return kern || ganz
}

/** The providers of exactly this name, or those it may mean, the likeliest first. Whom it really means, a person decides. */
export function findTraeger<T extends Benannt>(
  name: string,
  traeger: readonly T[]
): { sicher: T | null; aehnlich: T[] } {
  const gesucht = traegerschluessel(name)
  const gleiche = traeger.filter((einer) => traegerschluessel(einer.name) === gesucht)
  const [einziger, weiterer] = gleiche
  if (einziger && !weiterer) return { sicher: einziger, aehnlich: [] }
  if (weiterer) return { sicher: null, aehnlich: gleiche }
  const bewertet = traeger
    .map((einer) => ({ einer, anteil: likeness(gesucht, traegerschluessel(einer.name)) }))
    .filter(({ anteil }) => anteil >= ENOUGH)
    .toSorted((a, b) => b.anteil - a.anteil || a.einer.name.localeCompare(b.einer.name, 'de'))
  return { sicher: null, aehnlich: bewertet.slice(0, MOST).map(({ einer }) => einer) }
}

const ENOUGH = 0.5
const MOST = 5

/** Share of words that both names have, misspelt ones included; 1 where one name holds the whole other. */
function likeness(a: string, b: string): number {
  const [kurz = [], lang = []] = [a.split(' '), b.split(' ')].toSorted((x, y) => x.length - y.length)
  const gleich = kurz.filter((wort) => lang.some((anderes) => isSpeltAlike(wort, anderes))).length
  return gleich === kurz.length && a !== '' ? 1 : gleich / (kurz.length + lang.length - gleich)
}

function isSpeltAlike(a: string, b: string): boolean {
  const limit = Math.min(a.length, b.length) >= 6 ? 2 : Number(Math.min(a.length, b.length) >= 4)
  return editDistance(a, b, limit) <= limit
}
