import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Tag } from '@shared/domain/zeitraum'
import { AppError, type ErrorData } from '@shared/errors'
import { errorText } from '@shared/texts/errors'
import type { Ports } from '../../ports'
import { type Kdf, standardKdf } from '../../store/passwordHash'
import { type Command, type CommandContext, type OpenedStore, UsageError } from './command'
import { commands as all } from './index'
import { openForCommand } from './openForCommand'
import { commandUsage, generalUsage } from './usage'

export interface Shell {
  env: Record<string, string | undefined>
  /** The folder the caller stands in. */
  folder: string
  ports: Ports
  out(text: string): void
  err(text: string): void
  /** Cheaper in tests. */
  kdf?: Kdf
}

/** 0 done, 1 refused, 2 called wrongly. Scripts rely on it. */
export type ExitCode = 0 | 1 | 2

const common = {
  store: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' }
} as const

/** Runs one command. Passwords come from the environment only: arguments are seen by every process of the machine. */
export async function runCommandLine(
  argv: readonly string[],
  shell: Shell,
  commands: Record<string, Command> = all
): Promise<ExitCode> {
  const name = nameIn(argv, commands)
  const command = name === undefined ? undefined : commands[name]
  if (name === undefined || !command) {
    const asked = argv.length === 0 || argv.includes('--help') || argv.includes('-h')
    if (!asked) shell.err(`„${argv[0]}“ ist kein Befehl.`)
    ;(asked ? shell.out : shell.err)(generalUsage(commands))
    return asked ? 0 : 2
  }
  try {
    return await run(name, command, argv.slice(name.split(' ').length), shell)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    shell.err(`${error.message}\n${commandUsage(name, command)}`)
    return 2
  }
}

async function run(name: string, command: Command, args: readonly string[], shell: Shell): Promise<ExitCode> {
  const { values, positionals } = parse(command, args)
  if (values['help']) {
    shell.out(commandUsage(name, command))
    return 0
  }
  const [mindestens, hoechstens] = [command.positionals ?? 0].flat()
  if (positionals.length < (mindestens ?? 0) || positionals.length > (hoechstens ?? mindestens ?? 0))
    throw new UsageError('Es fehlt eine Angabe, oder es ist eine zu viel.')
  const { context, close } = contextOf(values, positionals, shell)
  try {
    const { json, text } = await command.run(context)
    shell.out(values['json'] ? JSON.stringify(json) : text)
    return 0
  } catch (error) {
    if (error instanceof UsageError) throw error
    const data = refusalOf(error, name, shell.ports)
    const message = errorText(data)
    shell.err(message)
    if (values['json']) shell.out(JSON.stringify({ error: { code: data.code, message } }))
    return 1
  } finally {
    await close()
  }
}

type Values = Record<string, string | boolean | undefined>

function parse(command: Command, args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...command.options, ...common },
      allowPositionals: true
    })
    return { values: values as Values, positionals }
  } catch (error) {
    const [, option = ''] = /'(-[^' ]+)/.exec((error as Error).message) ?? []
    throw new UsageError(`Die Angabe ${option} ist unbekannt oder unvollständig.`)
  }
}

function contextOf(values: Values, positionals: string[], shell: Shell) {
  const { env, folder, kdf = standardKdf } = shell
  const chosen: { open?: string; save?: string; folder?: string } = {}
  const today = dayOf(values['today']) ?? shell.ports.today()
  const ports: Ports = {
    ...shell.ports,
    today: () => today,
    openFile: async () => chosen.open,
    saveFile: async () => chosen.save,
    pickFolder: async () => chosen.folder
  }
  const opened: OpenedStore[] = []
  const option = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined)
  const required = (name: string) => option(name) ?? missing(`--${name}`)

  const context: CommandContext = {
    get store() {
      return resolve(folder, required('store'))
    },
    get kennwort() {
      return env['FOERDERKETTE_KENNWORT'] || missing('die Umgebungsvariable FOERDERKETTE_KENNWORT')
    },
    today,
    kdf,
    ports,
    positionals,
    option,
    required,
    wholeNumber(name) {
      const number = Number(required(name))
      if (!Number.isInteger(number)) throw new UsageError(`--${name} muss eine ganze Zahl sein.`)
      return number
    },
    has: (flag) => values[flag] === true,
    note: shell.err,
    password(name) {
      const variable = option(name)
      return variable === undefined ? undefined : env[variable] || missing(`die Umgebungsvariable ${variable}`)
    },
    path: (given) => resolve(folder, given),
    async open({ evenIfUntrusted = false } = {}) {
      const store = await openForCommand({
        file: context.store,
        kennwort: context.kennwort,
        kdf,
        ports,
        evenIfUntrusted
      })
      opened.push(store)
      return store
    },
    choose: (paths) => void Object.assign(chosen, paths)
  }
  const close = async () => {
    for (const { store } of opened) await store.close()
  }
  return { context, close }
}

function missing(what: string): never {
  throw new UsageError(`Es fehlt ${what}.`)
}

function dayOf(given: string | boolean | undefined): Tag | undefined {
  if (typeof given !== 'string') return undefined
  const day = Tag.safeParse(given)
  if (!day.success) throw new UsageError('--today erwartet einen Tag als JJJJ-MM-TT.')
  return day.data
}

function refusalOf(error: unknown, procedure: string, { log }: Ports): ErrorData {
  if (error instanceof AppError) return error.data
  const reference = crypto.randomUUID().slice(0, 8)
  log({ reference, procedure, error })
  return { code: 'call.unexpected', details: { reference } }
}

/** The longest name of a command that the arguments begin with: `store check` before `store`. */
function nameIn(argv: readonly string[], commands: Record<string, Command>): string | undefined {
  return [argv.slice(0, 2).join(' '), argv[0]].find((name) => name !== undefined && Object.hasOwn(commands, name))
}
