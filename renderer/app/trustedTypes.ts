interface TrustedTypes {
  createPolicy(name: 'default', rules: { createHTML(text: string): string }): unknown
}

/**
 * The window refuses text that would become markup. Style sheets pass: React writes them through the same door.
 * Must run before anything is rendered.
 */
export function allowStylesOnly(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', { createHTML: withoutMarkup })
}

/** Text without a tag, unchanged. */
function withoutMarkup(text: string): string {
  if (text.includes('<')) throw new TypeError('Markup from text is not allowed')
  return text
}
