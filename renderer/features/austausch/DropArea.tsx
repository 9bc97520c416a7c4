import { Box, Overlay, Text } from '@mantine/core'
import { type DragEvent, type ReactNode, useState } from 'react'
import { useOpenListe } from './useOpenListe'

/** Takes a list that is dropped anywhere in the program and goes to it. Whoever does not drag uses the button of the page. */
export function DropArea({ children }: { children: ReactNode }) {
  const [over, setOver] = useState(false)
  const { dropped, dialog } = useOpenListe()

  function drop(event: DragEvent) {
    if (!carriesFile(event)) return
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) void dropped(file)
  }

  return (
    <Box
      onDragOver={(event) => {
        if (!carriesFile(event)) return
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
        <Overlay fixed backgroundOpacity={0.75} blur={2} center zIndex={1000}>
          <Text size="xl" c="white" fw={600}>
            Liste hier ablegen
          </Text>
        </Overlay>
      )}
      {dialog}
    </Box>
  )
}

/** Words and columns are dragged too: they are none of its business. */
const carriesFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
