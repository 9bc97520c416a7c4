import { Button } from '@mantine/core'
import { MAX_EINGELADENE } from '@shared/contract/einladungen'
import { IconMail } from '@tabler/icons-react'
import { useState } from 'react'
import { EinladenDialog } from './EinladenDialog'

interface Props {
  personen: readonly string[]
  /** By what they were found, in words. */
  auswahl: string
}

/** Invites the selected persons to one meeting. */
export function EinladenButton({ personen, auswahl }: Props) {
  const [open, setOpen] = useState(false)
  const zuViele = personen.length > MAX_EINGELADENE
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconMail size={16} aria-hidden />}
        disabled={zuViele}
        title={zuViele ? `Höchstens ${MAX_EINGELADENE} Personen auf einmal` : undefined}
        onClick={() => setOpen(true)}
      >
        Einladen
      </Button>
      {open && <EinladenDialog personen={personen} auswahl={auswahl} onClose={() => setOpen(false)} />}
    </>
  )
}
