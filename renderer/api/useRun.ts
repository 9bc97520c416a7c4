import type { CallOptions } from '@shared/contract/define'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { showError } from './showError'

interface RunState<P> {
  running: boolean
  progress: P | undefined
}

/**
 * Long work through the contract: starts it, follows its progress, cancels it. Show it with `RunDialog`. A refusal is shown
 * as a notification, unless the caller takes it with `onError`.
 */
export function useRun<I, O, P>(
  run: (input: I, options: CallOptions<P>) => Promise<O>,
  { onError = showError }: { onError?: (error: unknown) => void } = {}
) {
  const queryClient = useQueryClient()
  const controller = useRef<AbortController>(undefined)
  const latest = useRef(onError)
  latest.current = onError
  const [state, setState] = useState<RunState<P>>({ running: false, progress: undefined })

  const start = useCallback(
    async (input: I): Promise<O | undefined> => {
      controller.current = new AbortController()
      setState({ running: true, progress: undefined })
      try {
        const onProgress = (progress: P) => setState({ running: true, progress })
        return await run(input, { signal: controller.current.signal, onProgress })
      } catch (error) {
        latest.current(error)
        return undefined
      } finally {
        setState({ running: false, progress: undefined })
        await queryClient.invalidateQueries()
      }
    },
    [run, queryClient]
  )

  return { ...state, start, cancel: () => controller.current?.abort() }
}
