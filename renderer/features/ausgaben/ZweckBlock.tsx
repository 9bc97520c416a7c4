import { SimpleGrid, TextInput } from '@mantine/core'
import type { Zollpruefung } from '@shared/contract/ausgaben'
import type { Zollpruefungsstand } from './useZollpruefung'

/** Why the list goes out, and on what legal basis; the usual texts stand there and can be changed. */
export function ZweckBlock({ pruefung, stand }: { pruefung: Zollpruefung; stand: Zollpruefungsstand }) {
  const { entscheidungen, decide } = stand
  const zweck = entscheidungen.zweck ?? pruefung.zweck
  const rechtsgrundlage = entscheidungen.rechtsgrundlage ?? pruefung.rechtsgrundlage
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextInput
        label="Zweck"
        required
        maxLength={300}
        value={zweck}
        error={zweck.trim() === '' && 'Ohne Zweck darf keine Liste aus dem Haus.'}
        onChange={(event) => decide({ zweck: event.currentTarget.value })}
      />
      <TextInput
        label="Rechtsgrundlage"
        required
        maxLength={300}
        value={rechtsgrundlage}
        error={rechtsgrundlage.trim() === '' && 'Bitte die Rechtsgrundlage nennen.'}
        onChange={(event) => decide({ rechtsgrundlage: event.currentTarget.value })}
      />
    </SimpleGrid>
  )
}
