import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fetchElectron } from './electronBinary.ts'

// `npm run dev`: the program with hot reload, in Electron or in the stand-in.
const vite = resolve('node_modules/electron-vite/bin/electron-vite.js')
const electron = await fetchElectron()
if (!electron) console.log('Electron ist nicht zu bekommen: Das Programm öffnet sich in einem Chromium-Fenster.')

const standIn = {
  ELECTRON_EXEC_PATH: process.execPath,
  NODE_OPTIONS: `--import ${pathToFileURL(resolve('test/standIn/register.ts')).href}`
}
const child = spawn(process.execPath, [vite, 'dev', '--watch'], {
  stdio: 'inherit',
  env: { ...process.env, ...(electron ? {} : standIn) }
})
child.on('exit', (code) => process.exit(code ?? 1))
