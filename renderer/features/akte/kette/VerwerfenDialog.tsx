import { Button, Group, Text, Textarea } from '@mantine/core'
import type { Satz } from '@shared/domain/saetze/satzarten'
import type { FormEvent } from 'react'
import { api } from '../../../api/client'
import { useFreitext } from '../../../api/useFreitext'
import { useWrite } from '../../../api/useWrite'
import { Dialog } from '../../../components/Dialog'

interface Props {
  element: Satz<'kettenelement'>
  name: string
  onClose: () => void
}

/** Gives a planned step up, with the reason; it stays to be read below the chain. */
export function VerwerfenDialog({ element, name, onClose }: Props) {
  const { text: grund, setText: setGrund, drop } = useFreitext(`kette/${element.id}/verwerfen`)
  const close = () => {
    drop()
    onClose()
  }
  const save = useWrite(api.akte.saveSatz, { onSuccess: close })
  function submit(event: FormEvent) {
    event.preventDefault()
    const { id, version } = element
    const werte = { planstatus: 'VERWORFEN', verworfenGrund: grund.trim() || null }
    if (grund.trim()) save.mutate({ art: 'kettenelement', id, version, werte })
  }
  return (
    <Dialog opened onClose={close} title={`${name} verwerfen`}>
      <form onSubmit={submit}>
        <Text size="sm" mb="xs">
          Der Schritt gehört dann nicht mehr zur Kette. Er bleibt unter „Verworfen“ lesbar und lässt sich wieder
          einplanen.
        </Text>
        <Textarea
          label="Grund"
          required
          maxLength={200}
          data-autofocus
          value={grund}
          onChange={(event) => setGrund(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            Abbrechen
          </Button>
          <Button type="submit" disabled={!grund.trim()} loading={save.isPending}>
            Verwerfen
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
