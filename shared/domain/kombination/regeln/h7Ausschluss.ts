import type { Tag } from '../../zeitraum'
import { type Ausschlussseite, ausschlussOf } from '../ausschluss'
import type { Urteil } from '../kandidat'
import type { Planperson } from '../planperson'
import { takesPlace, wochenstundenOf } from '../stundenplan'
import { FERN, runsBeside, type Teil } from '../teil'
import { type Pruefung, urteilIn } from './pruefung'

const sagt = urteilIn('H7')

interface Seite extends Ausschlussseite {
  titel: string
  eintritt: string
  ende: string
  teil: Teil | null
}

/** H7: no pair the matrix forbids at the same time (DOMAIN 5.5), and the conditions of the others hold. */
export function ausschluss({ person, welt, teile }: Pruefung): Urteil[] {
  const neue = teile.map(newSide)
  const daneben = [...person.belegungen.map((eine) => oldSide(eine)), ...algSide(person)]
  return neue.flatMap((seite, index) =>
    [...neue.slice(index + 1), ...daneben].flatMap((andere) =>
      runsBeside(seite, andere) ? ofPair(seite, andere, welt) : []
    )
  )
}

function ofPair(a: Seite, b: Seite, welt: Pruefung['welt']): Urteil[] {
  const tag = later(a.eintritt, b.eintritt)
  const gefunden = ausschlussOf(a, b, welt.regeln, tag, sharesDays(a, b))
  if (!gefunden) return []
  const { regel, erfuellt } = gefunden
  const angaben = { a: a.titel, b: b.titel, grund: regel.grund, quelle: regel.quelle }
  switch (regel.wirkung) {
    case 'ERLAUBT':
      return []
    case 'WARNUNG':
      return [sagt('auflage', 'warnung', angaben)]
    case 'VERBOT':
      return [sagt('verletzt', 'verbot', angaben)]
    case 'BEDINGT':
      if (erfuellt) return []
      return [erfuellt === null ? sagt('unklar', 'bedingung', angaben) : sagt('verletzt', 'bedingung', angaben)]
  }
}

/** Whether both have lessons on the same weekday while they run side by side, holidays left out. */
function sharesDays(a: Seite, b: Seite): boolean {
  if (!a.teil || !b.teil || a.teil.lauf.bloecke.length === 0 || b.teil.lauf.bloecke.length === 0) return true
  const [von, bis] = [later(a.eintritt, b.eintritt), earlier(a.ende, b.ende)]
  const [links, rechts] = [a.teil.lauf, b.teil.lauf]
  return [1, 2, 3, 4, 5, 6, 7].some((tag) =>
    [links, rechts].every((lauf) =>
      lauf.bloecke.some((block) => block.wochentag === tag && takesPlace(lauf, block, von, bis))
    )
  )
}

const newSide = (teil: Teil): Seite => ({
  ...{ titel: teil.lauf.titel, kursart: teil.lauf.kursart, instrument: teil.lauf.instrument, ziel: teil.lauf.ziel },
  ...{ wochenstunden: wochenstundenOf(teil.lauf), eintritt: teil.eintritt, ende: teil.ende, teil }
})

const oldSide = (eine: Planperson['belegungen'][number]): Seite => ({
  ...{ titel: eine.titel, kursart: eine.kursart, instrument: eine.instrument, ziel: null, teil: null },
  ...{ wochenstunden: wochenstundenOf(eine), eintritt: eine.beginn ?? '', ende: eine.ende ?? FERN }
})

/** Whoever has a claim to Arbeitslosengeld is supported by the Agentur (§ 5 Abs. 4 SGB II). */
function algSide({ rechtskreis }: Planperson): Seite[] {
  if (rechtskreis !== 'SGB3') return []
  const nichts = { kursart: null, wochenstunden: null, ziel: null, teil: null }
  return [{ ...nichts, titel: 'Arbeitslosengeld', instrument: 'ALG', eintritt: '', ende: FERN }]
}

const later = (a: Tag, b: Tag): Tag => (a > b ? a : b)
const earlier = (a: Tag, b: Tag): Tag => (a < b ? a : b)
