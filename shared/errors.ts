import type { ErrorDetails } from './errors/details'

export type ErrorCode = keyof ErrorDetails

/** A refusal as plain data: what crosses from main to renderer. */
export type ErrorData = { [C in ErrorCode]: { code: C; details: ErrorDetails[C] } }[ErrorCode]

/** A refusal on its way up the stack. Anything else that is thrown is a bug. */
export class AppError extends Error {
  readonly data: ErrorData

  constructor(data: ErrorData, options?: ErrorOptions) {
    super(data.code, options)
    this.name = 'AppError'
    this.data = data
  }
}

/** Ends the current call with a refusal the user will understand. */
export function refuse<C extends ErrorCode>(code: C, details: ErrorDetails[C], options?: ErrorOptions): never {
  throw new AppError({ code, details } as ErrorData, options)
}
