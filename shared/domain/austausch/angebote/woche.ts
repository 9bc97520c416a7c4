import { tidyText } from '../text'

/** Part of a timetable as somebody wrote it: these days, each at these times. What is not named is empty. */
export interface Wochenteil {
  /** 1 = Monday. */
  tage: number[]
  zeiten: Zeitspanne[]
}

export interface Zeitspanne {
  von: string
  bis: string
}

/**
 * Reads days and times the way people write them: `Mo–Do`, `Mo, Mi, Fr vorm.`, `8.30 - 12.45 Uhr`, `Mo–Do 08:30–12:45; Fr
 * 08:30–11:30`. `undefined` as soon as one word remains that is not understood: a timetable is right or left alone.
 */
export function readWoche(text: string): Wochenteil[] | undefined {
  const zeichen = tokensOf(text)
  if (!zeichen || zeichen.length === 0) return undefined
  const ketten = chainsOf(zeichen)
  return ketten && partsOf(ketten)
}

type Zeichen = { art: 'tag'; tag: number } | { art: 'zeit'; zeit: string; nackt: boolean } | { art: 'bis' | 'trenner' }

const tagworte = [
  ['montag', 'mo'],
  ['dienstag', 'di'],
  ['mittwoch', 'mi'],
  ['donnerstag', 'do'],
  ['freitag', 'fr'],
  ['samstag', 'sonnabend', 'sa'],
  ['sonntag', 'so']
]
const tagOf = new Map(
  tagworte.flatMap((worte, index) => worte.flatMap((wort) => [wort, `${wort}s`].map((eines) => [eines, index + 1])))
)

/** Words that say no more than the times do. */
const beiwerk = new Set(
  'uhr h jeweils je immer von vorm vormittag vormittags vm nachm nachmittag nachmittags nm abend abends mittags ganztags'.split(
    ' '
  )
)
const trennworte = new Set(['und', 'u', 'sowie'])

function tokensOf(text: string): Zeichen[] | undefined {
  const plain = tidyText(text.replaceAll(/\r?\n/g, ' ; '))
    .replaceAll(/\([^)]*pause[^)]*\)/gi, ' ')
    // `MoMiFr`
    .replaceAll(/\b(?:Mo|Di|Mi|Do|Fr|Sa|So){2,}\b/g, (glued) => glued.match(/../g)?.join(',') ?? glued)
    .toLowerCase()
    .replaceAll(/[‐‑‒–—−]|->/g, '-')
  const found: Zeichen[] = []
  const part = /\s+|(\d+)(?:\s?([:.h])\s?(\d{2})(?!\d))?|(\p{L}+)\.?|([-])|([,;/|+&])/uy
  for (let at = 0; at < plain.length; ) {
    part.lastIndex = at
    const [all, zahl, , minuten, wort, strich, trenner] = part.exec(plain) ?? []
    if (!all) return undefined
    at += all.length
    if (zahl !== undefined) {
      const zeit = zeitOf(zahl, minuten)
      if (zeit === undefined) return undefined
      found.push({ art: 'zeit', zeit, nackt: minuten === undefined && zahl.length < 3 })
    } else if (wort !== undefined) {
      const tag = tagOf.get(wort)
      if (tag !== undefined) found.push({ art: 'tag', tag })
      else if (wort === 'bis') found.push({ art: 'bis' })
      else if (trennworte.has(wort)) found.push({ art: 'trenner' })
      else if (!beiwerk.has(wort)) return undefined
    } else if (strich) found.push({ art: 'bis' })
    else if (trenner) found.push({ art: 'trenner' })
  }
  return found
}

/** `8`, `830`, `0830`, `8` with `30` as a time of day. */
function zeitOf(zahl: string, minuten: string | undefined): string | undefined {
  const glued = minuten === undefined && zahl.length >= 3
  const [stunde, minute] = glued ? [zahl.slice(0, -2), zahl.slice(-2)] : [zahl, minuten ?? '00']
  if (stunde.length > 2 || Number(stunde) > 23 || Number(minute) > 59) return undefined
  return `${stunde.padStart(2, '0')}:${minute}`
}

/** Days and spans of time in the order they stand in. */
type Kette = { art: 'tage'; tage: number[] } | { art: 'zeit'; spanne: Zeitspanne }

function chainsOf(zeichen: readonly Zeichen[]): Kette[] | undefined {
  const ketten: Kette[] = []
  for (let at = 0; at < zeichen.length; ) {
    const [eins, zwei, drei] = zeichen.slice(at, at + 3)
    if (eins?.art === 'trenner') {
      at++
      continue
    }
    const bis = zwei?.art === 'bis' && drei?.art === eins?.art ? drei : undefined
    if (eins?.art === 'tag') {
      const tage = bis?.art === 'tag' ? daysBetween(eins.tag, bis.tag) : [eins.tag]
      if (!tage) return undefined
      ketten.push({ art: 'tage', tage })
    } else if (eins?.art === 'zeit' && bis?.art === 'zeit' && eins.zeit < bis.zeit) {
      ketten.push({ art: 'zeit', spanne: { von: eins.zeit, bis: bis.zeit } })
    } else return undefined
    at += bis ? 3 : 1
    // `Mo-Mi-Fr`, `8-12-16`: a span or a list, nobody knows.
    if (zeichen[at]?.art === 'bis') return undefined
  }
  return ketten
}

function daysBetween(von: number, bis: number): number[] | undefined {
  return von < bis ? Array.from({ length: bis - von + 1 }, (_, index) => von + index) : undefined
}

/** Days with the times that follow them, or, where the text begins with a time, with those before them. */
function partsOf(ketten: readonly Kette[]): Wochenteil[] {
  const zeitenZuerst = ketten[0]?.art === 'zeit'
  const teile: Wochenteil[] = []
  let teil: Wochenteil = { tage: [], zeiten: [] }
  let letzte: Kette['art'] | undefined
  for (const kette of ketten) {
    const neuer = letzte !== undefined && letzte !== kette.art && (kette.art === 'zeit') === zeitenZuerst
    if (neuer) {
      teile.push(teil)
      teil = { tage: [], zeiten: [] }
    }
    if (kette.art === 'tage') teil.tage.push(...kette.tage)
    else teil.zeiten.push(kette.spanne)
    letzte = kette.art
  }
  return [...teile, teil]
}
