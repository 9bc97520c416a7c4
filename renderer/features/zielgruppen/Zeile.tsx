import { ActionIcon, Group, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface Props {
  /** What the row is about, for the button that removes it. */
  label: string
  onRemove: () => void
  children: ReactNode
}

/** The frame of one condition: its parts in a line, and the way to remove it. */
export function Zeile({ label, onRemove, children }: Props) {
  return (
    <Group gap="xs" wrap="wrap" align="flex-start" role="group" aria-label={label}>
      {children}
      <Tooltip label="Bedingung entfernen">
        <ActionIcon
          variant="subtle"
          color="gray"
          mt={4}
          onClick={onRemove}
          aria-label={`${label}: Bedingung entfernen`}
        >
          <IconX size={16} />
        </ActionIcon>
      </Tooltip>
    </Group>
  )
}
