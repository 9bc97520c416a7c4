import type { ErrorCode } from '../../errors'
import type { ErrorDetails } from '../../errors/details'

/** Sentences of some refusals: what happened, what it means for the data, what to do next. */
export type ErrorSentences = { [C in ErrorCode]?: (details: ErrorDetails[C]) => string }
