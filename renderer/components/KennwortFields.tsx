import { PasswordInput, Progress, Stack, Text } from '@mantine/core'
import { checkKennwort, MINDESTLAENGE, type Staerke, staerkeOf } from '@shared/domain/konten/kennwort'
import { errorText } from '@shared/texts/errors'

const words: Record<Staerke, string> = {
  0: 'zu kurz oder leicht zu erraten',
  1: 'noch zu kurz',
  2: 'ausreichend',
  3: 'gut',
  4: 'sehr gut'
}
const colors: Record<Staerke, string> = { 0: 'red', 1: 'red', 2: 'yellow', 3: 'teal', 4: 'teal' }

interface Props {
  kennwort: string
  wiederholung: string
  onChange: (kennwort: string, wiederholung: string) => void
  /** Guessable here: the person's name. */
  eigeneWorte?: readonly string[]
}

/** A new password, twice, with its strength in words. Pasting is allowed: password managers are welcome. */
export function KennwortFields({ kennwort, wiederholung, onChange, eigeneWorte = [] }: Props) {
  const staerke = staerkeOf(kennwort, eigeneWorte)
  const [befund] = kennwort ? checkKennwort(kennwort, eigeneWorte) : []
  return (
    <Stack gap="sm">
      <div>
        <PasswordInput
          label="Kennwort"
          description={`Mindestens ${MINDESTLAENGE} Zeichen. Vier zufällige Wörter sind leicht zu merken und stark.`}
          value={kennwort}
          onChange={(event) => onChange(event.currentTarget.value, wiederholung)}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': 'Kennwort zeigen' }}
          required
        />
        {kennwort && (
          <>
            <Progress
              mt={6}
              value={Math.max(staerke, 0.4) * 25}
              color={colors[staerke]}
              aria-label="Stärke des Kennworts"
            />
            <Text size="xs" mt={2} aria-live="polite">
              Stärke: {words[staerke]}
              {befund && `. ${errorText(befund.error)}`}
            </Text>
          </>
        )}
      </div>
      <PasswordInput
        label="Kennwort wiederholen"
        value={wiederholung}
        onChange={(event) => onChange(kennwort, event.currentTarget.value)}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': 'Wiederholung zeigen' }}
        error={wiederholung && wiederholung !== kennwort ? 'Die beiden Eingaben sind verschieden.' : undefined}
        required
      />
    </Stack>
  )
}

/** Whether a new password may be sent. */
export function isKennwortReady(kennwort: string, wiederholung: string, eigeneWorte: readonly string[] = []): boolean {
  return kennwort === wiederholung && checkKennwort(kennwort, eigeneWorte).length === 0
}
