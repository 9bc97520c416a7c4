import { Group, Modal } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  opened: boolean
  title: string
  /** By Escape, by the cross, by a click beside it. */
  onClose: () => void
  size?: string
  /** False for what must not be closed by accident: no cross, no click beside it. */
  closable?: boolean
  children: ReactNode
}

/** The frame of every dialog. Mantine's own header would be a second banner of the page to a screen reader. */
export function Dialog({ opened, title, onClose, size = 'md', closable = true, children }: Props) {
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size} closeOnClickOutside={closable} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body pt="md">
          <Group justify="space-between" wrap="nowrap" mb="sm">
            <Modal.Title fw={600}>{title}</Modal.Title>
            {closable && <Modal.CloseButton aria-label="Schließen" />}
          </Group>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
