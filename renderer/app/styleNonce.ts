/** The number of this page load. Style tags that carry it are accepted by the content security policy. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
}

/** Hands the number to the part of Mantine's dialogs that stops the page behind them from scrolling: it looks for it there. */
export function passStyleNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
}
