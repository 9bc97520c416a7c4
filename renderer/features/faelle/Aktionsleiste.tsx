import { Button, Group, Text } from '@mantine/core'
import type { Sammelergebnis } from '@shared/contract/faelle'
import { faelleText, sammelText } from '@shared/texts/faelle'
import { IconBell, IconBookmarkPlus, IconCopy, IconMessagePlus, IconPencil } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useRuecknahme } from '../../components/useRuecknahme'
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
  const notify = useRuecknahme()

  function done(was: string, ergebnis: Sammelergebnis) {
    setDialog(undefined)
    notify(sammelText(was, ergebnis), ergebnis.geaendert > 0 ? ergebnis.vorgang : null)
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
