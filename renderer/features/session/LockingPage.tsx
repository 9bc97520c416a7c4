import { Group, Loader, Text } from '@mantine/core'
import { Frame } from './Frame'

/** Between the wish to lock and the lock page: the store is being closed, and backed up where a folder was chosen. */
export function LockingPage() {
  return (
    <Frame title="Wird gesperrt">
      <Group gap="sm" role="status" wrap="nowrap">
        <Loader size="sm" aria-hidden />
        <Text>Angefangene Eingaben werden aufgehoben, der Bestand wird geschlossen und, wo nötig, gesichert.</Text>
      </Group>
    </Frame>
  )
}
