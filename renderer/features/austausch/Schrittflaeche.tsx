import { ScrollArea } from '@mantine/core'
import type { ReactNode } from 'react'

/** What a step shows. It scrolls by itself; in a low window, as at 200 % zoom, the page around it does as well. */
export function Schrittflaeche({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ScrollArea
      style={{ flex: 1, minHeight: '20rem' }}
      offsetScrollbars="present"
      viewportProps={{ tabIndex: 0, 'aria-label': label }}
    >
      {children}
    </ScrollArea>
  )
}
