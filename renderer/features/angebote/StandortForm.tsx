import { Button, Stack } from '@mantine/core'
import type { StandortZeile, TraegerZeile } from '@shared/contract/angebote'
import { type StandortWerte, standortFelder } from '@shared/domain/angebote/angebot'
import type { Feld } from '@shared/domain/feld'
import { angebotLabels } from '@shared/texts/angebotfelder'
import { formatAnzahl } from '@shared/texts/format'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { Dialog } from '../../components/Dialog'
import { FeldInput } from '../../components/FeldInput'
import { eingabenOf } from './eingaben'
import { FormularFuss } from './FormularFuss'
import { useMaengel } from './useMaengel'

interface Props {
  traeger: TraegerZeile
  /** The stored site; absent for a new one. */
  standort?: StandortZeile
  onClose: () => void
}

/** Adds, changes or removes a site of a provider. */
export function StandortForm({ traeger, standort, onClose }: Props) {
  const [eingaben, setEingaben] = useState(() => eingabenOf(standortFelder, standort ?? { ort: traeger.ort }))
  const [stand] = useState(standort ? { id: standort.id, version: standort.version } : null)
  const [removing, setRemoving] = useState(false)
  const queryClient = useQueryClient()
  const { maengel, read, onError } = useMaengel()
  const save = useWrite(api.angebote.saveStandort, { onSuccess: onClose, onError })
  const remove = useWrite(api.angebote.removeStandort, { onSuccess: onClose, onError })

  function submit(event: FormEvent) {
    event.preventDefault()
    const werte = read(standortFelder, eingaben, '')
    if (werte) save.mutate({ stand, traeger: traeger.id, werte: werte as StandortWerte })
  }

  return (
    <Dialog
      opened
      title={standort ? `Standort von ${traeger.name} bearbeiten` : `Neuer Standort von ${traeger.name}`}
      closable={false}
      onClose={onClose}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          {Object.entries(standortFelder as Record<string, Feld>).map(([name, feld], index) => (
            <FeldInput
              key={name}
              feld={feld}
              label={angebotLabels.standort[name as keyof StandortWerte]}
              value={eingaben[name] ?? ''}
              codes={[]}
              heute=""
              autoFocus={index === 0}
              error={maengel.felder[name]}
              description={name === 'ort' ? 'bis hierhin zählen die Wegzeiten' : undefined}
              onChange={(eingabe) => setEingaben({ ...eingaben, [name]: eingabe })}
            />
          ))}
          {standort && (
            <Button variant="subtle" color="red" size="compact-sm" w="max-content" onClick={() => setRemoving(true)}>
              Standort entfernen
            </Button>
          )}
          <FormularFuss
            maengel={maengel}
            saving={save.isPending}
            confirm={standort ? 'Standort speichern' : 'Standort anlegen'}
            onCancel={onClose}
            onReload={() => void queryClient.invalidateQueries().then(onClose)}
          />
        </Stack>
      </form>
      {stand && (
        <ConfirmDialog
          opened={removing}
          title="Standort entfernen?"
          text={`„${standort?.name ?? ''}“ wird entfernt. ${nennung(standort?.durchfuehrungen ?? 0)}`}
          confirm="Standort entfernen"
          danger
          onConfirm={() => {
            setRemoving(false)
            remove.mutate(stand)
          }}
          onClose={() => setRemoving(false)}
        />
      )}
    </Dialog>
  )
}

const nennung = (anzahl: number) =>
  anzahl === 0
    ? 'Keine Durchführung nennt ihn.'
    : `${formatAnzahl(anzahl, 'Durchführung nennt', 'Durchführungen nennen')} ihn; sie behalten den Namen als Ort.`
