import type { FrageAntwort } from '@shared/contract/zielgruppen'
import type { Codeliste } from '@shared/domain/codes/codeliste'
import { uebergabeFilter } from '@shared/domain/uebergabe/uebergabeFilter'
import { abfragefelder } from '@shared/domain/zielgruppen/abfragefelder'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import type { FrageAngaben, FrageCode } from '@shared/domain/zielgruppen/frage/angaben'
import { type FrageLeser, frageLeserFor } from '@shared/domain/zielgruppen/frage/frage'
import type { Anzahl } from '@shared/domain/zielgruppen/zielgruppe'
import { filterInWords } from '@shared/texts/filterText'
import type { CodeLabel } from '@shared/texts/format'
import { abfragefeldLabel } from '@shared/texts/zielgruppen'
import type { Ports } from '../../ports'
import type { Db } from '../../store/tables'
import { readUebergabeumstaende } from '../../store/uebergabekriterien'

interface Needs {
  db: Db
  ports: Pick<Ports, 'today'>
  count(filter: Filter): Promise<Anzahl>
}

const felder = abfragefelder.map(({ name }) => ({ name, label: abfragefeldLabel(name) }))

/** Answers questions in everyday words; the office's words are prepared anew only when one of them changed. */
export function createFrage({ db, ports, count }: Needs) {
  let bereit: { aus: string; leser: FrageLeser } | undefined

  function prepare(angaben: FrageAngaben): FrageLeser {
    const aus = JSON.stringify(angaben)
    if (bereit?.aus !== aus) bereit = { aus, leser: frageLeserFor(angaben) }
    return bereit.leser
  }

  return async ({ frage }: { frage: string }): Promise<FrageAntwort> => {
    const codes = await readCodes(db)
    const heute = ports.today()
    const { regeln, teams } = await readUebergabeumstaende(db, heute)
    const uebergabe = uebergabeFilter(regeln, teams)
    const leser = prepare({ heute, codes, felder, uebergabe, ...(await readWorte(db)) })
    const { filter, verstanden, unverstanden, ohneGeschlossene, andereLesarten } = leser.read(frage)
    const labels = new Map(codes.map(({ liste, code, label }) => [`${liste} ${code}`, label]))
    const codeLabel: CodeLabel = (liste, code) => labels.get(`${liste} ${code}`) ?? code
    const wort = ({ von, bis }: { von: number; bis: number }) => frage.slice(von, bis)
    return {
      frage,
      filter,
      text: filter ? filterInWords(filter, codeLabel) : '',
      verstanden: verstanden.map(({ filter: teil, gelesenAls, von, bis }) => ({
        ...{ von, bis, text: filterInWords(teil, codeLabel), gelesenAls: [...gelesenAls] }
      })),
      unverstanden: unverstanden.map((stelle) => ({ ...stelle, wort: wort(stelle) })),
      ohneGeschlossene,
      andereLesarten: andereLesarten.map((andere) => ({
        ...{ wort: wort(andere), text: filterInWords(andere.teil, codeLabel), filter: andere.filter }
      })),
      anzahl: filter && (await count(filter))
    }
  }
}

async function readCodes(db: Db): Promise<FrageCode[]> {
  const rows = await db
    .selectFrom('code')
    .select(['liste', 'code', 'label', 'kurz', 'synonyme'])
    .orderBy('liste')
    .orderBy('sort')
    .orderBy('code')
    .execute()
  // The columns are written from the names of the lists and from lists of words only.
  return rows.map((row) => ({ ...row, liste: row.liste as Codeliste, synonyme: JSON.parse(row.synonyme) as string[] }))
}

/** What persons of this store have in fields that hold free text. */
async function readWorte(db: Db): Promise<Pick<FrageAngaben, 'orte' | 'laender' | 'sprachen' | 'teams'>> {
  const valuesOf = async (feld: 'ort' | 'staatsangehoerigkeit' | 'muttersprache' | 'team') => {
    const rows = await db.selectFrom('fall').select(feld).distinct().where(feld, 'is not', null).orderBy(feld).execute()
    return rows.map((row) => String(row[feld])).filter((wert) => wert.trim() !== '')
  }
  return {
    orte: await valuesOf('ort'),
    laender: await valuesOf('staatsangehoerigkeit'),
    sprachen: await valuesOf('muttersprache'),
    teams: await valuesOf('team')
  }
}
