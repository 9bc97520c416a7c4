import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { electronBinary } from '../launch/electronBinary.ts'
import type { Machine } from './openProgram.ts'

interface Opened {
  page: Page
  machine: Machine
  close(): Promise<void>
}

/** The built program in real Electron. Dialogs and the printer are answered from outside, as in the stand-in. */
export async function openInElectron(home: string, printer: string): Promise<Opened> {
  const executablePath = electronBinary()
  if (!executablePath) throw new Error('ELECTRON=1 needs the binary of Electron: npx install-electron')
  const program = await _electron.launch({ executablePath, args: ['.', `--user-data-dir=${home}`] })
  await catchPrints(program, printer)
  return {
    page: await program.firstWindow(),
    close: () => program.close(),
    machine: {
      answer: (answers) =>
        program.evaluate(({ dialog }, { open, save, folder }) => {
          dialog.showOpenDialog = async (...parameters: unknown[]) => {
            const { properties = [] } = parameters.at(-1) as Electron.OpenDialogOptions
            const path = properties.includes('openDirectory') ? folder : open
            return { canceled: !path, filePaths: path ? [path] : [] }
          }
          dialog.showSaveDialog = async () => ({ canceled: !save, filePath: save ?? '' })
        }, answers),
      raise: (event) => program.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event),
      killEngine: () =>
        program.evaluate(({ app }) => {
          for (const { name, pid } of app.getAppMetrics()) if (name === 'Förderkette Daten') process.kill(pid)
        })
    }
  }
}

/** What would go to paper becomes a PDF in this folder. */
async function catchPrints(program: ElectronApplication, folder: string): Promise<void> {
  await program.evaluate(({ app }, target) => {
    app.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => {
        const { mkdirSync, writeFileSync } = process.getBuiltinModule('node:fs')
        void contents.printToPDF({ pageSize: 'A4', preferCSSPageSize: true, printBackground: true }).then((pdf) => {
          mkdirSync(target, { recursive: true })
          writeFileSync(`${target}/${Date.now()}.pdf`, pdf)
          done?.(true, '')
        })
      }
    })
  }, folder)
}
