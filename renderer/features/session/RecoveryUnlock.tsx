import { Button, Group, Stack, TextInput } from '@mantine/core'
import type { SessionStatus } from '@shared/contract/session'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { sentenceOf } from '../../api/showError'
import { useWrite } from '../../api/useWrite'
import { isKennwortReady, KennwortFields } from '../../components/KennwortFields'
import { NameSelect } from '../../components/KontoFields'
import { RefusalAlert } from '../../components/RefusalAlert'
import { Frame } from './Frame'

/** Opens with the printed sheet and sets a new password. */
export function RecoveryUnlock({ status, onBack }: { status: SessionStatus; onBack: () => void }) {
  const [konto, setKonto] = useState(status.personen[0]?.id ?? '')
  const [schluessel, setSchluessel] = useState('')
  const [neu, setNeu] = useState({ kennwort: '', wiederholung: '' })
  const [refusal, setRefusal] = useState<string>()
  const unlock = useWrite(api.session.unlockByRecovery, { onError: (error) => setRefusal(sentenceOf(error)) })

  function submit(event: FormEvent) {
    event.preventDefault()
    setRefusal(undefined)
    unlock.mutate({ schluessel, konto, kennwort: neu.kennwort })
  }

  return (
    <Frame
      title="Mit Wiederherstellungsblatt öffnen"
      lead="Danach gilt ein neues Kennwort, und ein neues Blatt wird gedruckt. Das alte öffnet dann nichts mehr."
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            label="Schlüssel vom Blatt"
            description="Alle Gruppen nacheinander. Leerzeichen, Striche und Kleinschreibung stören nicht."
            value={schluessel}
            onChange={(event) => setSchluessel(event.currentTarget.value)}
            autoComplete="off"
            autoFocus
            required
          />
          <NameSelect personen={status.personen} konto={konto} onChange={setKonto} />
          <KennwortFields {...neu} onChange={(kennwort, wiederholung) => setNeu({ kennwort, wiederholung })} />
          <RefusalAlert refusal={refusal} />
          <Group justify="space-between">
            <Button variant="default" onClick={onBack}>
              Zurück
            </Button>
            <Button
              type="submit"
              loading={unlock.isPending}
              disabled={!schluessel || !isKennwortReady(neu.kennwort, neu.wiederholung)}
            >
              Öffnen
            </Button>
          </Group>
        </Stack>
      </form>
    </Frame>
  )
}
