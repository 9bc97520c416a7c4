import { Button } from '@mantine/core'
import { useState } from 'react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'

/** Puts an open list away, after asking: what was decided in it is gone then. */
export function WeglegenButton({ id, file }: { id: string; file: string }) {
  const [asking, setAsking] = useState(false)
  const discard = useWrite(api.austausch.discard)
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setAsking(true)} aria-label={`${file} weglegen`}>
        Weglegen
      </Button>
      <ConfirmDialog
        opened={asking}
        title="Liste weglegen?"
        text={`Aus „${file}“ wird nichts übernommen, und was Sie darin schon entschieden haben, geht verloren. Die Datei selbst bleibt, wo sie ist.`}
        confirm="Weglegen"
        danger
        onConfirm={() => {
          setAsking(false)
          discard.mutate({ id })
        }}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
