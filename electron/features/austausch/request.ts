import type { Listenart } from '@shared/domain/austausch/listenart'
import type { Overrides, ReadRequest } from '@shared/domain/austausch/readRequest'
import type { Monat, Tag } from '@shared/domain/zeitraum'
import { AppError } from '@shared/errors'
import { listenfilter, readListFile } from '../../excel/readListFile'
import type { Ports } from '../../ports'
import type { Vorgaben } from './readList'

/** A list as it came: its name, its bytes, and its sheet where somebody said so. */
export interface Source {
  file: string
  bytes: Uint8Array
  sheet?: string | undefined
}

/** What was said about a list before it is read. */
export type Vorgabe = Vorgaben & {
  art?: Listenart | undefined
  monat?: Monat | undefined
  kennwort?: string | undefined
  fluechtig?: boolean | undefined
}

/** The list somebody chooses in the dialog; refuses one above 30 MB before it is read. */
export async function chooseFile({ openFile }: Pick<Ports, 'openFile'>): Promise<Source | undefined> {
  const path = await openFile({ title: 'Liste öffnen', filters: listenfilter })
  return path === undefined ? undefined : readListFile(path)
}

/** The file is locked, and no password or a wrong one was given. */
export const asksForPassword = (error: unknown) =>
  error instanceof AppError && ['liste.kennwort', 'liste.kennwortFalsch'].includes(error.data.code)

/** What the reader is asked for a new list. */
export function requestOf({ file, bytes, sheet }: Source, { art, monat, kennwort }: Vorgabe, today: Tag): ReadRequest {
  const overrides: Overrides = {
    ...(sheet !== undefined && { sheet }),
    ...(art !== undefined && { kind: art }),
    ...monthOf(monat)
  }
  return { file, bytes, today, overrides, ...(kennwort !== undefined && { password: kennwort }) }
}

type Corrections = { [N in 'sheet' | 'headerRows' | 'columns' | 'nameOrder' | 'monat']?: Overrides[N] | undefined } & {
  art?: Listenart | undefined
}

/** Another sheet or heading makes the columns others: corrections by letter are dropped then. */
export function corrected(request: ReadRequest, corrections: Corrections): ReadRequest {
  const { sheet, headerRows, columns, nameOrder, art, monat } = corrections
  const { columns: former, monat: formerMonat, ...rest } = request.overrides ?? {}
  const samePlace = sheet === undefined && headerRows === undefined
  const overrides: Overrides = {
    ...rest,
    ...(sheet !== undefined && { sheet }),
    ...(headerRows !== undefined && { headerRows }),
    ...(nameOrder !== undefined && { nameOrder }),
    ...(art !== undefined && { kind: art }),
    ...monthOf(monat ?? (sheet === undefined ? formerMonat : undefined)),
    columns: { ...(samePlace ? former : {}), ...columns }
  }
  if (sheet !== undefined && headerRows === undefined) delete overrides.headerRows
  return { ...request, overrides }
}

const monthOf = (monat: Monat | undefined) => (monat === undefined ? {} : { monat })
