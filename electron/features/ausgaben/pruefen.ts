import type { Zollpruefung } from '@shared/contract/ausgaben'
import type { Auftrag } from '@shared/domain/ausgaben/auftrag'
import { zulassungOf } from '@shared/domain/ausgaben/erlaubt'
import type { Ausgabespalte } from '@shared/domain/ausgaben/spalten'
import { vorlagen } from '@shared/domain/ausgaben/vorlagen'
import { addDays, addMonths } from '@shared/domain/kalender'
import { Tag } from '@shared/domain/zeitraum'
import { zweckangabeFor } from '@shared/texts/ausgabezweck'
import { formatTag, formatZahl } from '@shared/texts/format'
import type { SheetValue } from '../../excel/writeWorkbook'
import type { Db } from '../../store/tables'
import { dateinameOf, titelOf } from './titel'
import { readLage } from './umstaende'
import { cellFor } from './zellen'
import { stelleZusammen, type Zusammenstellung } from './zusammenstellen'

/** So long a recipient has to answer. */
export const FRIST_TAGE = 14
const LOESCHFRIST_MONATE = 3
const BEISPIELE = 3

/** Everything somebody has to see before a list leaves. Changes nothing. */
export async function pruefe(db: Db, auftrag: Auftrag, heute: Tag): Promise<Zollpruefung> {
  const liste = await stelleZusammen(db, auftrag, heute)
  const rueckmeldungBis = addDays(heute, FRIST_TAGE)
  const lage = await readLage(db, { monat: auftrag.monat, rueckmeldungBis })
  const neue = new Set(liste.neueKennungen.map(({ kennung }) => kennung))
  const zellen = new Map(
    liste.moeglich.map((spalte) => [spalte, liste.zeilen.map((zeile) => cellFor(spalte, zeile, lage))])
  )
  const spalten = liste.moeglich.map((spalte) => {
    const gefuellt = (zellen.get(spalte) ?? []).flatMap(({ wert }) => wert ?? [])
    return {
      spalte,
      zulassung: zulassungOf(liste.profil, spalte) === 'bedarf' ? ('bedarf' as const) : ('ja' as const),
      gewaehlt: liste.gewaehlt.includes(spalte),
      ausfuellbar: vorlagen[auftrag.art].ausfuellbar.includes(spalte),
      ausgefuellt: gefuellt.length,
      beispiele: examplesOf(gefuellt, neue)
    }
  })
  return {
    heute,
    titel: titelOf(auftrag, liste),
    empfaenger: liste.empfaenger.name,
    profil: liste.profil,
    ...zweckangabeFor(auftrag.art, liste.profil),
    rueckmeldungBis,
    loeschenBis: addMonths(heute, LOESCHFRIST_MONATE),
    datei: dateinameOf(auftrag, liste, heute),
    personen: [...liste.personen],
    fehlend: liste.fehlend,
    zeilen: liste.zeilen.length,
    spalten,
    zellen: spalten.reduce((summe, { gewaehlt, ausgefuellt }) => summe + (gewaehlt ? ausgefuellt : 0), 0),
    zurueckgehalten: heldBack(liste, (spalte) => zellen.get(spalte) ?? [])
  }
}

/** A TN-Kennung that is only made when the list is issued is no example yet. */
function examplesOf(gefuellt: readonly (string | number)[], neue: ReadonlySet<string>): string[] {
  const texte = gefuellt.filter((wert) => !neue.has(String(wert))).map(asText)
  return [...new Set(texte)].slice(0, BEISPIELE).map((text) => text.slice(0, 60))
}

function asText(wert: NonNullable<SheetValue>): string {
  if (typeof wert === 'number') return formatZahl(wert)
  return Tag.safeParse(wert).success ? formatTag(wert) : wert
}

function heldBack(
  { gewaehlt, zeilen, personen }: Zusammenstellung,
  zellenOf: (spalte: Ausgabespalte) => readonly { zurueckgehalten: boolean }[]
): Zollpruefung['zurueckgehalten'] {
  const namen = new Map(
    personen.map(({ fall, nachname, vorname }) => [fall, [nachname, vorname].filter(Boolean).join(', ')])
  )
  return gewaehlt.flatMap((spalte) =>
    zeilen.flatMap(({ fall, kurs }, row) =>
      zellenOf(spalte)[row]?.zurueckgehalten
        ? [{ fall, name: (fall === null ? kurs?.titel : namen.get(fall)) ?? '', spalte }]
        : []
    )
  )
}
