import type { Paar, Zusammenfuehrung } from '@shared/contract/dubletten'
import { abweichend } from '@shared/domain/austausch/personen/ansicht'
import { type Person, type Vergleichsfeld, vergleichsfelder } from '@shared/domain/austausch/personen/person'
import { readRows } from '../../store/bulk'
import type { Db, PersonenpaarTable } from '../../store/tables'
import type { Fund } from './suche'

/** What the store knows of persons for laying them side by side. */
export function dublettenRepository(db: Db) {
  const personen = (): Promise<Person[]> =>
    db
      .selectFrom('fall')
      .select(['id as fall', 'version', 'nachname', 'vorname', 'geburtsname', 'geburtsdatum', 'geschlecht'])
      .select(['kundennummer', 'bgNummer', 'telefon', 'plz', 'ort'])
      .execute()

  async function personenOf(ids: readonly string[]): Promise<Map<string, Person>> {
    const rows = await readRows<Person & { id: string }>(db, 'fall', [...new Set(ids)], 'id', [
      ...(['id', 'version', ...vergleichsfelder] as const)
    ])
    return new Map(rows.map((row) => [row.id, { ...row, fall: row.id }]))
  }

  return {
    personen,

    /** The pairs as they stand now; without those of which a case is gone. */
    async tell(funde: readonly Fund[]): Promise<Paar[]> {
      const jetzt = await personenOf(funde.flatMap(({ a, b }) => [a, b]))
      return funde.flatMap(({ a, b, score, indizien }) => {
        const [eine, andere] = [jetzt.get(a), jetzt.get(b)]
        if (!eine || !andere) return []
        return [{ a: seiteOf(eine), b: seiteOf(andere), score, indizien, abweichend: abweichend(eine, andere) }]
      })
    },

    async existing(ids: readonly string[]): Promise<Set<string>> {
      const rows = await readRows<{ id: string }>(db, 'fall', [...new Set(ids)], 'id', ['id'])
      return new Set(rows.map(({ id }) => id))
    },

    verschiedene: (): Promise<PersonenpaarTable[]> =>
      db.selectFrom('personenpaar').selectAll().orderBy('zeit', 'desc').execute(),

    async apart() {
      const rows = await this.verschiedene()
      const jetzt = await personenOf(rows.flatMap(({ fallA, fallB }) => [fallA, fallB]))
      const konten = await kontenOf(db)
      const benannt = (fall: string) => ({ fall, name: nameOf(jetzt.get(fall)) })
      return rows.map(({ fallA, fallB, zeit, konto }) => ({
        ...{ a: benannt(fallA), b: benannt(fallB) },
        ...{ zeit, konto: konten.get(konto) ?? konto }
      }))
    },

    async merges(): Promise<Zusammenfuehrung[]> {
      const rows = await db.selectFrom('zusammenfuehrung').selectAll().orderBy('zeit', 'desc').execute()
      const jetzt = await personenOf(rows.map(({ bleibt }) => bleibt))
      const konten = await kontenOf(db)
      const von = (konto: string | null) => (konto && konten.get(konto)) ?? konto ?? ''
      const gegangen = await readGegangene(
        db,
        rows.map(({ id }) => id)
      )
      return rows.map(({ id, zeit, konto, bleibt, rueckgaengigZeit, rueckgaengigKonto }) => ({
        ...{ id, zeit, konto: von(konto) },
        bleibt: { fall: bleibt, name: nameOf(jetzt.get(bleibt)) },
        geht: gegangen.get(id) ?? { name: 'ohne Namen', kundennummer: null },
        da: jetzt.has(bleibt),
        zurueckgenommen: rueckgaengigZeit === null ? null : { zeit: rueckgaengigZeit, konto: von(rueckgaengigKonto) }
      }))
    }
  }
}

/** What the history kept of the cases that went, by merge. */
async function readGegangene(db: Db, ids: readonly string[]) {
  const rows =
    ids.length === 0
      ? []
      : await db
          .selectFrom('aenderung')
          .select(['vorgang', 'von'])
          .where('vorgang', 'in', ids)
          .where('uebernahme', 'is', null)
          .where('tabelle', '=', 'fall')
          .where('art', '=', 'WEG')
          .execute()
  return new Map(
    rows.map(({ vorgang, von }) => {
      const kept = JSON.parse(von ?? '{}') as Partial<Person>
      return [vorgang, { name: nameOf(kept), kundennummer: kept.kundennummer ?? null }]
    })
  )
}

async function kontenOf(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('konto').select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function seiteOf(person: Person): Paar['a'] {
  const werte = Object.fromEntries(vergleichsfelder.map((feld) => [feld, person[feld] ?? null]))
  return { fall: person.fall, name: nameOf(person), werte: werte as Record<Vergleichsfeld, string | null> }
}

/** „Nachname, Vorname“, with what there is of it. */
export function nameOf(person: Partial<Pick<Person, 'nachname' | 'vorname'>> | undefined): string {
  return [person?.nachname, person?.vorname].filter(Boolean).join(', ') || 'ohne Namen'
}
