import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text on a page: where it lies and how large it is, in points from the lower left corner. */
export interface PdfItem {
  text: string
  x: number
  y: number
  width: number
  size: number
  /** Of the page it is on. */
  pageWidth: number
}

/** The pieces of text of a PDF, page by page, with what they measure. */
export async function pdfItems(pdf: Uint8Array): Promise<PdfItem[][]> {
  const loading = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 })
  const document = await loading.promise
  const pages: PdfItem[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { width: pageWidth } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , c, d, x, y] = item.transform as [number, number, number, number, number, number]
        return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d), pageWidth }]
      })
    )
  }
  await loading.destroy()
  return pages
}
