import { Alert, Button, Group, Skeleton, Stack, Text, Textarea } from '@mantine/core'
import type { KandidatAnsicht, Ueberstimmung } from '@shared/contract/kombination'
import type { Hartregel } from '@shared/domain/kombination/kandidat'
import { verletzteOf } from '@shared/domain/kombination/kandidatenwahl'
import { hartregelLabels, urteilText } from '@shared/texts/kombination'
import { type FormEvent, useState } from 'react'
import { sentenceOf } from '../../../api/showError'
import { useEntwurf } from '../../../api/useEntwurf'
import { Dialog } from '../../../components/Dialog'

interface Props {
  kandidat: KandidatAnsicht
  titel: string
  /** Name of the draft. */
  formular: string
  saving: boolean
  onPropose: (werte: { ueberstimmt: Ueberstimmung[]; begruendung: null }) => Promise<unknown>
  onClose: () => void
}

const MIN_GRUND = 3

/** Plans what does not fit: each constraint that is overridden needs its reason, which stays with the proposal. */
export function TrotzdemDialog({ kandidat, titel, formular, saving, onPropose, onClose }: Props) {
  const { draft, loading, keep, drop } = useEntwurf<Partial<Record<Hartregel, string>>>(formular)
  const [error, setError] = useState<string>()
  const verletzte = verletzteOf(kandidat)
  const grundOf = (regel: Hartregel) => draft?.[regel] ?? ''
  const fertig = verletzte.every(({ regel }) => grundOf(regel).trim().length >= MIN_GRUND)
  const close = () => {
    drop()
    onClose()
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!fertig) return
    try {
      const ueberstimmt = verletzte.map(({ regel }) => ({ regel, grund: grundOf(regel).trim() }))
      await onPropose({ ueberstimmt, begruendung: null })
      close()
    } catch (reason) {
      setError(sentenceOf(reason))
    }
  }

  return (
    <Dialog opened onClose={close} title={`Trotzdem planen: ${titel}`} size="lg">
      {loading ? (
        <Skeleton height={120} />
      ) : (
        <form onSubmit={submit}>
          <Stack gap="md">
            <Text size="sm">
              Dagegen spricht eine feste Bedingung. Mit Ihrer Begründung lässt es sich trotzdem vorschlagen; sie bleibt
              beim Vorschlag stehen.
            </Text>
            {verletzte.map((urteil, index) => (
              <Textarea
                key={urteil.regel}
                label={`${hartregelLabels[urteil.regel]}: warum es trotzdem geht`}
                description={urteilText(urteil)}
                required
                autosize
                minRows={2}
                maxLength={300}
                {...(index === 0 && { 'data-autofocus': true })}
                value={grundOf(urteil.regel)}
                onChange={({ currentTarget }) => keep({ ...draft, [urteil.regel]: currentTarget.value })}
              />
            ))}
            {error && (
              <Alert color="red" role="alert">
                {error}
              </Alert>
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                Verwerfen
              </Button>
              <Button type="submit" disabled={!fertig} loading={saving}>
                Trotzdem in die Kette
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Dialog>
  )
}
