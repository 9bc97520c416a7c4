import { addDays } from '@shared/domain/kalender'
import type { Block, Lauf, Weg, Wege } from '@shared/domain/kombination/lauf'
import type { Planperson } from '@shared/domain/kombination/planperson'
import type { Planwelt } from '@shared/domain/kombination/planwelt'
import { type Zufall, zufall } from '@shared/domain/zufall'
import {
  gesperrt,
  HEUTE,
  someBedarf,
  someBerechtigung,
  someKind,
  someKurs,
  someLauf,
  somePlanperson,
  someWelt
} from './someKombination'

const orte = Array.from({ length: 11 }, (_, nummer) => ({
  name: `Ort ${nummer}`,
  x: (nummer * 17) % 44,
  y: (nummer * 29) % 40
}))

/** Ways by bus between invented places. */
const wege: Wege = (von, nach): Weg | undefined => {
  const [a, b] = [orte.find(({ name }) => name === von), orte.find(({ name }) => name === nach)]
  if (!a || !b) return undefined
  const minuten = a === b ? 9 : Math.round(10 + Math.hypot(a.x - b.x, a.y - b.y) * 2)
  return { frueh: minuten, mittag: minuten + 5, spaet: minuten + 15, letzteRueckfahrt: 20 * 60, geschaetzt: false }
}

const kursarten = ['IK_ALLG', 'IK_ALLG', 'IK_ALPHA', 'BSK_B1', 'BSK_B2', 'BSK_B2', 'BSK_C1', 'BSK_JOB', 'KOMM']
const instrumente = ['MAT', 'MAT', 'AVGS_MAT', 'AGH', 'GB16K', 'MAG', 'FBW']
const halbtage: readonly (readonly [von: string, bis: string])[] = [
  ['08:00', '12:30'],
  ['13:00', '17:00'],
  ['17:00', '20:00']
]
const zeiten = [
  ...[['12345', 525, 780] as const, ['1234', 510, 705] as const, ['124', 540, 735] as const],
  ...[['1234', 810, 1005] as const, ['24', 810, 990] as const, ['3', 840, 960] as const, ['124', 1050, 1200] as const]
]

/** A county of so many people who wait and so many courses and measures; the same for the same seed. */
export function randomKreis(
  seed: number,
  personen: number,
  kurse: number,
  massnahmen: number
): { welt: Planwelt; personen: Planperson[] } {
  const z = zufall(seed)
  const laeufe = [
    ...Array.from({ length: kurse }, (_, nummer) => runOf(z, `S${nummer}`, z.pick(kursarten), null)),
    ...Array.from({ length: massnahmen }, (_, nummer) => runOf(z, `M${nummer}`, null, z.pick(instrumente)))
  ]
  const gemerkt = new Map(
    orte.map((von) => [von.name, new Map(orte.map((nach) => [nach.name, wege(von.name, nach.name)]))])
  )
  const schnell: Wege = (von, nach) => gemerkt.get(von)?.get(nach)
  return {
    welt: someWelt({ laeufe, wege: schnell }),
    personen: Array.from({ length: personen }, (_, nummer) => personOf(z, `P${nummer}`))
  }
}

function runOf(z: Zufall, id: string, kursart: string | null, instrument: string | null): Lauf {
  const ort = z.pick(orte).name
  const [tage, von, bis] = z.pick(zeiten)
  const bloecke: Block[] = [...tage].map((tag) => ({
    wochentag: Number(tag),
    von,
    bis,
    ort: z.chance(0.1) ? null : ort
  }))
  const beginn = addDays(HEUTE, z.int(5, 150))
  const werte: Partial<Lauf> = {
    ...{ id, ort, standort: ort, bloecke, beginn, ende: addDays(beginn, z.int(80, 260)), frei: z.int(1, 18) },
    ...{ einstieg: z.pick(['FEST', 'FEST', 'LAUFEND'] as const), kinderbetreuung: z.chance(0.15), kostentraeger: 'JC' }
  }
  return kursart ? someKurs(kursart, werte) : someLauf({ ...werte, instrument })
}

function personOf(z: Zufall, fall: string): Planperson {
  const kind = z.chance(0.35)
    ? [someKind(`20${z.int(14, 25)}-05-01`, '07:30', z.pick(['12:30', '13:00', '14:30', '16:00']))]
    : []
  return somePlanperson({
    ...{ fall, wohnort: z.pick(orte).name, niveau: z.pick(['A1', 'A2', 'A2', 'B1', 'B1', 'B2', null]), kinder: kind },
    alphabetisierung: z.pick(['LATEIN', 'LATEIN', 'FUNKTIONAL', null]),
    fenster: Array.from({ length: z.int(2, 5) }, () => blockedOf(z)),
    bedarfe: [someBedarf(z.pick(['KOMBINATION', 'KOMBINATION', 'KOMBINATION', 'SPRACHE', 'ARBEITSMARKT']))],
    berechtigungen: z.chance(0.5) ? [someBerechtigung({ zugangsweg: 'IK_VERPFL_JC', angemeldetAm: '2026-11-01' })] : [],
    maxWochenstunden: kind.length > 0 ? z.pick([20, 25, null]) : null,
    pkw: z.chance(0.2),
    fuehrerschein: true
  })
}

function blockedOf(z: Zufall) {
  const [von, bis] = z.pick(halbtage)
  return gesperrt(z.int(1, 5), von, bis)
}
