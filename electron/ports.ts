import type { CancelSignal, Run } from '@shared/contract/define'
import type { EventFacts, EventName } from '@shared/contract/events'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import type { ReadProgress, ReadRequest } from '@shared/domain/austausch/readRequest'
import type { Planauftrag } from '@shared/domain/planung/auftrag'
import type { Loesung, Planstand } from '@shared/domain/planung/loesung'
import type { WegeRequest, Wegetabelle } from '@shared/domain/wege/tabelle/wegetabelle'
import type { Tag } from '@shared/domain/zeitraum'
import type { ErrorData } from '@shared/errors'

export interface FileFilter {
  name: string
  extensions: string[]
}

/** What the program needs from the machine it runs on. Electron, the command line and a test each supply it. */
export interface Ports {
  /** Of the program, as it stands in backups and in the about box. */
  readonly version: string
  /** Today by the calendar on the wall. */
  today(): Tag
  /** Path the user picked, or `undefined`. Paths stay in the engine. */
  openFile(ask: { title: string; filters: FileFilter[] }): Promise<string | undefined>
  saveFile(ask: { title: string; name: string; filters: FileFilter[] }): Promise<string | undefined>
  pickFolder(ask: { title: string }): Promise<string | undefined>
  /** Sends a page to the printer dialog of the machine; `false` when the user closed it. */
  print(html: string): Promise<boolean>
  /** The page as a tagged PDF, A4. */
  printToPdf(html: string): Promise<Uint8Array>
  /**
   * Reads and recognises a foreign list in a short-lived process of its own that knows neither key nor store.
   * Refuses with `liste.…`; a cancelled run kills the process and throws the signal's reason.
   */
  readForeign(request: ReadRequest, run: Run<ReadProgress>): Promise<ErkannteListe>
  /** The same for a table of ways. */
  readWege(request: WegeRequest, run: Run<ReadProgress>): Promise<Wegetabelle>
  /**
   * Plans a county in a process of its own (`solvePlan`). `nehmen` ends it with the best plan so far, cancelling without any.
   * Refuses with `planung.…`.
   */
  solvePlan(auftrag: Planauftrag, run: PlanRun): Promise<Loesung>
  /** The store is open: lock it after so many idle minutes (1–15). Called at every unlock and whenever it is changed. */
  setIdleMinutes(minutes: number): void
  /** Tells the window something it did not ask for. */
  emit<N extends EventName>(event: N, facts: EventFacts<N>): void
  /** Receives what the user must not see: stack, cause, procedure. Never input values: they are Sozialdaten. */
  log(entry: { reference: string; procedure: string; error: unknown }): void
}

/** Some rows of a recognised list as bytes: whoever only passes them on spends no time on their values. */
export type PackedRows = Uint8Array

/** The list they belong to, without any. */
export type PackedListe = Uint8Array

/** What the reader process can be asked: persons and courses, or ways. */
export type ReaderRequest = ReadRequest | WegeRequest

/**
 * What the reader process (`reader.ts`) says to the one request it is sent: progress, and once an outcome. A list
 * comes in parts, so that nobody on its way is busy with it for long or holds it twice.
 */
export type ReaderMessage =
  | { type: 'progress'; progress: ReadProgress }
  | { type: 'rows'; rows: PackedRows }
  | { type: 'read'; liste: PackedListe }
  | { type: 'refused'; error: ErrorData }

/** As `Run`, with a second way to end: "Diesen Plan nehmen". */
export interface PlanRun extends Run<Planstand> {
  nehmen?: CancelSignal
}

/** What the planning process (`planer.ts`) says to the one packed `Planauftrag` it is sent. */
export type PlanMessage =
  | { type: 'stand'; phase: Planstand['phase']; loesung: Loesung }
  | { type: 'fertig'; loesung: Loesung }
  | { type: 'refused'; error: ErrorData }
