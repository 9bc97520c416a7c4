import type { CallOptions } from '@shared/contract/define'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { showError } from './showError'

interface RunState<P> {
  running: boolean
  progress: P | undefined
}

/** Long work through the contract: starts it, follows its progress, cancels it. Show it with `RunDialog`. */
export function useRun<I, O, P>(run: (input: I, options: CallOptions<P>) => Promise<O>) {
  const queryClient = useQueryClient()
  const controller = useRef<AbortController>(undefined)
  const [state, setState] = useState<RunState<P>>({ running: false, progress: undefined })

  const start = useCallback(
    async (input: I): Promise<O | undefined> => {
      controller.current = new AbortController()
      setState({ running: true, progress: undefined })
      try {
        const onProgress = (progress: P) => setState({ running: true, progress })
        return await run(input, { signal: controller.current.signal, onProgress })
      } catch (error) {
        showError(error)
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
