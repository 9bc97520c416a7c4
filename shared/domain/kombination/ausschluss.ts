import { z } from 'zod'
import { Tag } from '../zeitraum'
import { TEILZEIT_UNTER_STUNDEN } from '../zielgruppen/sprachkursTeilzeit'

/** What must be true for a pair that is possible under a condition. */
export const ausschlussbedingungen = ['STUNDENPLAN', 'TEILZEIT', 'TEILZEIT_ODER_FERIEN', 'ANDERES_ZIEL'] as const
export const ausschlusswirkungen = ['ERLAUBT', 'BEDINGT', 'WARNUNG', 'VERBOT'] as const

/**
 * Whether two kinds may be attended at the same time (DOMAIN 5.5). `a` and `b` hold codes of courses and instruments, or of
 * groups (`kindsOf`). The most exact rule of a day decides, among equals the strictest.
 */
export const Ausschlussregel = z
  .object({
    id: z.string().min(1).max(40),
    a: z.array(z.string().min(1).max(40)).min(1).max(40),
    b: z.array(z.string().min(1).max(40)).min(1).max(40),
    wirkung: z.enum(ausschlusswirkungen),
    bedingung: z.enum(ausschlussbedingungen).nullable(),
    grund: z.string().max(300),
    quelle: z.string().min(1).max(200),
    gueltigVon: Tag,
    gueltigBis: Tag.nullable()
  })
  .refine(({ gueltigVon, gueltigBis }) => gueltigBis === null || gueltigVon <= gueltigBis)
  .refine(({ wirkung, bedingung }) => (wirkung === 'BEDINGT') === (bedingung !== null))
/** All rules of an office, each with an id of its own. */
export const Ausschlussregeln = z
  .array(Ausschlussregel)
  .max(200)
  .refine((regeln) => new Set(regeln.map(({ id }) => id)).size === regeln.length)
export type Ausschlussregel = z.infer<typeof Ausschlussregel>

/** One of the two, as the matrix sees it. Hours a week and aim are `null` where nobody knows. */
export interface Ausschlussseite {
  kursart: string | null
  instrument: string | null
  wochenstunden: number | null
  ziel: string | null
}

/** The rule that decides, and whether its condition holds: `null` lacks an input. */
export interface Ausschluss {
  regel: Ausschlussregel
  erfuellt: boolean | null
}

/** Measures of the third section that are awarded or paid by voucher (§ 45 SGB III). */
const paragraf45 = ['MAT', 'AVGS_MAT', 'AVGS_MPAV', 'MAG', 'STAB']

/** What an element is for the matrix, most exact first, ending with `*`. */
export function kindsOf({ kursart, instrument }: Pick<Ausschlussseite, 'kursart' | 'instrument'>): readonly string[] {
  const code = kursart ?? instrument
  if (code === null) return ['*']
  const gruppe = code.startsWith('IK_') ? 'IK' : code.startsWith('BSK_') ? 'BSK' : undefined
  return [code, ...(gruppe ? [gruppe] : []), ...(paragraf45.includes(code) ? ['PARAGRAF_45'] : []), '*']
}

/** What the matrix says of a pair on a day; `gemeinsameTage`: they meet on days with lessons. `null`: no rule. */
export function ausschlussOf(
  a: Ausschlussseite,
  b: Ausschlussseite,
  regeln: readonly Ausschlussregel[],
  tag: Tag,
  gemeinsameTage = true
): Ausschluss | null {
  const [artenA, artenB] = [kindsOf(a), kindsOf(b)]
  let beste: { regel: Ausschlussregel; abstand: number } | undefined
  for (const regel of regeln) {
    if (regel.gueltigVon > tag || (regel.gueltigBis ?? tag) < tag) continue
    const abstand = Math.min(
      distance(artenA, regel.a) + distance(artenB, regel.b),
      distance(artenB, regel.a) + distance(artenA, regel.b)
    )
    if (abstand === Number.POSITIVE_INFINITY) continue
    if (!beste || abstand < beste.abstand || (abstand === beste.abstand && isStricter(regel, beste.regel)))
      beste = { regel, abstand }
  }
  return beste ? { regel: beste.regel, erfuellt: holds(beste.regel, a, b, gemeinsameTage) } : null
}

/** How far the nearest code of a rule is from the kind itself; infinite where none fits. */
function distance(arten: readonly string[], codes: readonly string[]): number {
  const stelle = arten.findIndex((art) => codes.includes(art))
  if (stelle < 0) return Number.POSITIVE_INFINITY
  return arten[stelle] === '*' ? 10 : stelle
}

const isStricter = (a: Ausschlussregel, b: Ausschlussregel) =>
  ausschlusswirkungen.indexOf(a.wirkung) > ausschlusswirkungen.indexOf(b.wirkung)

function holds(
  { bedingung }: Ausschlussregel,
  a: Ausschlussseite,
  b: Ausschlussseite,
  gemeinsameTage: boolean
): boolean | null {
  switch (bedingung) {
    // Timetable and load are constraints of their own (H1, H10).
    case null:
    case 'STUNDENPLAN':
      return true
    case 'TEILZEIT':
      return isTeilzeit(a, b)
    case 'TEILZEIT_ODER_FERIEN':
      return !gemeinsameTage || isTeilzeit(a, b)
    case 'ANDERES_ZIEL':
      return a.ziel === null || b.ziel === null ? null : a.ziel !== b.ziel
  }
}

function isTeilzeit(a: Ausschlussseite, b: Ausschlussseite): boolean | null {
  const stunden = [a.wochenstunden, b.wochenstunden]
  if (stunden.some((eine) => eine !== null && eine < TEILZEIT_UNTER_STUNDEN)) return true
  return stunden.includes(null) ? null : false
}
