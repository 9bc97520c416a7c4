import { Button, List, Text, Title } from '@mantine/core'
import type { Hebelwirkung } from '@shared/contract/planungshilfe'
import { formatZahl } from '@shared/texts/format'
import { hebelText, punkteText } from '@shared/texts/planung'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRun } from '../../api/useRun'
import { RunDialog } from '../../components/RunDialog'

/** What the office could ask for so that more people get a place: worked out on request, each planned anew. */
export function Hebel({ plan, laufname }: { plan: string; laufname: (lauf: string) => string }) {
  const { running, progress, start, cancel } = useRun(api.planung.hebel)
  const [wirkungen, setWirkungen] = useState<Hebelwirkung[]>()
  return (
    <section aria-labelledby="hebel">
      <Title order={2} size="h3" id="hebel" mt="lg" mb={4}>
        Was würde helfen?
      </Title>
      {wirkungen === undefined ? (
        <Text size="sm" c="dimmed" mb="xs" maw="60rem">
          Das Programm sucht, wo ein Platz mehr, ein anderer Beginn, eine Busverbindung oder Kinderbetreuung am meisten
          bringt, und plant für die zehn besten Fälle neu. Der Plan selbst ändert sich dabei nicht.
        </Text>
      ) : (
        <Ergebnis wirkungen={wirkungen} laufname={laufname} />
      )}
      <Button
        variant="default"
        size="xs"
        loading={running}
        onClick={async () => {
          const gefunden = await start({ id: plan })
          if (gefunden) setWirkungen(gefunden)
        }}
      >
        {wirkungen === undefined ? 'Berechnen' : 'Neu berechnen'}
      </Button>
      <RunDialog
        opened={running}
        title="Was würde helfen?"
        part={progress && progress.done / progress.total}
        text={
          progress
            ? `${formatZahl(progress.done)} von ${formatZahl(progress.total)} Möglichkeiten neu geplant`
            : 'Möglichkeiten werden gesucht'
        }
        onCancel={cancel}
      />
    </section>
  )
}

function Ergebnis({ wirkungen, laufname }: { wirkungen: readonly Hebelwirkung[]; laufname: (lauf: string) => string }) {
  if (wirkungen.length === 0) {
    return (
      <Text size="sm" mb="xs">
        Mit einem Platz, einem Beginn, einem Bus oder einer Betreuung mehr bekäme niemand einen besseren Platz.
      </Text>
    )
  }
  return (
    <List size="sm" mb="xs" spacing={4}>
      {wirkungen.map((wirkung) => (
        <List.Item key={`${wirkung.art} ${wirkung.lauf}`}>
          {hebelText(wirkung)} in „{laufname(wirkung.lauf)}“{' '}
          <Text span size="xs" c="dimmed">
            plus {punkteText(wirkung.punkte)} Punkte
          </Text>
        </List.Item>
      ))}
    </List>
  )
}
