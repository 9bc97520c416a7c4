import { buildIfStale } from './build.ts'
import '../standIn/register.ts'

// `npm run cli`: the built command line on Node. What Electron does for it, printing first of all, does the stand-in.
process.env['STAND_IN_HEADLESS'] = '1'
await buildIfStale()
const built = new URL('../../out/main/cli.js', import.meta.url).href
const { runCli } = (await import(built)) as { runCli: (argv: string[]) => Promise<void> }
await runCli(process.argv.slice(2))
