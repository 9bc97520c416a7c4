import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { DruckDialog } from '../../components/DruckDialog'

/** Prints the sheet of one handover; Strg+P stays with the case summary. */
export function BogenButton({ uebergabe }: { uebergabe: string }) {
  const [printing, setPrinting] = useState(false)
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => setPrinting(true)}
      >
        Übergabebogen drucken
      </Button>
      <DruckDialog
        auftrag={printing ? { art: 'uebergabebogen', uebergabe } : undefined}
        onClose={() => setPrinting(false)}
      />
    </>
  )
}
