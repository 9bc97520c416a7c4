import { Box, Overlay, Text } from '@mantine/core'
import { type DragEvent, type ReactNode, useState } from 'react'

interface Props {
  onFile: (file: File) => void
  dialog: ReactNode
  children: ReactNode
}

/** Takes a file that is dropped anywhere on the page. Whoever does not drag uses the button. */
export function DropArea({ onFile, dialog, children }: Props) {
  const [over, setOver] = useState(false)

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }

  return (
    <Box
      pos="relative"
      mih="calc(100dvh - var(--app-shell-header-height, 0px))"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={drop}
    >
      {children}
      {over && (
        <Overlay backgroundOpacity={0.75} blur={2} center>
          <Text size="xl" c="white" fw={600}>
            Liste hier ablegen
          </Text>
        </Overlay>
      )}
      {dialog}
    </Box>
  )
}
