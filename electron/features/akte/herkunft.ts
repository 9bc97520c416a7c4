import type { Akte, Herkunft } from '@shared/contract/akte'
import type { FallFeld } from '@shared/domain/faelle/felder'
import { fallFelder } from '@shared/domain/faelle/felder'
import type { Wert } from '@shared/domain/feld'
import { gueltigerOn, juengsteOf } from '@shared/domain/saetze/aktuellesNiveau'
import type { Sprachstand } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import type { Db } from '../../store/tables'

/** Which list wrote a field last, for every field that was not changed otherwise since; for a level, its record's. */
export async function herkunftOf(
  db: Db,
  { fall, saetze, vertrauensfolge }: Pick<Akte, 'fall' | 'saetze' | 'vertrauensfolge'>,
  heute: Tag
): Promise<Akte['herkunft']> {
  const letzte = await lastWriters(db, fall.id)
  const result: Akte['herkunft'] = {}
  for (const feld of Object.keys(fallFelder) as FallFeld[]) {
    const herkunft = letzte(fall.id, feld)
    if (herkunft && (fall as Record<string, Wert>)[feld] !== null) result[feld] = herkunft
  }
  const { bescheinigt, eingeschaetzt } = juengsteOf(saetze.sprachstand)
  const niveaux = {
    niveau: gueltigerOn(heute, saetze.sprachstand, vertrauensfolge),
    niveauBescheinigt: bescheinigt,
    niveauEingeschaetzt: eingeschaetzt
  } satisfies Partial<Record<FallFeld, Sprachstand | undefined>>
  for (const [feld, satz] of Object.entries(niveaux)) {
    const herkunft = satz && letzte(satz.id, 'niveauGesamt')
    if (herkunft) result[feld as FallFeld] = herkunft
    else delete result[feld as FallFeld]
  }
  return result
}

/** By row and field: the list that wrote it last; `undefined` where somebody, or a Rücknahme, did. */
async function lastWriters(db: Db, fall: string): Promise<(satz: string, feld: string) => Herkunft | undefined> {
  const rows = await db
    .selectFrom('aenderung')
    .leftJoin('uebernahme', 'uebernahme.id', 'aenderung.uebernahme')
    .leftJoin('quelle', 'quelle.id', 'uebernahme.quelle')
    .leftJoin('konto', 'konto.id', 'aenderung.konto')
    .select(['satz', 'feld', 'herkunft', 'aenderung.zeit', 'konto.name as konto'])
    .select(['quelle.name as quelle', 'uebernahme.datei', 'uebernahme.stand'])
    .where('aenderung.fall', '=', fall)
    .where('tabelle', 'in', ['fall', 'sprachstand'])
    .orderBy('aenderung.id')
    .execute()
  const letzte = new Map<string, Herkunft | undefined>()
  for (const { satz, feld, herkunft, zeit, konto, quelle, datei, stand } of rows) {
    const list = herkunft === 'UEBERNAHME' && datei !== null
    // A row that was made, or came back, is written anew in all its fields.
    if (feld === null) for (const key of letzte.keys()) if (key.startsWith(`${satz} `)) letzte.delete(key)
    letzte.set(`${satz} ${feld ?? '*'}`, list ? { quelle: quelle ?? datei, datei, stand, zeit, konto } : undefined)
  }
  return (satz, feld) => {
    const key = `${satz} ${feld}`
    return letzte.has(key) ? letzte.get(key) : letzte.get(`${satz} *`)
  }
}
