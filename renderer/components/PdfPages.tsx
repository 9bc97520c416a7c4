import { Skeleton, Stack } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { showError } from '../api/showError'
import classes from './PdfPages.module.css'

interface Props {
  /** Base64. */
  pdf: string
  /** What it is, for those who cannot see the pages. */
  label: string
}

type Page = Awaited<ReturnType<typeof openPdf>>[number]

/** The pages of a PDF as they will come out of the printer. */
export function PdfPages({ pdf, label }: Props) {
  const [pages, setPages] = useState<Page[]>()
  useEffect(() => {
    let current = true
    openPdf(pdf)
      .then((opened) => current && setPages(opened))
      .catch(showError)
    return () => {
      current = false
    }
  }, [pdf])

  if (!pages) return <Skeleton height={600} />
  return (
    <Stack gap="sm" align="center">
      {pages.map((page, index) => (
        <PdfPage key={page.pageNumber} page={page} label={`${label}, Seite ${index + 1} von ${pages.length}`} />
      ))}
    </Stack>
  )
}

function PdfPage({ page, label }: { page: Page; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const viewport = page.getViewport({ scale: 1.3 * window.devicePixelRatio })
    element.width = viewport.width
    element.height = viewport.height
    const task = page.render({ canvas: element, viewport })
    // A page that is drawn anew before it was finished is no failure.
    task.promise.catch((error: Error) => error.name !== 'RenderingCancelledException' && showError(error))
    return () => task.cancel()
  }, [page])
  return <canvas ref={canvas} role="img" aria-label={label} className={classes['page'] ?? ''} />
}

/** Loaded only when somebody prints. The parser runs here, not in a worker: these are our own few pages. */
async function openPdf(pdf: string) {
  const { getDocument } = await import('pdfjs-dist')
  Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/build/pdf.worker.mjs') })
  const data = Uint8Array.from(atob(pdf), (letter) => letter.charCodeAt(0))
  const document = await getDocument({ data, disableFontFace: true, useWasm: false, verbosity: 0 }).promise
  return Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
}
