import { Button, Group, Text, Title } from '@mantine/core'
import type { Laufblick } from '@shared/contract/planung'
import type { WennAnders as Antwort } from '@shared/contract/planungshilfe'
import type { Aenderung } from '@shared/domain/planung/aenderungen'
import { formatAnzahl, formatZahl } from '@shared/texts/format'
import { punkteText } from '@shared/texts/planung'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRun } from '../../api/useRun'
import { RunDialog } from '../../components/RunDialog'
import { AenderungFelder } from './AenderungFelder'

/** What if: a run cancelled, moved, put together with another, or one more; planned anew, nothing is kept of it. */
export function WennAnders({ plan, laeufe }: { plan: string; laeufe: readonly Laufblick[] }) {
  const { running, progress, start, cancel } = useRun(api.planung.wennAnders)
  const [aenderung, setAenderung] = useState<Aenderung>()
  const [antwort, setAntwort] = useState<Antwort>()
  return (
    <section aria-labelledby="wennAnders">
      <Title order={2} size="h3" id="wennAnders" mt="lg" mb={4}>
        Was wäre, wenn?
      </Title>
      <form
        onSubmit={async (event) => {
          event.preventDefault()
          if (aenderung) setAntwort(await start({ id: plan, aenderung }))
        }}
      >
        <Group align="end" gap="sm">
          <AenderungFelder
            laeufe={laeufe}
            onChange={(next) => {
              setAenderung(next)
              setAntwort(undefined)
            }}
          />
          <Button type="submit" variant="default" disabled={!aenderung} loading={running}>
            Neu planen
          </Button>
        </Group>
      </form>
      <div aria-live="polite">{antwort && <Ergebnis antwort={antwort} />}</div>
      <RunDialog
        opened={running}
        title="Was wäre, wenn?"
        part={progress && progress.done / progress.total}
        text={
          progress ? `Plan ${formatZahl(progress.done)} von 2 ist da` : 'Es wird zusammengestellt, was zu wem passt'
        }
        onCancel={cancel}
      />
    </section>
  )
}

function Ergebnis({ antwort: { vorher, nachher, gewinnen, verlieren } }: { antwort: Antwort }) {
  const unterschied = Math.round(nachher.wert - vorher.wert)
  const namen = (personen: Antwort['gewinnen']) => personen.map(({ name }) => name).join('; ')
  return (
    <Text size="sm" mt="xs" component="div">
      <Text size="sm" fw={600}>
        {formatAnzahl(nachher.vermittelt, 'Person', 'Personen')} mit Platz statt {formatZahl(vorher.vermittelt)},{' '}
        {formatZahl(nachher.kombinationen)} statt {formatZahl(vorher.kombinationen)} mit Sprache und Arbeit,{' '}
        {unterschied < 0 ? 'minus' : 'plus'} {punkteText(Math.abs(unterschied))} Punkte.
      </Text>
      {gewinnen.length > 0 && <div>Einen Platz bekämen: {namen(gewinnen)}.</div>}
      {verlieren.length > 0 && <div>Keinen Platz mehr hätten: {namen(verlieren)}.</div>}
      {gewinnen.length + verlieren.length === 0 && <div>Dieselben Personen haben einen Platz.</div>}
    </Text>
  )
}
