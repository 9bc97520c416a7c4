import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { sentenceOf } from '../../api/showError'
import { useWrite } from '../../api/useWrite'
import { isKennwortReady, KennwortFields } from '../../components/KennwortFields'
import { RefusalAlert } from '../../components/RefusalAlert'
import { Frame } from './Frame'
import { Steps } from './Steps'

/** The first two of the four pages: where the store lies, who uses it first. */
export function CreatePages({ onBack }: { onBack: () => void }) {
  const [step, setStep] = useState(0)
  return step === 0 ? <OrtPage onBack={onBack} onNext={() => setStep(1)} /> : <PersonPage onBack={() => setStep(0)} />
}

function OrtPage({ onBack, onNext }: { onBack: () => void; onNext: () => void }) {
  const [wahl, setWahl] = useState('standard')
  const [ort, setOrt] = useState<string>()
  const pick = useWrite(api.session.pickFolder, { onSuccess: (chosen) => setOrt(chosen?.ort) })
  return (
    <Frame title="Wo soll der Bestand liegen?" lead="Alles liegt verschlüsselt in einem Ordner auf diesem Rechner.">
      <Steps active={0} />
      <Radio.Group label="Ort" value={wahl} onChange={setWahl}>
        <Stack gap="xs" mt={4}>
          <Radio value="standard" label="Im eigenen Bereich dieses Windows-Kontos (empfohlen)" />
          <Radio value="ordner" label="In einem anderen Ordner auf diesem Rechner" />
        </Stack>
      </Radio.Group>
      {wahl === 'ordner' && (
        <Group mt="sm">
          <Button variant="default" onClick={() => pick.mutate(undefined)} loading={pick.isPending}>
            Ordner wählen
          </Button>
          <Text size="sm">{ort ?? 'Noch kein Ordner gewählt'}</Text>
        </Group>
      )}
      <Text size="sm" c="dimmed" mt="md">
        Netzlaufwerke und abgeglichene Ordner (OneDrive, Nextcloud) sind für den laufenden Bestand ungeeignet: Dort
        können Daten beschädigt werden. Für Sicherungen sind sie willkommen.
      </Text>
      <Group justify="space-between" mt="lg">
        <Button variant="default" onClick={onBack}>
          Zurück
        </Button>
        <Button onClick={onNext} disabled={wahl === 'ordner' && !ort}>
          Weiter
        </Button>
      </Group>
    </Frame>
  )
}

function PersonPage({ onBack }: { onBack: () => void }) {
  const [name, setName] = useState('')
  const [neu, setNeu] = useState({ kennwort: '', wiederholung: '' })
  const [refusal, setRefusal] = useState<string>()
  const create = useWrite(api.session.create, { onError: (error) => setRefusal(sentenceOf(error)) })

  function submit(event: FormEvent) {
    event.preventDefault()
    setRefusal(undefined)
    create.mutate({ name, kennwort: neu.kennwort })
  }

  const ready = name.trim() !== '' && isKennwortReady(neu.kennwort, neu.wiederholung, [name])
  return (
    <Frame
      title="Wer arbeitet damit?"
      lead="Weitere Personen kommen später unter Einstellungen dazu, jede mit eigenem Kennwort."
    >
      <Steps active={1} />
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            label="Ihr Name"
            description="So erscheint er auf der Anmeldeseite und im Verlauf."
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={80}
            autoFocus
            required
          />
          <KennwortFields
            {...neu}
            eigeneWorte={[name]}
            onChange={(kennwort, wiederholung) => setNeu({ kennwort, wiederholung })}
          />
          <RefusalAlert refusal={refusal} />
          <Group justify="space-between">
            <Button variant="default" onClick={onBack}>
              Zurück
            </Button>
            <Button type="submit" loading={create.isPending} disabled={!ready}>
              Bestand anlegen
            </Button>
          </Group>
        </Stack>
      </form>
    </Frame>
  )
}
