import { expect, it } from 'vitest'
import { hardenSession } from '../../electron/platform/hardenSession'
import { printing } from '../../electron/platform/printing'
import { windowFiles } from '../../electron/platform/windowFiles'
import { pdfText } from '../support/pdfText'

const files = windowFiles('out/renderer', 'resources')
hardenSession(undefined).protocol.handle('app', files.answer)
const { printToPdf } = printing(files)

const sheet = (body: string) =>
  `<!doctype html><html lang="de"><meta charset="utf-8"><title>Übersicht</title><style>@page { size: A4 }</style>${body}</html>`

it('makes a tagged A4 page of German text', async () => {
  const pdf = await printToPdf(sheet('<h1>Fall für Đorđević</h1><p>Łódź, 1.234,50 €</p>'))

  const raw = Buffer.from(pdf).toString('latin1')
  const pages = await pdfText(pdf)
  expect(pages).toHaveLength(1)
  expect(pages[0]).toContain('Fall für Đorđević')
  expect(pages[0]).toContain('Łódź, 1.234,50 €')
  expect(raw).toContain('/StructTreeRoot')
  expect(raw).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
})

it('runs no script of the page', async () => {
  const pdf = await printToPdf(sheet('<p>Vorher</p><script>document.body.textContent = "Nachher"</script>'))

  expect(await pdfText(pdf)).toEqual(['Vorher'])
})
