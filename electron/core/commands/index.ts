import { candidates } from './candidates'
import { chain } from './chain'
import type { Command } from './command'
import { dump } from './dump'
import { exportListe } from './exportListe'
import { fristen } from './fristen'
import { importFile } from './importFile'
import { importList } from './importList'
import { importUndo } from './importUndo'
import { offers } from './offers'
import { plan } from './plan'
import { planProblem } from './planProblem'
import { practice } from './practice'
import { query } from './query'
import { radar } from './radar'
import { registerList } from './registerList'
import { returnFile } from './returnFile'
import { storeBackup } from './storeBackup'
import { storeCheck } from './storeCheck'
import { storeCreate } from './storeCreate'
import { storeRestore } from './storeRestore'
import { summary } from './summary'

/** Every command of the command line by its words, in the order of the help. */
export const commands: Record<string, Command> = {
  'store create': storeCreate,
  'store check': storeCheck,
  'store backup': storeBackup,
  'store restore': storeRestore,
  practice,
  import: importFile,
  'import list': importList,
  'import undo': importUndo,
  return: returnFile,
  query,
  fristen,
  chain,
  candidates,
  plan,
  'plan problem': planProblem,
  radar,
  offers,
  export: exportListe,
  'register list': registerList,
  summary,
  dump
}
