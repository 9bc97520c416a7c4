/** A table for the clipboard: the heads first, then the rows. */
export type Zellen = readonly (readonly string[])[]

/** Puts a table on the clipboard as text and as HTML, so that it arrives in Excel and Word as a table. */
export function copyTable(zellen: Zellen): void {
  function fill(event: ClipboardEvent) {
    event.clipboardData?.setData('text/plain', toText(zellen))
    event.clipboardData?.setData('text/html', toHtml(zellen))
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  // The clipboard's own interface needs a permission that the program refuses to everyone.
  document.addEventListener('copy', fill, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', fill, { capture: true })
}

export function toText(zellen: Zellen): string {
  return zellen.map((zeile) => zeile.map((zelle) => harmless(zelle.replace(/\s+/g, ' '))).join('\t')).join('\r\n')
}

export function toHtml(zellen: Zellen): string {
  const [kopf = [], ...zeilen] = zellen
  const row = (tag: 'td' | 'th') => (zeile: readonly string[]) =>
    `<tr>${zeile.map((zelle) => `<${tag} style="mso-number-format:'\\@'">${escaped(harmless(zelle))}</${tag}>`).join('')}</tr>`
  return `<table><thead>${row('th')(kopf)}</thead><tbody>${zeilen.map(row('td')).join('')}</tbody></table>`
}

/** A cell that a spreadsheet would take for a formula is marked as text. */
const harmless = (zelle: string) => (/^[=+\-@\t\r]/.test(zelle) ? `'${zelle}` : zelle)

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
