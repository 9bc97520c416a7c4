import { Button, Group, Progress, Text } from '@mantine/core'
import { Dialog } from './Dialog'

interface Props {
  opened: boolean
  title: string
  /** 0 to 1; absent while nobody can tell. */
  part?: number | undefined
  /** What is being done, in words and numbers: „1 200 von 3 500 Zeilen“. */
  text: string
  onCancel: () => void
}

/** The one dialog of long work: title, bar, what is being done, „Abbrechen“. */
export function RunDialog({ opened, title, part, text, onCancel }: Props) {
  return (
    <Dialog opened={opened} onClose={onCancel} title={title} closable={false}>
      <Progress
        value={(part ?? 1) * 100}
        animated={part === undefined}
        striped={part === undefined}
        aria-label={title}
        size="lg"
      />
      <Text size="sm" mt="xs" aria-live="polite">
        {text}
      </Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onCancel}>
          Abbrechen
        </Button>
      </Group>
    </Dialog>
  )
}
