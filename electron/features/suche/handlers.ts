import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { GefundenesAngebot } from '@shared/contract/suche'
import { suchform, suchformAusgeschrieben, suchformOf } from '@shared/domain/faelle/suchform'
import type { Db } from '../../store/tables'

interface Needs {
  db: Db
  /** The best fits among the cases, in order. */
  findFaelle: (eingabe: string, limit: number) => Promise<{ id: string; aehnlich: boolean }[]>
}

const PERSONEN = 8
const ANGEBOTE = 5

export function sucheHandlers({ db, findFaelle }: Needs): Handlers<AppContract>['suche'] {
  return {
    async all({ eingabe }) {
      const found = await findFaelle(eingabe, PERSONEN)
      const rows = await db
        .selectFrom('fall')
        .select(['id', 'nachname', 'vorname', 'geburtsdatum', 'ort', 'kundennummer'])
        .where(
          'id',
          'in',
          found.map(({ id }) => id)
        )
        .execute()
      const personen = found.flatMap(({ id, aehnlich }) => {
        const row = rows.find((one) => one.id === id)
        return row ? [{ ...row, aehnlich }] : []
      })
      return { personen, angebote: await findAngebote(db, eingabe) }
    }
  }
}

/** Providers and runs are few: their names are read and compared anew. */
async function findAngebote(db: Db, eingabe: string): Promise<GefundenesAngebot[]> {
  const traeger = await db.selectFrom('traeger').select(['id', 'name', 'ort']).execute()
  const durchfuehrungen = await db
    .selectFrom('durchfuehrung')
    .innerJoin('traeger', 'traeger.id', 'durchfuehrung.traeger')
    .select(['durchfuehrung.id', 'titel', 'traeger.name as traeger', 'massnahmeNr', 'kursKennung'])
    .execute()
  const fits = fitsInput(eingabe)
  return [
    ...traeger
      .filter(({ name, ort }) => fits([name, ort]))
      .map(({ id, name, ort }) => ({ art: 'traeger' as const, id, titel: name, zusatz: ort })),
    ...durchfuehrungen
      .filter(({ titel, traeger, massnahmeNr, kursKennung }) => fits([titel, traeger, massnahmeNr, kursKennung]))
      .map(({ id, titel, traeger }) => ({ art: 'durchfuehrung' as const, id, titel, zusatz: traeger }))
  ].slice(0, ANGEBOTE)
}

/** Every typed word begins a word of the name, in one spelling or the other. */
function fitsInput(eingabe: string): (teile: readonly (string | null)[]) => boolean {
  const lesarten = [suchform(eingabe), suchformAusgeschrieben(eingabe)].map((text) => text.split(' ').filter(Boolean))
  return (teile) => {
    const woerter = suchformOf(teile).split(' ')
    return lesarten.some(
      (lesart) => lesart.length > 0 && lesart.every((gesucht) => woerter.some((wort) => wort.startsWith(gesucht)))
    )
  }
}
