import { Alert } from '@mantine/core'
import type { Teilnahme } from '@shared/domain/saetze/satzarten'
import { aehnlicheOf } from '@shared/domain/teilnahme/wiederholung'
import { wiederholungText } from '@shared/texts/teilnahme'
import { useAkte } from './akteContext'

/** What the person already attended of the same kind, while a new participation is entered. */
export function WiederholungHinweis({ neu }: { neu: Partial<Teilnahme> }) {
  const { akte, codeLabel } = useAkte()
  const { status } = neu
  const [letzte] = status ? aehnlicheOf({ ...neu, status }, akte.saetze.teilnahme, akte.heute) : []
  if (!letzte || neu.wiederholungGrund) return null
  return (
    <Alert color="orange" mt="xs" role="status">
      {wiederholungText(letzte, codeLabel)}
    </Alert>
  )
}
