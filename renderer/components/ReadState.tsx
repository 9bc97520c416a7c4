import { Alert, Button, Skeleton, Stack } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { sentenceOf } from '../api/showError'

interface Props<T> {
  read: UseQueryResult<T>
  /** How many lines the coming content will take, roughly. */
  lines?: number
  children: (data: T) => ReactNode
}

/** Shows what was read: the shape of it while loading, the German sentence when it failed. */
export function ReadState<T>({ read, lines = 6, children }: Props<T>) {
  if (read.data !== undefined) return children(read.data)
  if (read.error) {
    return (
      <Alert color="red" title="Das ließ sich nicht lesen">
        {sentenceOf(read.error)}
        <Button mt="sm" variant="default" size="xs" onClick={() => void read.refetch()}>
          Noch einmal versuchen
        </Button>
      </Alert>
    )
  }
  return (
    <Stack gap={8} aria-busy="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity
        <Skeleton key={line} height={24} />
      ))}
    </Stack>
  )
}
