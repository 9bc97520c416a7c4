import type { ErrorCode, ErrorData } from '../errors'
import type { ErrorDetails } from '../errors/details'
import { entryErrors } from './errors/entries'
import { listErrors } from './errors/lists'
import { planningErrors } from './errors/planning'
import { storeErrors } from './errors/store'

const sentences: { [C in ErrorCode]: (details: ErrorDetails[C]) => string } = {
  ...entryErrors,
  ...listErrors,
  ...planningErrors,
  ...storeErrors
}

/** The sentence shown for a refusal, be it in a notification, an Excel cell or a dialog. */
export function errorText({ code, details }: ErrorData): string {
  return (sentences[code] as (details: unknown) => string)(details)
}
