import type { Auftrag, Freigabe } from '@shared/domain/ausgaben/auftrag'
import { readForeignList } from '../../electron/excel/readForeignList'
import { gibAus } from '../../electron/features/ausgaben/ausgeben'
import type { Ports } from '../../electron/ports'
import type { Db } from '../../electron/store/tables'
import { someAuftrag, someFreigabe } from './someAuftrag'

/** Issues a list out of a store without the program around it: its file lies at `file`. */
export async function issueIn(
  db: Db,
  durchfuehrung: string,
  { file, heute, freigabe, ...over }: Partial<Auftrag> & { file: string; heute: string; freigabe?: Partial<Freigabe> }
): Promise<void> {
  const readForeign: Ports['readForeign'] = async (request) => readForeignList(request, () => {})
  const ports = { today: () => heute, saveFile: async () => file, readForeign }
  const run = { report: () => {}, signal: new AbortController().signal }
  const auftrag = someAuftrag(durchfuehrung, { art: 'teilnehmerliste', ...over })
  await gibAus({ db, konto: 'Test Koordination', ports }, auftrag, someFreigabe(freigabe), run)
}
