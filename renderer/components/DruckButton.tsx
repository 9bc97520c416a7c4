import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { Druckauftrag } from '@shared/contract/druck'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { DruckDialog } from './DruckDialog'

/** Prints a document, after a look at the pages (Strg+P). */
export function DruckButton({ auftrag }: { auftrag: Druckauftrag }) {
  const [printing, setPrinting] = useState(false)
  useHotkeys([['mod+P', () => setPrinting(true)]], [])
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        title="Strg+P"
        onClick={() => setPrinting(true)}
      >
        Drucken
      </Button>
      <DruckDialog auftrag={printing ? auftrag : undefined} onClose={() => setPrinting(false)} />
    </>
  )
}
