import { Button, Group, Skeleton, Text, Textarea } from '@mantine/core'
import type { FormEvent } from 'react'
import { api } from '../../../api/client'
import { useEntwurf } from '../../../api/useEntwurf'
import { useWrite } from '../../../api/useWrite'
import { Dialog } from '../../../components/Dialog'

interface Props {
  stand: { id: string; version: number }
  titel: string
  onClose: () => void
}

/** Gives a combination up, with the reason; its steps leave the chain with it. */
export function KombinationVerwerfen({ stand, titel, onClose }: Props) {
  const { draft = '', loading, keep, drop } = useEntwurf<string>(`kombination/${stand.id}/verwerfen`)
  const close = () => {
    drop()
    onClose()
  }
  const advance = useWrite(api.kombination.advance, { onSuccess: close })
  const grund = draft.trim()
  function submit(event: FormEvent) {
    event.preventDefault()
    if (grund) advance.mutate({ ...stand, status: 'VERWORFEN', grund })
  }
  return (
    <Dialog opened onClose={close} title={`${titel} verwerfen`}>
      {loading ? (
        <Skeleton height={96} />
      ) : (
        <form onSubmit={submit}>
          <Text size="sm" mb="xs">
            Die geplanten Schritte gehören dann nicht mehr zur Kette. Sie bleiben dort unter „Verworfen“ lesbar.
          </Text>
          <Textarea
            label="Grund"
            required
            maxLength={200}
            data-autofocus
            value={draft}
            onChange={({ currentTarget }) => keep(currentTarget.value)}
          />
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={close}>
              Abbrechen
            </Button>
            <Button type="submit" disabled={!grund} loading={advance.isPending}>
              Verwerfen
            </Button>
          </Group>
        </form>
      )}
    </Dialog>
  )
}
