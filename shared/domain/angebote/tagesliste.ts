import { Tag, type Zeitraum } from '../zeitraum'

/** Days and spans as read, in the order of the calendar; what could not be read stays visible. */
export interface Tagesliste {
  spannen: Zeitraum[]
  unlesbar: string[]
}

const between = /[,;\n]|\s+und\s+/
const span = /^(.+?)(?:\s*(?:\/|–|—|\bbis\b)\s*|\s+-\s+|(?<=\.(?:\d{4})?)-(?=\d))(.+)$/
const german = /^(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2}))?$/
const iso = /^\d{4}-\d{2}-\d{2}$/

/** Reads `2027-01-11, 2027-02-15/2027-02-20` and what people type: `11.01.2027; 15.02.–20.02.2027`, `24.12.26 bis 06.01.27`. */
export function tageslisteOf(text: string | null): Tagesliste {
  const teile = (text ?? '').split(between).flatMap((teil) => teil.trim() || [])
  const gelesen = teile.map((teil) => ({ teil, spanne: spanneOf(teil) }))
  return {
    spannen: gelesen
      .flatMap(({ spanne }) => spanne ?? [])
      .toSorted((a, b) => a.beginn.localeCompare(b.beginn) || a.ende.localeCompare(b.ende)),
    unlesbar: gelesen.flatMap(({ teil, spanne }) => (spanne ? [] : [teil]))
  }
}

function spanneOf(teil: string): Zeitraum | undefined {
  const [, von, bis] = span.exec(teil) ?? []
  const ende = tagOf(bis ?? teil)
  const beginn = von === undefined ? ende : (tagOf(von) ?? sameYear(von, ende))
  return beginn && ende && beginn <= ende ? { beginn, ende } : undefined
}

function tagOf(text: string): Tag | undefined {
  const eines = text.trim()
  if (iso.test(eines)) return real(eines)
  const [, tag = '', monat = '', jahr] = german.exec(eines) ?? []
  return jahr && real(isoOf(jahr.length === 2 ? `20${jahr}` : jahr, monat, tag))
}

/** `15.02.` before `20.02.2027` is of the same year, `24.12.` before `06.01.2027` of the one before. */
function sameYear(text: string, ende: Tag | undefined): Tag | undefined {
  const [, tag = '', monat = '', jahr] = german.exec(text.trim()) ?? []
  if (!ende || !tag || jahr) return undefined
  const year = Number(ende.slice(0, 4))
  return [year, year - 1]
    .flatMap((eines) => real(isoOf(String(eines), monat, tag)) ?? [])
    .find((eines) => eines <= ende)
}

const isoOf = (jahr: string, monat: string, tag: string) => `${jahr}-${monat.padStart(2, '0')}-${tag.padStart(2, '0')}`
const real = (tag: string): Tag | undefined => (Tag.safeParse(tag).success ? tag : undefined)
