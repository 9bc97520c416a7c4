import type { Absolvent, Absolventenkurs, Kursende } from '@shared/contract/absolventen'
import { type Aufgabe, aufgabenarten, aufgabeOf, endeOf, hasAnschluss } from '@shared/domain/absolventen/aufgaben'
import { addDays } from '@shared/domain/kalender'
import { abgebrochen, erfolgreichBeendet, laufend } from '@shared/domain/saetze/zustaende'
import { refuse } from '@shared/errors'
import { readFilterKontext } from '../../store/filterKontext'
import { readLagen } from '../../store/lagen'
import type { Db } from '../../store/tables'
import { anschlussTextOf } from './anschluss'

/** So far ahead an end is looked at; so long after it, as long as something is missing. */
const TAGE_VORHER = 112
const TAGE_DANACH = 42
const CASES_AT_ONCE = 4000

const imKurs = [...laufend, ...erfolgreichBeendet, ...abgebrochen]
const running: readonly string[] = laufend

/** Courses that end, and who is in them. */
export function absolventenRepository(db: Db, heute: string) {
  const kurse = db
    .selectFrom('durchfuehrung')
    .innerJoin('traeger', 'traeger.id', 'durchfuehrung.traeger')
    .select(['durchfuehrung.id', 'titel', 'standort', 'kursart', 'instrument', 'beginn', 'ende'])
    .select('traeger.name as traeger')

  async function readGroup(
    ids: readonly string[]
  ): Promise<(Absolvent & { durchfuehrung: string; faellig: Aufgabe[] })[]> {
    const rows = await db
      .selectFrom('teilnahme as t')
      .innerJoin('fall', 'fall.id', 't.fall')
      .select(['t.id', 't.version', 't.fall', 't.status', 't.kursart', 't.eintrittPlan', 't.eintrittIst'])
      .select(['t.austrittPlan', 't.austrittIst', 't.austrittsgrund', 't.verbleib', 't.durchfuehrung'])
      .select(['nachname', 'vorname', 'telefon'])
      .where('t.durchfuehrung', 'in', ids)
      .where('t.status', 'in', imKurs)
      .orderBy('sortName')
      .execute()
    const kontext = await readFilterKontext(db, heute)
    const faelle = [...new Set(rows.map(({ fall }) => fall))]
    const lagen = new Map<string, Awaited<ReturnType<typeof readLagen>>[number]['lage']>()
    for (let start = 0; start < faelle.length; start += CASES_AT_ONCE) {
      for (const { person, lage } of await readLagen(db, kontext, faelle.slice(start, start + CASES_AT_ONCE))) {
        lagen.set(person.fall, lage)
      }
    }
    return rows.flatMap(({ fall, nachname, vorname, telefon, durchfuehrung, ...teilnahme }) => {
      const lage = lagen.get(fall)
      const eine = lage?.saetze.teilnahme.find(({ id }) => id === teilnahme.id)
      if (!lage || !eine || durchfuehrung === null) return []
      const aufgaben = aufgabenarten.flatMap((art) => aufgabeOf(art, eine, lage) ?? [])
      const laeuft = running.includes(eine.status)
      return [
        {
          ...{ fall, nachname, vorname, telefon, durchfuehrung, teilnahme, aufgaben },
          anschluss: hasAnschluss(eine, lage) ? anschlussTextOf(eine, lage) : null,
          faellig: aufgaben.filter(
            ({ art, tag, erledigt, abgeloest }) =>
              !erledigt && !abgeloest && tag <= heute && (laeuft || art === 'zertifikat')
          )
        }
      ]
    })
  }

  return {
    async list(): Promise<Kursende[]> {
      const rows = await kurse
        .where('ende', '>=', addDays(heute, -TAGE_DANACH))
        .where('ende', '<=', addDays(heute, TAGE_VORHER))
        .orderBy('ende')
        .orderBy('titel')
        .execute()
      const jeKurs = Map.groupBy(await readGroup(rows.map(({ id }) => id)), ({ durchfuehrung }) => durchfuehrung)
      return rows.flatMap(({ ende, ...kurs }) => {
        const alle = jeKurs.get(kurs.id) ?? []
        const laufende = alle.filter(({ teilnahme }) => running.includes(teilnahme.status))
        const faellig = alle.reduce((sum, eine) => sum + eine.faellig.length, 0)
        if (ende === null || alle.length === 0 || (ende < heute && laufende.length === 0 && faellig === 0)) return []
        return [
          {
            ...{ ...kurs, ende, faellig },
            teilnehmende: alle.length,
            ohneAnschluss: laufende.filter(({ anschluss }) => anschluss === null).length,
            ohneEnde: laufende.filter(({ teilnahme }) => (endeOf(teilnahme) ?? ende) < heute).length
          }
        ]
      })
    },

    async read(id: string): Promise<Omit<Absolventenkurs, 'heute'>> {
      const row = (await kurse.where('durchfuehrung.id', '=', id).executeTakeFirst()) ?? refuse('angebot.fehlt', {})
      const { ende, ...kurs } = row
      const alle = await readGroup([id])
      const letztes = alle
        .flatMap(({ teilnahme }) => endeOf(teilnahme) ?? [])
        .toSorted()
        .at(-1)
      return {
        kurs: { ...kurs, ende: ende ?? letztes ?? heute },
        absolventen: alle.map(({ durchfuehrung: _, faellig: __, ...absolvent }) => absolvent)
      }
    }
  }
}
