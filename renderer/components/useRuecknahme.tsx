import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { faelleText } from '@shared/texts/faelle'
import { api } from '../api/client'
import { useWrite } from '../api/useWrite'

/** Tells what was done for many at once, with the way back beside it for twenty seconds; `onUndo` restores what was typed. */
export function useRuecknahme() {
  const undo = useWrite(api.faelle.zuruecknehmen, {
    onSuccess: ({ verschont }) =>
      notifications.show({
        message:
          verschont > 0
            ? `Zurückgenommen. Inzwischen geändert und deshalb nicht berührt: ${faelleText(verschont)}.`
            : 'Zurückgenommen.'
      })
  })
  return (text: string, vorgang: string | null, onUndo?: () => void) => {
    if (vorgang === null) return notifications.show({ message: text })
    const id = `getan-${vorgang}`
    return notifications.show({
      id,
      autoClose: 20_000,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{text}</Text>
          <Button
            size="compact-sm"
            variant="light"
            style={{ flexShrink: 0 }}
            onClick={() => {
              notifications.hide(id)
              onUndo?.()
              undo.mutate({ vorgang })
            }}
          >
            Rückgängig
          </Button>
        </Group>
      )
    })
  }
}
