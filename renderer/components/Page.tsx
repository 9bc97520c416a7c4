import { Box, Group, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useEffect } from 'react'

interface Props {
  title: string
  /** Buttons at the right of the title. */
  actions?: ReactNode
  /** Fills the height of the window (tables that scroll by themselves). */
  fill?: boolean
  children: ReactNode
}

/** The frame of every page: title, actions, content. */
export function Page({ title, actions, fill = false, children }: Props) {
  useEffect(() => {
    document.title = `${title} – Förderkette`
  }, [title])
  return (
    <Box
      p="md"
      pt="sm"
      {...(fill && {
        h: 'calc(100dvh - var(--app-shell-header-height, 0px) - var(--page-bar-height, 0px))',
        style: { display: 'flex', flexDirection: 'column' }
      })}
    >
      <Group justify="space-between" mb="sm">
        <Title order={1}>{title}</Title>
        <Group gap="xs">{actions}</Group>
      </Group>
      {children}
    </Box>
  )
}
