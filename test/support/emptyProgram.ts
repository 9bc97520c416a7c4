import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestProgram, type TestProgram } from './startTestApp'

/** The password of the first person. */
export const kennwort = 'Birke Amsel Kanal Zwölf'

/** A program that was never started, in a folder of its own, with a printer that keeps the last sheet. */
export async function emptyProgram() {
  const home = await mkdtemp(join(tmpdir(), 'session-'))
  let sheet = ''
  async function print(html: string): Promise<boolean> {
    sheet = html
    return true
  }
  const program = () => startTestProgram(home, { print })
  /** The groups as a person reads them from the paper. */
  const groupsOnPaper = () => [...sheet.matchAll(/<strong>(.+?)<\/strong>/g)].map(([, group = '']) => group)

  async function createAndConfirm({ api }: TestProgram) {
    const { gefragteGruppen } = await api.session.create({ name: 'Kim Beispiel', kennwort })
    await api.session.printRecoverySheet(undefined)
    return api.session.confirmRecovery({ gruppen: gefragteGruppen.map((group) => groupsOnPaper()[group - 1] ?? '') })
  }
  return { home, print, program, groupsOnPaper, createAndConfirm, sheet: () => sheet }
}
