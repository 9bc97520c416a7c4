import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { visible } from '../standIn/browser.ts'
import { buildIfStale } from './build.ts'
import { fetchElectron } from './electronBinary.ts'

// `npm start`: the program in Electron, else in the stand-in; with nobody to look at it, a picture of its first page.
await buildIfStale()
const electron = await fetchElectron()
if (electron) run(electron, ['.'])
else if (visible) {
  console.log('Electron ist auf diesem Rechner nicht zu bekommen: Das Programm öffnet sich in einem Chromium-Fenster.')
  run(process.execPath, ['--import', './test/standIn/register.ts', 'out/main/main.js'], {
    STAND_IN_USERDATA: userData()
  })
} else await picture()

function run(program: string, parameters: string[], env: Record<string, string> = {}): void {
  const child = spawn(program, parameters, { stdio: 'inherit', env: { ...process.env, ...env } })
  child.on('exit', (code) => process.exit(code ?? 1))
}

/** Where the stand-in keeps what Electron would keep in the same place. */
function userData(): string {
  const base = process.env['XDG_CONFIG_HOME'] ?? process.env['APPDATA'] ?? join(homedir(), '.config')
  const folder = join(base, 'foerderkette-entwicklung')
  mkdirSync(folder, { recursive: true })
  return folder
}

async function picture(): Promise<void> {
  const { openProgram } = await import('../window/openProgram.ts')
  const { screenshot } = await import('../window/screenshot.ts')
  const program = await openProgram()
  await program.page.waitForLoadState('networkidle')
  await screenshot(program.page, 'start')
  await program.close()
  console.log(
    `Electron ist nicht zu bekommen und kein Bildschirm da: ${resolve('out/screenshots/start-light.png')} zeigt die erste Seite.`
  )
  console.log(
    'Mehr sehen: `npm run test:window` bedient das Programm und legt von jeder Seite ein Bild nach out/screenshots;'
  )
  console.log('mit einem Bildschirm (DISPLAY) öffnet `npm start` ein Fenster.')
}
