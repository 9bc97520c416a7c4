import { Button, Group, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Konto } from '@shared/domain/konten/konto'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'
import { isKennwortReady, KennwortFields } from '../../components/KennwortFields'
import { KennwortInput } from '../../components/KontoFields'

interface Props {
  konto: Konto
  /** One's own password wants the old one first. */
  own: boolean
  onClose: () => void
}

/** A new password for oneself or for somebody who forgot theirs. The data are not touched. */
export function KennwortForm({ konto, own, onClose }: Props) {
  const [alt, setAlt] = useState('')
  const [neu, setNeu] = useState({ kennwort: '', wiederholung: '' })
  const done = {
    onSuccess() {
      notifications.show({ color: 'teal', title: 'Kennwort gilt ab sofort', message: konto.name })
      onClose()
    }
  }
  const change = useWrite(api.konten.changeOwnPassword, done)
  const reset = useWrite(api.konten.resetPassword, done)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (own) change.mutate({ alt, neu: neu.kennwort })
    else reset.mutate({ id: konto.id, kennwort: neu.kennwort })
  }

  return (
    <Dialog opened onClose={onClose} title={own ? 'Eigenes Kennwort ändern' : `Kennwort für ${konto.name} setzen`}>
      <form onSubmit={submit}>
        <Stack>
          {own && <KennwortInput label="Bisheriges Kennwort" value={alt} onChange={setAlt} required data-autofocus />}
          <KennwortFields
            {...neu}
            eigeneWorte={[konto.name]}
            onChange={(kennwort, wiederholung) => setNeu({ kennwort, wiederholung })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Abbrechen
            </Button>
            <Button
              type="submit"
              loading={change.isPending || reset.isPending}
              disabled={(own && !alt) || !isKennwortReady(neu.kennwort, neu.wiederholung, [konto.name])}
            >
              Kennwort ändern
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
