import type { Call } from '@shared/contract/define'
import { keepPreviousData, useQuery } from '@tanstack/react-query'

interface Options {
  enabled?: boolean
  /** Shows the former answer while the next one is under way, so that nothing jumps. */
  keepPrevious?: boolean
}

/** Reads through the contract: `useRead(api.akte.read, { id })`. Every write makes all reads fresh again. */
export function useRead<I, O>(
  procedure: Call<I, O, never>,
  input: I,
  { enabled = true, keepPrevious = false }: Options = {}
) {
  return useQuery<O>({
    queryKey: [procedure.procedure, input],
    queryFn: () => procedure(input),
    enabled,
    ...(keepPrevious && { placeholderData: keepPreviousData as never })
  })
}
