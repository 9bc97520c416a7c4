import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pdfText } from '../support/pdfText.ts'
import type { Program } from './openProgram'

export const kennwort = 'Birke Amsel Kanal Zwölf'

/** Label of a required field, with or without its star. */
export const kennwortField = /^Kennwort( \*)?$/

/** Prints the recovery sheet and types the two groups it is asked for. */
export async function confirmSheet(program: Program): Promise<void> {
  const { page } = program
  await page.getByRole('button', { name: 'Blatt drucken' }).click()
  const fields = page.getByLabel(/^Gruppe/)
  await fields.first().waitFor()
  const groups = await groupsOnPaper(program)
  for (const field of await fields.all()) {
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '')
    await field.fill(groups[Number(/\d+/.exec(label)?.[0]) - 1]!.toLowerCase())
  }
  await page.getByRole('button', { name: 'Blatt ist sicher, weiter' }).click()
}

async function groupsOnPaper({ home }: Program): Promise<string[]> {
  const folder = join(home, 'gedruckt')
  for (let tries = 0; tries < 100; tries++) {
    const [file] = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.pdf'))
    const pages = file ? await pdfText(await readFile(join(folder, file))).catch(() => []) : []
    const groups = [...(pages[0] ?? '').matchAll(/\b(\d)\s+([0-9A-Z*~$=]{1,4})\b/g)].map(([, , group = '']) => group)
    if (groups.length >= 8) return groups
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('No sheet came out of the printer within ten seconds')
}
