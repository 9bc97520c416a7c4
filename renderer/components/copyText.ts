/** Puts a text on the clipboard. The clipboard's own interface needs a permission that the program refuses to everyone. */
export function copyText(text: string): boolean {
  function fill(event: ClipboardEvent) {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', fill)
  try {
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', fill)
  }
}
