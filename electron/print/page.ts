import styles from '../../resources/print.css?raw'
import { type Html, html } from './html'

interface PageParts {
  title: string
  /** The day or moment the content is of. */
  stand: string
  footer: string
  body: Html
  /** The office at the top; absent on sheets that belong to the program. */
  behoerde?: string
  /** Practice data are marked on every page. */
  uebung?: boolean
  landscape?: boolean
}

/** The A4 frame of every print-out: head, body, foot with page numbers. A whole HTML document, styles from `print.css`. */
export function page({
  title,
  stand,
  footer,
  body,
  behoerde = '',
  uebung = false,
  landscape = false
}: PageParts): string {
  return html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>${{ html: styles }}</style>
</head>
<body class="${landscape ? 'landscape' : 'portrait'}">
<header><div class="behoerde">${behoerde}</div><h1>${title}</h1><div class="stand">Stand ${stand}</div></header>
${uebung && html`<p class="uebung">Übungskreis – erfundene Daten</p>`}
<main>${body}</main>
<footer>${footer}</footer>
</body>
</html>`.html
}
