import styles from '../../resources/print.css?raw'
import { type Html, html } from './html'

/** The office at the top of a sheet. */
export interface Briefkopf {
  behoerde: string
  zusatz: string
  strasse: string
  plzOrt: string
  telefon: string
  email: string
}

interface SheetParts {
  title: string
  /** The day or moment the content is of. */
  stand: string
  footer: string
  body: Html
  /** The office at the top; absent on sheets that belong to the program. */
  briefkopf?: Briefkopf
  /** Practice data are marked on every sheet. */
  uebung?: boolean
  /** Landscape. */
  quer?: boolean
  /** For everybody: says so instead of „vertraulich“. */
  oeffentlich?: boolean
}

/** One sheet, a single person's say, that begins on a new page: head, content, foot. */
export function sheet({
  title,
  stand,
  footer,
  body,
  briefkopf,
  uebung = false,
  quer = false,
  oeffentlich = false
}: SheetParts): Html {
  return html`<article${quer && html` class="quer"`}${oeffentlich && html` class="oeffentlich"`}>
<header>${briefkopf && absender(briefkopf)}<div class="kopf"><h1>${title}</h1><p class="stand">Stand ${stand}</p></div>
${uebung && html`<p class="uebung">Übungskreis – erfundene Daten</p>`}</header>
${body}
<footer>${footer}</footer>
</article>`
}

/** A whole A4 document of one or more sheets; page numbers come from `print.css`. */
export function document(title: string, sheets: readonly Html[]): string {
  return html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>${{ html: styles }}</style>
</head>
<body>${sheets}</body>
</html>`.html
}

function absender({ behoerde, zusatz, strasse, plzOrt, telefon, email }: Briefkopf): Html {
  const zeile = [zusatz, strasse, plzOrt, telefon, email].filter(Boolean).join(' · ')
  return html`<p class="behoerde"><strong>${behoerde}</strong>${zeile && html`<br>${zeile}`}</p>`
}
