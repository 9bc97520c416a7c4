import type { ErrorCode, ErrorDetails } from '../../errors'

/** Sentences of some refusals: what happened, what it means for the data, what to do next. */
export type ErrorSentences = { [C in ErrorCode]?: (details: ErrorDetails[C]) => string }
