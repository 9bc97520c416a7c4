import { Alert, Stack, Text, Title } from '@mantine/core'
import type { OffeneListe } from '@shared/contract/austausch'
import { feldTexts } from '@shared/texts/listenfelder'
import { api } from '../../api/client'
import { useRun } from '../../api/useRun'
import { Schrittflaeche } from './Schrittflaeche'
import { SpaltenTable } from './SpaltenTable'
import { UebernahmeDialog } from './UebernahmeDialog'
import { WoerterTable } from './WoerterTable'

/** Which column means what, and what its unknown words mean. Both are remembered for the next list of this source. */
export function SpaltenStep({ liste }: { liste: OffeneListe }) {
  const { id, art, columns, fehlendeSpalten, woerter } = liste
  const configure = useRun(api.austausch.configure)
  return (
    <Schrittflaeche label="Spalten und Wörter">
      <Stack gap="lg">
        {woerter.length > 0 && (
          <section aria-labelledby="woerter">
            <Title order={2} id="woerter" mb={4}>
              Wörter zuordnen
            </Title>
            <WoerterTable liste={liste} />
          </section>
        )}
        <section aria-labelledby="spalten">
          <Title order={2} id="spalten" mb={4}>
            Spalten
          </Title>
          {fehlendeSpalten.length > 0 && (
            <Alert color="blue" title="Diese Spalten hatte die letzte Liste, diese nicht" mb="sm">
              <Text size="sm">
                {fehlendeSpalten
                  .map(({ heading, field }) => (field ? `„${heading}“ (${feldTexts[field]})` : `„${heading}“`))
                  .join(', ')}
                . Was dort stand, bleibt im Bestand, wie es ist.
              </Text>
            </Alert>
          )}
          <SpaltenTable
            art={art}
            columns={columns}
            onChange={(column, field) => void configure.start({ id, columns: { [column]: field } })}
          />
        </section>
      </Stack>
      <UebernahmeDialog
        opened={configure.running}
        title="Liste neu lesen"
        progress={configure.progress}
        onCancel={configure.cancel}
      />
    </Schrittflaeche>
  )
}
