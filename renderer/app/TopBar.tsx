import { Badge, Group, Text } from '@mantine/core'
import { api } from '../api/client'
import { useRead } from '../api/useRead'

/** The bar above every page: product, practice mark, who is signed in. */
export function TopBar() {
  const status = useRead(api.session.status, undefined).data
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap">
      <Group gap="sm">
        <Text fw={600}>Förderkette</Text>
        {status?.bestand === 'uebung' && (
          <Badge color="orange" variant="filled" tt="none">
            Übungskreis – erfundene Daten
          </Badge>
        )}
      </Group>
      <Group gap="sm">
        <Text size="sm" c="dimmed">
          {status?.konto?.name}
        </Text>
      </Group>
    </Group>
  )
}
