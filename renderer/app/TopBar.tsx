import { ActionIcon, Badge, Button, Group, Kbd, Text, Tooltip } from '@mantine/core'
import { IconLock, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../api/client'
import { useRead } from '../api/useRead'
import { useLock } from '../features/session/useLock'
import { CommandPalette } from './palette/CommandPalette'

/** The bar above every page: product, practice mark, who is signed in, lock. */
export function TopBar() {
  const status = useRead(api.session.status, undefined).data
  const lock = useLock()
  const [searching, setSearching] = useState(false)
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap">
      <Group gap="sm" wrap="nowrap" style={{ flexShrink: 0 }}>
        <Text fw={600}>Förderkette</Text>
        {status?.bestand === 'uebung' && (
          <Badge color="orange.9" variant="filled" tt="none">
            Übungskreis – erfundene Daten
          </Badge>
        )}
      </Group>
      <Button
        variant="default"
        size="xs"
        w="22rem"
        miw="10rem"
        justify="space-between"
        fw={400}
        leftSection={<IconSearch size={16} />}
        rightSection={<Kbd size="xs">Strg K</Kbd>}
        onClick={() => setSearching(true)}
      >
        Alles durchsuchen
      </Button>
      <CommandPalette
        opened={searching}
        onOpen={() => setSearching(true)}
        onClose={() => setSearching(false)}
        onLock={lock}
      />
      <Group gap="sm" wrap="nowrap" style={{ minWidth: 0, flexShrink: 2 }}>
        <Text size="sm" c="dimmed" truncate visibleFrom="sm">
          {status?.konto?.name}
        </Text>
        <Tooltip label="Sperren (Strg+L)">
          <ActionIcon variant="subtle" color="gray" aria-label="Sperren" onClick={lock}>
            <IconLock size={18} />
          </ActionIcon>
        </Tooltip>
      </Group>
    </Group>
  )
}
