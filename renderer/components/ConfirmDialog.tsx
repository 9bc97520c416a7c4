import { Button, Group, Text } from '@mantine/core'
import { Dialog } from './Dialog'

interface Props {
  opened: boolean
  title: string
  /** What will happen, and whether it can be taken back. */
  text: string
  /** The verb on the button. */
  confirm: string
  danger?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something that cannot simply be undone. */
export function ConfirmDialog({ opened, title, text, confirm, danger = false, onConfirm, onClose }: Props) {
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <Text size="sm">{text}</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose} data-autofocus>
          Abbrechen
        </Button>
        <Button color={danger ? 'red.9' : 'petrol'} onClick={onConfirm}>
          {confirm}
        </Button>
      </Group>
    </Dialog>
  )
}
