import { Button } from '@mantine/core'
import type { Druckauftrag } from '@shared/contract/druck'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { DruckDialog } from '../../components/DruckDialog'

interface Props {
  auftrag: Druckauftrag
  label: string
  size?: 'xs' | 'compact-sm'
}

/** Prints a sheet of its own; Strg+P stays with the case summary. */
export function BlattButton({ auftrag, label, size = 'compact-sm' }: Props) {
  const [printing, setPrinting] = useState(false)
  return (
    <>
      <Button
        size={size}
        variant="default"
        leftSection={<IconPrinter size={14} aria-hidden />}
        onClick={() => setPrinting(true)}
      >
        {label}
      </Button>
      <DruckDialog auftrag={printing ? auftrag : undefined} onClose={() => setPrinting(false)} />
    </>
  )
}
