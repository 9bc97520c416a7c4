import type { ParseArgsConfig } from 'node:util'
import type { AppContract } from '@shared/contract'
import type { Client } from '@shared/contract/define'
import type { Tag } from '@shared/domain/zeitraum'
import type { Ports } from '../../ports'
import type { Store } from '../../store/openStore'
import type { Kdf } from '../../store/passwordHash'

/** One command of the command line. Its words are its name in the table (`index.ts`). */
export interface Command {
  /** What follows the words: `--to ORDNER`. */
  usage: string
  /** What it does, in one German line. */
  summary: string
  /** Own options besides `--store`, `--today` and `--json`. */
  options?: NonNullable<ParseArgsConfig['options']>
  /** How many words without `--` it needs, or takes at least and at most. */
  positionals?: number | readonly [number, number]
  run(context: CommandContext): Promise<CommandResult>
}

/** What a command tells: plain data for `--json`, German lines for people. */
export interface CommandResult {
  json: unknown
  text: string
}

export interface CommandContext {
  /** File of the store. */
  readonly store: string
  readonly today: Tag
  /** From the environment; without it the call is wrong. */
  readonly kennwort: string
  readonly kdf: Kdf
  readonly ports: Ports
  /** The words without `--`. */
  readonly positionals: readonly string[]
  /** Value of a text option, absent when not given. */
  option(name: string): string | undefined
  /** Value of a text option that must be there. */
  required(name: string): string
  /** Value of a whole number that must be there. */
  wholeNumber(name: string): number
  has(flag: string): boolean
  /** Tells people something beside the result: it goes to the error output. */
  note(text: string): void
  /** A password for a file: the option names the environment variable that holds it. Absent when not given. */
  password(option: string): string | undefined
  /** A path as the caller means it: from the folder the caller stands in. */
  path(given: string): string
  /** Opens the store with the Kennwort; closed when the command ends. Refuses a store whose set-up is unfinished. */
  open(options?: { evenIfUntrusted?: boolean }): Promise<OpenedStore>
  /** What the next file dialog of a procedure is answered: a command line has none. */
  choose(path: { open?: string; save?: string; folder?: string }): void
}

export interface OpenedStore {
  /** The same client the window has. */
  api: Client<AppContract>
  /** For work on the whole store: backup, check. What changes cases goes through `api`. */
  store: Store
  person: string
}

/** The command was called wrongly. The sentence is German and says how it is right. */
export class UsageError extends Error {}
