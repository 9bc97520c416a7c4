import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { errorText } from '@shared/texts/errors'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { WeglegenButton } from './WeglegenButton'

/** Open lists that could not be read again: none of them is tried anew before somebody asks for it. */
export function NichtLesbare() {
  const listen = useRead(api.austausch.nichtLesbar, undefined).data ?? []
  if (listen.length === 0) return null

  return (
    <Stack gap="xs">
      {listen.map(({ id, file, error }) => (
        <Alert key={id} color="yellow" title={file}>
          <Text size="sm">{errorText(error)}</Text>
          <Group gap="xs" mt="xs">
            <WeglegenButton id={id} file={file} />
            <Button
              variant="default"
              size="xs"
              component={Link}
              to={`/austausch/liste/${id}`}
              aria-label={`${file} noch einmal lesen`}
            >
              Noch einmal lesen
            </Button>
          </Group>
        </Alert>
      ))}
    </Stack>
  )
}
