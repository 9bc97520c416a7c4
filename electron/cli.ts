import { app } from 'electron'
import { runCommandLine } from './core/commands/runCommandLine'
import { cliPorts } from './platform/cliPorts'

/** The command line: the core in this process, and no window but a hidden one for printing. */
export async function runCli(argv: readonly string[]): Promise<void> {
  const written: Promise<void>[] = []
  // Whoever reads the output may stop early, as `head` does.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe)
  const writeTo = (stream: NodeJS.WriteStream) => (text: string) =>
    void written.push(new Promise((done) => stream.write(`${text}\n`, () => done())))
  const code = await runCommandLine(argv, {
    env: process.env,
    // npm starts every script in the folder of the project; it keeps the one it was called in here.
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    ports: cliPorts(),
    out: writeTo(process.stdout),
    err: writeTo(process.stderr)
  })
  await Promise.all(written)
  app.exit(code)
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
