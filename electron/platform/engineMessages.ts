import type { Call, Message, Reply } from '@shared/contract/bridge'
import type { ErrorData } from '@shared/errors'
import type { PlanProcess } from '../core/planung/solvePlan'
import type { PackedReader } from '../core/runReader'
import type { Ports } from '../ports'

/** What only main can do for the engine: everything that needs Electron, a window or another process. */
export interface MainPorts
  extends Pick<Ports, 'openFile' | 'saveFile' | 'pickFolder' | 'print' | 'printToPdf' | 'setIdleMinutes'> {
  /** Main only passes the list on, and stays free for the window. */
  readForeign: PackedReader
  /** Main starts and ends the process; the engine watches over what it says. */
  planProcess: PlanProcess
}

export type ToEngine =
  | { type: 'call'; call: Call }
  | { type: 'cancel'; id: string }
  | { type: 'portProgress'; id: string; progress: unknown }
  | { type: 'portReply'; id: string; outcome: Outcome }
  | { type: 'close' }

export type FromEngine =
  | { type: 'reply'; id: string; reply: Reply }
  | { type: 'message'; message: Message }
  | { type: 'portCall'; id: string; port: keyof MainPorts; input: unknown }
  | { type: 'portCancel'; id: string }

/** How a port ended. A refusal keeps its code; of anything else only name and stack cross, for the log. */
export type Outcome =
  | { kind: 'value'; value: unknown }
  | { kind: 'refused'; error: ErrorData }
  | { kind: 'failed'; name: string; stack: string }

/** The engine ends with this code when it has closed the store and zeroed its keys on purpose (`session.lock`). */
export const lockedExitCode = 64
