import { Button, Group, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { Dialog } from '../../components/Dialog'

interface Props {
  title: string
  /** The verb on the button. */
  confirm: string
  ready: boolean
  pending: boolean
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** The frame of what is done for many cases. */
export function SammelDialog({ title, confirm, ready, pending, onSubmit, onClose, children }: Props) {
  function submit(event: FormEvent) {
    event.preventDefault()
    if (ready && !pending) onSubmit()
  }
  return (
    <Dialog opened onClose={onClose} title={title}>
      <form onSubmit={submit}>
        <Stack gap="sm">{children}</Stack>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            Abbrechen
          </Button>
          <Button type="submit" disabled={!ready} loading={pending}>
            {confirm}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}

/** What every such dialog is given. */
export interface SammelProps<E> {
  ids: readonly string[]
  onClose: () => void
  onDone: (was: string, ergebnis: E) => void
}
