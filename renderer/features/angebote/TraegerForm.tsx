import { Stack } from '@mantine/core'
import { type Traeger, type TraegerWerte, traegerFelder } from '@shared/domain/angebote/angebot'
import type { Feld } from '@shared/domain/feld'
import { angebotLabels } from '@shared/texts/angebotfelder'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'
import { FeldInput } from '../../components/FeldInput'
import { eingabenOf } from './eingaben'
import { FormularFuss } from './FormularFuss'
import { useMaengel } from './useMaengel'

interface Props {
  /** The stored provider; absent for a new one. */
  traeger?: Traeger
  onClose: () => void
}

/** Adds or changes a provider. */
export function TraegerForm({ traeger, onClose }: Props) {
  const [eingaben, setEingaben] = useState(() => eingabenOf(traegerFelder, traeger ?? {}))
  const [stand] = useState(traeger ? { id: traeger.id, version: traeger.version } : null)
  const queryClient = useQueryClient()
  const { maengel, read, onError } = useMaengel()
  const save = useWrite(api.angebote.saveTraeger, { onSuccess: onClose, onError })

  function submit(event: FormEvent) {
    event.preventDefault()
    const werte = read(traegerFelder, eingaben, '')
    if (werte) save.mutate({ stand, werte: werte as TraegerWerte })
  }

  return (
    <Dialog opened title={traeger ? 'Träger bearbeiten' : 'Neuer Träger'} closable={false} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          {Object.entries(traegerFelder as Record<string, Feld>).map(([name, feld], index) => (
            <FeldInput
              key={name}
              feld={feld}
              label={angebotLabels.traeger[name as keyof TraegerWerte]}
              value={eingaben[name] ?? ''}
              codes={[]}
              heute=""
              autoFocus={index === 0}
              error={maengel.felder[name]}
              onChange={(eingabe) => setEingaben({ ...eingaben, [name]: eingabe })}
            />
          ))}
          <FormularFuss
            maengel={maengel}
            saving={save.isPending}
            confirm={traeger ? 'Träger speichern' : 'Träger anlegen'}
            onCancel={onClose}
            onReload={() => void queryClient.invalidateQueries().then(onClose)}
          />
        </Stack>
      </form>
    </Dialog>
  )
}
