import { Alert, Button, Group, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Vorbereitung } from '@shared/contract/uebergaben'
import type { Satz } from '@shared/domain/saetze/satzarten'
import { readPunkte } from '@shared/domain/uebergabe/punkte'
import type { Team } from '@shared/domain/uebergabe/team'
import { nameText } from '@shared/texts/akte'
import { formatTag } from '@shared/texts/format'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client'
import { showError } from '../../api/showError'
import { useEntwurf } from '../../api/useEntwurf'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { UebergabeAntwort } from '../../components/UebergabeAntwort'
import { useAkte } from './akteContext'
import { BlattButton } from './BlattButton'
import { UebergabeFelder } from './UebergabeFelder'

interface Props {
  uebergabe: Satz<'uebergabe'>
  teams: readonly Team[]
}

/** The handover in work: written, handed over, answered. What is typed stays through lock and crash until it is saved. */
export function UebergabeLaufend({ uebergabe, teams }: Props) {
  const { akte, codesOf, codeLabel } = useAkte()
  const { id, version, status } = uebergabe
  const { draft = {}, loading, keep, drop } = useEntwurf<Partial<Vorbereitung>>(`akte/${akte.fall.id}/uebergabe/${id}`)
  const [asking, setAsking] = useState<'uebergeben' | 'zurueckziehen'>()
  const queryClient = useQueryClient()
  // Somebody else was first: the new state is shown with the reason.
  const onError = (error: Error) => {
    showError(error)
    void queryClient.invalidateQueries()
  }
  const save = useWrite(api.uebergaben.save, { onSuccess: drop, onError })
  const handOver = useWrite(api.uebergaben.handOver, { onError })
  const withdraw = useWrite(api.uebergaben.withdraw, { onError })
  if (loading) return null

  const werte = { ...uebergabe, ...draft }
  const geaendert = Object.keys(draft).length > 0
  const erledigt = readPunkte(werte.erledigt)
  const offenePunkte = codesOf('uebergabePunkt').filter(({ code, aktiv }) => aktiv && !erledigt.includes(code))

  async function saved(): Promise<number> {
    return geaendert ? (await save.mutateAsync({ id, version, werte: draft })).version : version
  }

  async function onHandOver(): Promise<void> {
    setAsking(undefined)
    try {
      await handOver.mutateAsync({ id, version: await saved() })
      notifications.show({ color: 'teal', message: `Übergeben an ${werte.anTeam}; der Fall wartet dort auf Annahme` })
    } catch {
      // Shown by the call itself.
    }
  }

  return (
    <section aria-labelledby="laufend">
      <Title order={2} size="h3" id="laufend" mb={4}>
        Laufende Übergabe
      </Title>
      <Alert color="petrol" variant="light" mb="sm" p="xs">
        <Group justify="space-between" gap="sm">
          <Text size="sm">
            {codeLabel('uebergabeStatus', status)}
            {status === 'UEBERGEBEN' && uebergabe.uebergebenAm
              ? `: seit ${formatTag(uebergabe.uebergebenAm)} bei ${uebergabe.anTeam}`
              : `, seit ${formatTag(uebergabe.vorbereitetAm)}`}
          </Text>
          {status === 'UEBERGEBEN' && <UebergabeAntwort uebergabe={uebergabe} name={nameText(akte.fall)} />}
        </Group>
      </Alert>
      <UebergabeFelder werte={werte} teams={teams} onChange={(feld) => keep({ ...draft, ...feld })} />
      <Group mt="md" gap="sm">
        {status === 'VORBEREITET' && (
          <Button
            onClick={() => (offenePunkte.length > 0 ? setAsking('uebergeben') : void onHandOver())}
            loading={handOver.isPending}
          >
            Fall übergeben
          </Button>
        )}
        <Button
          variant="default"
          disabled={!geaendert}
          loading={save.isPending}
          onClick={() => void saved().catch(() => {})}
        >
          Angaben speichern
        </Button>
        <Button variant="subtle" onClick={() => setAsking('zurueckziehen')}>
          Übergabe zurückziehen
        </Button>
        <BlattButton auftrag={{ art: 'uebergabebogen', uebergabe: id }} label="Übergabebogen drucken" />
        {geaendert && (
          <Text size="sm" c="dimmed" role="status">
            Noch nicht gespeichert
          </Text>
        )}
      </Group>
      <ConfirmDialog
        opened={asking === 'uebergeben'}
        title="Mit offenen Punkten übergeben?"
        text={`Noch nicht erledigt: ${offenePunkte.map(({ label }) => label).join('; ')}. Das andere Team sieht die offenen Punkte.`}
        confirm="Fall übergeben"
        onConfirm={() => void onHandOver()}
        onClose={() => setAsking(undefined)}
      />
      <ConfirmDialog
        opened={asking === 'zurueckziehen'}
        title="Übergabe zurückziehen?"
        text="Der Fall bleibt, wo er ist. Die Übergabe steht danach unter „Frühere Übergaben“."
        confirm="Übergabe zurückziehen"
        onConfirm={() => {
          setAsking(undefined)
          withdraw.mutate({ id, version })
        }}
        onClose={() => setAsking(undefined)}
      />
    </section>
  )
}
