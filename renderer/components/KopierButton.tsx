import { Button, type ButtonProps } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { copyText } from './copyText'

/** Copies a text, and says so. */
export function KopierButton({ text, ...props }: ButtonProps & { text: string }) {
  const [copied, setCopied] = useState(false)
  return (
    <Button
      variant="default"
      leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
      onClick={() => setCopied(copyText(text))}
      {...props}
    >
      {copied ? 'Kopiert' : 'Kopieren'}
    </Button>
  )
}
