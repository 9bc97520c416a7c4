import { useMutation, useQueryClient } from '@tanstack/react-query'
import { showError } from './showError'

/**
 * Writes through the contract and makes every read fresh again. A refusal is shown as a notification, unless the caller
 * takes it with `onError`.
 */
export function useWrite<I, O>(
  write: (input: I) => Promise<O>,
  options: { onSuccess?: (output: O, input: I) => void; onError?: (error: Error, input: I) => void } = {}
) {
  const queryClient = useQueryClient()
  return useMutation<O, Error, I>({
    mutationFn: (input) => write(input),
    onSuccess: async (output, input) => {
      await queryClient.invalidateQueries()
      options.onSuccess?.(output, input)
    },
    onError: (error, input) => (options.onError ? options.onError(error, input) : showError(error))
  })
}
