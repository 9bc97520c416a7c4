import { createHash, createHmac, randomBytes, randomInt, randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { AusgabeProgress, Ausgegeben } from '@shared/contract/ausgaben'
import type { Run } from '@shared/contract/define'
import type { Auftrag, Freigabe } from '@shared/domain/ausgaben/auftrag'
import { belegText, fingerprint, listeOf, newRowKey } from '@shared/domain/ausgaben/beleg'
import { newListenkennwort } from '@shared/domain/ausgaben/listenkennwort'
import { vorlagen } from '@shared/domain/ausgaben/vorlagen'
import type { ErkannteZeile } from '@shared/domain/austausch/erkannteListe'
import { encryptWorkbook } from '../../excel/encryptWorkbook'
import { writeCsv } from '../../excel/writeCsv'
import { type Sheet, writeWorkbook } from '../../excel/writeWorkbook'
import type { Ports } from '../../ports'
import { learnedWords } from '../../store/learnedWords'
import type { Db } from '../../store/tables'
import { writeWhole } from '../../store/writeWhole'
import { blattOf } from './blatt'
import { refuseUnready } from './freigeben'
import { type Leseweise, meantRows, pruefeGegen } from './gegenprobe'
import { registerAusgabe, unregisterAusgabe } from './register'
import { titelOf } from './titel'
import { readLage } from './umstaende'
import { cellFor } from './zellen'
import { stelleZusammen, type Zusammenstellung } from './zusammenstellen'

interface Needs {
  db: Db
  konto: string
  ports: Pick<Ports, 'today' | 'saveFile' | 'readForeign'>
}

const filters = {
  xlsx: [{ name: 'Excel-Arbeitsmappe', extensions: ['xlsx'] }],
  csv: [{ name: 'Textdatei mit Semikolon', extensions: ['csv'] }]
}
/** An empty form has room for so many entries. */
const LEERE_ZEILEN = 60

/** Issues a list: asks for the place, writes, reads back, locks, registers, saves. `null` when no place was chosen. */
export async function gibAus(
  { db, konto, ports }: Needs,
  auftrag: Auftrag,
  freigabe: Freigabe,
  { signal, report }: Run<AusgabeProgress>
): Promise<Ausgegeben | null> {
  const liste = await stelleZusammen(db, auftrag, ports.today())
  refuseUnready(liste, auftrag, freigabe)
  const { format, datei, schutz } = freigabe
  const file = await ports.saveFile({
    title: 'Liste speichern',
    name: `${datei}.${format}`,
    filters: filters[format]
  })
  if (file === undefined) return null

  report({ phase: 'schreiben' })
  const leseweise: Leseweise = { today: ports.today(), words: await learnedWords(db), format }
  const mappe = await schreibe(db, liste, auftrag, freigabe, leseweise)
  signal.throwIfAborted()
  report({ phase: 'gegenprobe' })
  await pruefeGegen(mappe.gemeint, { file: basename(file), bytes: mappe.bytes }, leseweise, (request) =>
    ports.readForeign(request, { signal, report: () => {} })
  )
  signal.throwIfAborted()
  report({ phase: 'verschluesseln' })
  const kennwort =
    schutz.art === 'ohne' ? null : schutz.art === 'gegeben' ? schutz.kennwort : newListenkennwort(randomInt)
  const bytes = kennwort === null ? mappe.bytes : encryptWorkbook(mappe.bytes, kennwort)

  const ausgabe = { ...mappe, auftrag, freigabe, liste, datei: basename(file), verschluesselt: kennwort !== null }
  // Registered before it is written: a list outside that nobody knows of would be worse than the reverse.
  await registerAusgabe(db, konto, ausgabe)
  await writeWhole(file, bytes).catch(async (error) => {
    await unregisterAusgabe(db, konto, mappe.id)
    throw error
  })
  return {
    id: mappe.id,
    datei: basename(file),
    personen: new Set(liste.zeilen.flatMap(({ fall }) => fall ?? [])).size,
    kennwort: schutz.art === 'erzeugt' ? kennwort : null
  }
}

/** A finished workbook and what its rows say. */
export interface Mappe {
  id: string
  zeit: string
  siegel: Buffer
  bytes: Uint8Array
  /** SHA-256 of the bytes, hexadecimal. */
  hash: string
  schluessel: readonly string[]
  gemeint: readonly ErkannteZeile[]
  zellen: number
}

async function schreibe(
  db: Db,
  liste: Zusammenstellung,
  auftrag: Auftrag,
  freigabe: Freigabe,
  leseweise: Leseweise
): Promise<Mappe> {
  const [id, zeit, siegel] = [randomUUID(), new Date().toISOString(), randomBytes(32)]
  const { gewaehlt, zeilen, empfaenger } = liste
  const lage = await readLage(db, { monat: auftrag.monat, rueckmeldungBis: freigabe.rueckmeldungBis })
  const rows = zeilen.map((zeile) => gewaehlt.map((spalte) => cellFor(spalte, zeile, lage).wert))
  const mitPersonen = vorlagen[auftrag.art].zeilen === 'personen'
  const schluessel = zeilen.map(() => newRowKey(randomInt))
  const blattWith = (abdrueckeOf: (schluessel: string, row: number) => string[]): Sheet =>
    blattOf(gewaehlt, rows, {
      lage,
      titel: titelOf(auftrag, liste),
      belege: schluessel.map((key, row) =>
        belegText({ liste: listeOf(id), schluessel: key, abdruecke: abdrueckeOf(key, row) })
      ),
      meta: {
        liste: listeOf(id),
        art: auftrag.art,
        vorlage: vorlagen[auftrag.art].version,
        empfaenger: empfaenger.name,
        zeitraum: auftrag.monat,
        zeit,
        spalten: [...gewaehlt]
      },
      hinweise: { ...freigabe, empfaenger: empfaenger.name },
      leereZeilen: auftrag.leer ? LEERE_ZEILEN : 0,
      mitPersonen: mitPersonen && !auftrag.leer
    })
  const ohneAbdruecke = meantRows(
    blattWith(() => []),
    leseweise
  )
  const hmac = (text: string) => createHmac('sha256', siegel).update(text).digest()
  const blatt = blattWith((key, row) =>
    gewaehlt.map((spalte) => fingerprint(hmac, key, spalte, ohneAbdruecke[row]?.zellen?.[spalte]?.wert ?? null))
  )
  const bytes = leseweise.format === 'csv' ? writeCsv(blatt) : await writeWorkbook(blatt)
  return {
    id,
    zeit,
    siegel,
    bytes,
    hash: createHash('sha256').update(bytes).digest('hex'),
    schluessel,
    gemeint: meantRows(blatt, leseweise),
    zellen: rows.flat().filter((wert) => wert !== null).length
  }
}
