import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  title: string
  /** What to do first. */
  text: string
  /** The button that does it. */
  children?: ReactNode
}

/** What a list shows while there is nothing: what to do first, and the way to do it. */
export function EmptyState({ title, text, children }: Props) {
  return (
    <Stack align="center" gap="xs" py="xl" px="md" ta="center">
      <Title order={2}>{title}</Title>
      <Text c="dimmed" maw="32rem">
        {text}
      </Text>
      {children}
    </Stack>
  )
}
