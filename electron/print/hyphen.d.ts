/** The package brings no types. */
declare module 'hyphen/de' {
  export function hyphenateSync(text: string, options?: { minWordLength?: number }): string
}
