import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import { api } from '../api/client'
import { useWrite } from '../api/useWrite'
import { Dialog } from './Dialog'

interface Props {
  uebergabe: { id: string; version: number; anTeam: string | null; vonTeam: string | null }
  /** Whose case it is, as people read it. */
  name: string
}

/** The receiving team's answer to a handover: accept it, or give it back with a reason. */
export function UebergabeAntwort({ uebergabe, name }: Props) {
  const [offen, setOffen] = useState<'annehmen' | 'zurueck'>()
  const close = () => setOffen(undefined)
  return (
    <Group gap="xs" wrap="nowrap">
      <Button size="compact-sm" aria-label={`Annehmen: ${name}`} onClick={() => setOffen('annehmen')}>
        Annehmen
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Zurückgeben: ${name}`}
        onClick={() => setOffen('zurueck')}
      >
        Zurückgeben
      </Button>
      {offen === 'annehmen' && <Annehmen uebergabe={uebergabe} name={name} onClose={close} />}
      {offen === 'zurueck' && <Zurueckgeben uebergabe={uebergabe} name={name} onClose={close} />}
    </Group>
  )
}

function Annehmen({ uebergabe: { id, version, anTeam }, name, onClose }: Props & { onClose: () => void }) {
  const [von, setVon] = useState('')
  const [berater, setBerater] = useState('')
  const accept = useWrite(api.uebergaben.accept, {
    onSuccess: () => {
      notifications.show({ color: 'teal', message: `Angenommen: ${name} ist jetzt bei ${anTeam}` })
      onClose()
    }
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    accept.mutate({ id, version, von: von.trim() || null, berater: berater.trim() || null })
  }
  return (
    <Dialog opened onClose={onClose} title={`Fall annehmen: ${name}`}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Text size="sm">
            Der Fall und seine offenen Wiedervorlagen gehen an {anTeam}. Das lässt sich in der Akte rückgängig machen.
          </Text>
          <TextInput
            label="Angenommen von (Name oder Kurzzeichen)"
            description="Leer heißt: Sie selbst."
            value={von}
            onChange={(event) => setVon(event.currentTarget.value)}
            maxLength={80}
            data-autofocus
          />
          <TextInput
            label="Wer berät künftig"
            description="Bleibt leer, bis es feststeht; die bisherige Angabe entfällt."
            value={berater}
            onChange={(event) => setBerater(event.currentTarget.value)}
            maxLength={80}
          />
          <Fuss confirm="Fall annehmen" pending={accept.isPending} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}

function Zurueckgeben({ uebergabe: { id, version, vonTeam }, name, onClose }: Props & { onClose: () => void }) {
  const [grund, setGrund] = useState('')
  const [missed, setMissed] = useState(false)
  const back = useWrite(api.uebergaben.giveBack, {
    onSuccess: () => {
      notifications.show({ color: 'teal', message: `Zurückgegeben: ${name}` })
      onClose()
    }
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    if (grund.trim() === '') setMissed(true)
    else back.mutate({ id, version, grund })
  }
  return (
    <Dialog opened onClose={onClose} title={`Fall zurückgeben: ${name}`}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Text size="sm">
            Der Fall bleibt bei {vonTeam ?? 'dem bisherigen Team'}, das dazu eine Wiedervorlage bekommt.
          </Text>
          <Textarea
            label="Warum geht der Fall zurück?"
            value={grund}
            onChange={(event) => {
              setGrund(event.currentTarget.value)
              setMissed(false)
            }}
            error={missed ? 'Bitte nennen Sie den Grund, damit das andere Team weiterarbeiten kann.' : undefined}
            maxLength={300}
            minRows={2}
            autosize
            required
            data-autofocus
          />
          <Fuss confirm="Fall zurückgeben" pending={back.isPending} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}

function Fuss({ confirm, pending, onClose }: { confirm: string; pending: boolean; onClose: () => void }) {
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onClose}>
        Abbrechen
      </Button>
      <Button type="submit" loading={pending}>
        {confirm}
      </Button>
    </Group>
  )
}
