import { hyphenateSync } from 'hyphen/de'

/** German text with soft hyphens: the browser on paper may have no dictionary of its own. */
export function hyphenate(text: string): string {
  return hyphenateSync(text, { minWordLength: 8 })
}
