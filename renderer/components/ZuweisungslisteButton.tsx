import { Button } from '@mantine/core'
import { IconTableExport } from '@tabler/icons-react'
import { useState } from 'react'
import { ZuweisungslisteDialog } from './ZuweisungslisteDialog'

/** Makes the list for a provider of the selected cases. */
export function ZuweisungslisteButton({ faelle }: { faelle: readonly string[] }) {
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconTableExport size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        Zuweisungsliste
      </Button>
      {opened && <ZuweisungslisteDialog faelle={faelle} onClose={() => setOpened(false)} />}
    </>
  )
}
