import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { formatZeitpunkt } from '@shared/texts/format'
import { uebernommenText, zurueckgenommenText } from '@shared/texts/wegetabelle'
import { IconArrowBackUp } from '@tabler/icons-react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'

/** What the last table changed, with the way back. */
export function LetzteUebernahme() {
  const { data: letzte } = useRead(api.wege.letzteUebernahme, undefined)
  const undo = useWrite(api.wege.nimmZurueck, {
    onSuccess: (ergebnis) =>
      notifications.show({
        message: zurueckgenommenText(ergebnis),
        autoClose: ergebnis.verschont.length === 0 && 10_000
      })
  })
  if (!letzte) return null
  return (
    <Group gap="sm">
      <Text size="sm">
        Letzte Bus-Tabelle: {uebernommenText(letzte)}, am {formatZeitpunkt(letzte.zeit)} von {letzte.konto}.
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        loading={undo.isPending}
        onClick={() => undo.mutate({ vorgang: letzte.vorgang })}
      >
        Rückgängig
      </Button>
    </Group>
  )
}
