/**
 * Every refusal the user can meet, by code, with the facts its German sentence needs.
 *
 * A code without a sentence in `texts/errors.ts` does not compile.
 */
export interface ErrorDetails {
  'call.cancelled': Facts
  'call.invalid': { field: string }
  'call.unexpected': { reference: string }
  'fall.kundennummerVergeben': { kundennummer: string; name: string }
  'satz.fehlt': Facts
  'satz.geaendert': { felder: { feld: string; ihrWert: Value; gespeichert: Value; konto: string; zeit: string }[] }
  'session.locked': Facts
  'store.newerThanApp': { storeVersion: number; appVersion: number }
  'store.wrongKey': Facts
}

type Value = string | number | boolean | null

/** Nothing to add to the code. */
type Facts = Record<never, never>

export type ErrorCode = keyof ErrorDetails

/** A refusal as plain data: what crosses from main to renderer. */
export type ErrorData = { [C in ErrorCode]: { code: C; details: ErrorDetails[C] } }[ErrorCode]

/** A refusal on its way up the stack. Anything else that is thrown is a bug. */
export class AppError extends Error {
  constructor(
    readonly data: ErrorData,
    options?: ErrorOptions
  ) {
    super(data.code, options)
    this.name = 'AppError'
  }
}

/** Ends the current call with a refusal the user will understand. */
export function refuse<C extends ErrorCode>(code: C, details: ErrorDetails[C], options?: ErrorOptions): never {
  throw new AppError({ code, details } as ErrorData, options)
}
