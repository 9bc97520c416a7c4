import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { DruckDialog } from './DruckDialog'

/** Prints the case summaries of these people, after a look at the pages (Strg+P). */
export function DruckButton({ faelle }: { faelle: readonly string[] }) {
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
      <DruckDialog faelle={printing ? faelle : []} onClose={() => setPrinting(false)} />
    </>
  )
}
