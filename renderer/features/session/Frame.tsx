import { Box, Container, Paper, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'

interface Props {
  title: string
  lead?: string
  size?: string
  children: ReactNode
}

/** The quiet page before the store is open: name of the program, one thing to do. */
export function Frame({ title, lead, size = '34rem', children }: Props) {
  useEffect(() => {
    document.title = `${title} – Förderkette`
  }, [title])
  return (
    <Box component="main" mih="100dvh" bg="var(--mantine-color-default-hover)" pt="8vh" pb="xl">
      <Container size={size}>
        <Text fw={600} c="petrol" mb="xs">
          Förderkette
        </Text>
        <Paper p="xl" withBorder>
          <Title order={1} mb={lead ? 4 : 'md'}>
            {title}
          </Title>
          {lead && (
            <Text c="dimmed" mb="md">
              {lead}
            </Text>
          )}
          {children}
        </Paper>
      </Container>
    </Box>
  )
}
