import type { ErrorCode } from '@shared/errors'

/** What a refusal of this code looks like to `toMatchObject` and `toThrow`. */
export const refusal = (code: ErrorCode, details: object = {}) => ({ data: { code, details } })

/** The code of the refusal that a piece of work ends with, `undefined` if it ends well. */
export async function refusalOf(work: () => unknown): Promise<string | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    const { data } = error as { data?: { code: string } }
    if (!data) throw error
    return data.code
  }
}
