import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import type { SessionStatus } from '@shared/contract/session'
import { type FormEvent, useRef, useState } from 'react'
import { api } from '../../api/client'
import { sentenceOf } from '../../api/showError'
import { useWrite } from '../../api/useWrite'
import { KennwortInput, NameSelect } from '../../components/KontoFields'
import { RefusalAlert } from '../../components/RefusalAlert'
import { Frame } from './Frame'
import { RecoveryUnlock } from './RecoveryUnlock'
import { usePractice } from './usePractice'

/** After each wrong password the next try waits a little longer, up to half a minute. The real brake is Argon2id. */
const pauseAfter = (failures: number) => (failures === 0 ? 0 : Math.min(30, 2 ** (failures - 1)) * 1000)

/** The lock page: name, password, and the way with the printed sheet. */
export function LockPage({ status }: { status: SessionStatus }) {
  const [konto, setKonto] = useState(status.personen[0]?.id ?? '')
  const [kennwort, setKennwort] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const failures = useRef(0)
  const notBefore = useRef(0)
  const [waiting, setWaiting] = useState(false)
  const [byRecovery, setByRecovery] = useState(false)
  const unlock = useWrite(api.session.unlock, {
    onError(error) {
      setRefusal(sentenceOf(error))
      setKennwort('')
      failures.current += 1
      notBefore.current = Date.now() + pauseAfter(failures.current)
    }
  })
  const { openPractice, practiceDialog } = usePractice()
  const switchTo = useWrite(api.session.switchTo)

  if (byRecovery) return <RecoveryUnlock status={status} onBack={() => setByRecovery(false)} />

  function submit(event: FormEvent) {
    event.preventDefault()
    setRefusal(undefined)
    setWaiting(true)
    window.setTimeout(
      () => {
        setWaiting(false)
        unlock.mutate({ konto, kennwort })
      },
      Math.max(0, notBefore.current - Date.now())
    )
  }

  const uebung = status.bestand === 'uebung'
  return (
    <Frame title={uebung ? 'Übungskreis öffnen' : 'Anmelden'} lead={status.ort}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <NameSelect personen={status.personen} konto={konto} onChange={setKonto} />
          <KennwortInput value={kennwort} onChange={setKennwort} data-autofocus autoFocus />
          {uebung && <Text size="sm">Der Übungskreis enthält nur erfundene Daten. Sein Kennwort: uebungskreis</Text>}
          <RefusalAlert refusal={refusal} />
          <Button type="submit" loading={unlock.isPending || waiting} disabled={!kennwort || !konto}>
            Öffnen
          </Button>
          <Group justify="space-between">
            {uebung ? (
              <Anchor
                component="button"
                type="button"
                size="sm"
                onClick={() => switchTo.mutate({ bestand: 'eigener' })}
              >
                {status.hatEigenen ? 'Zum eigenen Bestand' : 'Zum Anfang'}
              </Anchor>
            ) : (
              <Anchor component="button" type="button" size="sm" onClick={openPractice}>
                Zum Übungskreis
              </Anchor>
            )}
            {!uebung && (
              <Anchor component="button" type="button" size="sm" onClick={() => setByRecovery(true)}>
                Mit Wiederherstellungsblatt öffnen
              </Anchor>
            )}
          </Group>
        </Stack>
      </form>
      {practiceDialog}
    </Frame>
  )
}
