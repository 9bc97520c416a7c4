import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Sammelergebnis } from '@shared/contract/faelle'
import { faelleText, sammelText } from '@shared/texts/faelle'
import { IconBell, IconBookmarkPlus, IconCopy, IconMessagePlus, IconPencil } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { FeldDialog } from './FeldDialog'
import { KontaktDialog } from './KontaktDialog'
import { VormerkenDialog } from './VormerkenDialog'
import { WiedervorlageDialog } from './WiedervorlageDialog'

interface Props {
  ids: readonly string[]
  /** How many of the selected are in the present list; the others were selected before. */
  onCopy: () => void
  onClear: () => void
  /** What other parts of the program offer for a selection. */
  children: ReactNode
}

type Dialog = 'wiedervorlage' | 'kontakt' | 'vormerken' | 'feld'

/** What can be done with the selected cases, and the way back. */
export function Aktionsleiste({ ids, onCopy, onClear, children }: Props) {
  const [dialog, setDialog] = useState<Dialog>()
  const undo = useWrite(api.faelle.zuruecknehmen, {
    onSuccess: ({ verschont }) =>
      notifications.show({
        message:
          verschont > 0
            ? `Zurückgenommen. Inzwischen geändert und deshalb nicht berührt: ${faelleText(verschont)}.`
            : 'Zurückgenommen.'
      })
  })

  function done(was: string, ergebnis: Sammelergebnis) {
    setDialog(undefined)
    const id = `sammel-${ergebnis.vorgang}`
    notifications.show({
      id,
      autoClose: 20_000,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{sammelText(was, ergebnis)}</Text>
          {ergebnis.geaendert > 0 && (
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                notifications.hide(id)
                undo.mutate({ vorgang: ergebnis.vorgang })
              }}
            >
              Rückgängig
            </Button>
          )}
        </Group>
      )
    })
  }

  if (ids.length === 0) return null
  const close = () => setDialog(undefined)
  return (
    <Group gap="xs" role="region" aria-label="Ausgewählte Fälle" py={4}>
      <Text size="sm" fw={600} aria-live="polite">
        {faelleText(ids.length)} ausgewählt
      </Text>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconBell size={16} />}
        onClick={() => setDialog('wiedervorlage')}
      >
        Wiedervorlage anlegen
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconMessagePlus size={16} />}
        onClick={() => setDialog('kontakt')}
      >
        Kontakt eintragen
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconBookmarkPlus size={16} />}
        onClick={() => setDialog('vormerken')}
      >
        Für Durchführung vormerken
      </Button>
      <Button size="xs" variant="default" leftSection={<IconPencil size={16} />} onClick={() => setDialog('feld')}>
        Feld setzen
      </Button>
      <Button size="xs" variant="default" leftSection={<IconCopy size={16} />} onClick={onCopy} title="Strg+C">
        Kopieren
      </Button>
      {children}
      <Button size="xs" variant="subtle" color="gray" onClick={onClear} title="Esc">
        Auswahl aufheben
      </Button>
      {dialog === 'wiedervorlage' && <WiedervorlageDialog ids={ids} onClose={close} onDone={done} />}
      {dialog === 'kontakt' && <KontaktDialog ids={ids} onClose={close} onDone={done} />}
      {dialog === 'vormerken' && <VormerkenDialog ids={ids} onClose={close} onDone={done} />}
      {dialog === 'feld' && <FeldDialog ids={ids} onClose={close} onDone={done} />}
    </Group>
  )
}
