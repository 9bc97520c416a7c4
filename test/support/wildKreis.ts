import { addDays } from '@shared/domain/kalender'
import type { Lauf, Wege } from '@shared/domain/kombination/lauf'
import type { Belegung, Planperson } from '@shared/domain/kombination/planperson'
import type { Planwelt } from '@shared/domain/kombination/planwelt'
import { type Zufall, zufall } from '@shared/domain/zufall'
import { randomKreis } from './randomKreis'
import { HEUTE, someKind } from './someKombination'

/** A county where much is odd: holidays, lessons in a part of a run, no timetable, no end, weeks cut short, ways nobody knows, rules that begin or end, children that grow up. */
export function wildKreis(seed: number, personen: number, laeufe: number): { welt: Planwelt; personen: Planperson[] } {
  const z = zufall(seed)
  const kreis = randomKreis(seed, personen, laeufe, laeufe)
  const wege: Wege = (von, nach) =>
    (von.length + nach.length + Number(von.at(-1)) * Number(nach.at(-1))) % 7 === 0
      ? undefined
      : kreis.welt.wege(von, nach)
  const regeln = kreis.welt.regeln.map((regel) => ({
    ...regel,
    gueltigVon: z.chance(0.3) ? addDays(HEUTE, z.int(-60, 120)) : regel.gueltigVon,
    gueltigBis: z.chance(0.3) ? addDays(HEUTE, z.int(121, 200)) : null
  }))
  const neue = kreis.welt.laeufe.map((lauf) => oddRun(z, lauf))
  return {
    welt: { ...kreis.welt, wege, regeln, laeufe: neue },
    personen: kreis.personen.map((person) => oddPerson(z, person, neue))
  }
}

function oddRun(z: Zufall, lauf: Lauf): Lauf {
  const beginn = z.chance(0.3) ? addDays(HEUTE, z.int(-90, 20)) : lauf.beginn
  const ende = z.pick([lauf.ende, lauf.ende, null, addDays(HEUTE, z.int(21, 60))])
  const ferien = { beginn: addDays(HEUTE, z.int(10, 60)), ende: addDays(HEUTE, z.int(61, 160)), grund: null }
  return {
    ...{ ...lauf, beginn, ende, traeger: z.pick(['eins', 'zwei']) },
    einstieg: z.pick(['FEST', 'LAUFEND', 'LAUFEND', 'ABSCHNITT']),
    einstiegstage: [z.int(5, 40), z.int(41, 90)].map((tage) => addDays(HEUTE, tage)),
    bloecke: z.chance(0.15) ? [] : lauf.bloecke.map((block) => (z.chance(0.2) ? { ...block, ...partOf(z) } : block)),
    wochenstunden: z.pick([null, 12, 25]),
    ausfall: z.chance(0.2) ? [ferien] : [],
    niveauVon: z.pick([lauf.niveauVon, 'A1'])
  }
}

/** A part of a run in which a lesson is held. */
const partOf = (z: Zufall) => ({
  gueltigVon: z.chance(0.5) ? addDays(HEUTE, z.int(10, 80)) : null,
  gueltigBis: z.chance(0.5) ? addDays(HEUTE, z.int(81, 200)) : null
})

function oddPerson(z: Zufall, person: Planperson, laeufe: readonly Lauf[]): Planperson {
  const bald = addDays(HEUTE, z.int(0, 200) - 14 * 365 - 4)
  const kinder = [
    ...(z.chance(0.25) ? [{ geburt: z.pick([bald, '2022-05-01', null]), zeit: null, sicher: false }] : []),
    ...(z.chance(0.25) ? [someKind(z.pick([bald, '2022-05-01']), '07:00', '18:00', { sicher: false })] : [])
  ]
  const wunsch = {
    art: 'WUNSCH',
    wochentag: 1,
    von: 480,
    bis: 900,
    ort: null,
    gueltigVon: null,
    gueltigBis: null
  } as const
  return {
    ...{ ...person, kinder: [...person.kinder, ...kinder], rechtskreis: z.pick(['SGB2', 'SGB2', 'SGB3']) },
    wohnort: z.chance(0.1) ? null : person.wohnort,
    maxTagesstunden: z.pick([null, null, 7]),
    fenster: [
      ...person.fenster.map((eines) => ({ ...eines, gueltigVon: z.chance(0.3) ? addDays(HEUTE, z.int(0, 90)) : null })),
      ...(z.chance(0.2) ? [wunsch] : [])
    ],
    belegungen: z.chance(0.25) ? [attends(z, z.pick(laeufe))] : []
  }
}

const attends = (z: Zufall, { id, titel, traeger, kursart, instrument, bloecke, wochenstunden }: Lauf): Belegung => ({
  ...{ lauf: id, titel, traeger, kursart, instrument, wochenstunden },
  ...{ bloecke: bloecke.slice(0, 1), beginn: '2026-09-01', ende: z.pick([null, addDays(HEUTE, z.int(5, 120))]) }
})
