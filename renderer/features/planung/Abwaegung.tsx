import { Button, Table, Text, Title } from '@mantine/core'
import type { Abwaegung as Antwort } from '@shared/contract/planungshilfe'
import { formatAnzahl, formatZahl } from '@shared/texts/format'
import { punkteText } from '@shared/texts/planung'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRun } from '../../api/useRun'
import { RunDialog } from '../../components/RunDialog'
import { Anteil } from './Anteil'

interface Props {
  runde: string
  /** What combinations count now. */
  jetzt: number
  onChoose: (zaehlt: number) => void
}

/** More people with one place each, or fewer with both at once: what each weight would mean, before the office decides. */
export function Abwaegung({ runde, jetzt, onChoose }: Props) {
  const { running, progress, start, cancel } = useRun(api.planung.abwaegen)
  const [antwort, setAntwort] = useState<{ personen: number; plaene: readonly Antwort[] }>()
  return (
    <section aria-labelledby="abwaegung">
      <Title order={2} size="h3" id="abwaegung" mt="lg" mb={4}>
        Mehr Personen oder mehr Kombinationen?
      </Title>
      <Text size="sm" c="dimmed" mb="xs" maw="60rem">
        Wer Sprache und Arbeit zusammen bekommt, belegt zwei Plätze. Zählt eine Kombination wie zwei, entscheidet
        allein, was besser passt. Zählt sie mehr, geht sie vor, und weniger Personen bekommen etwas. Das Programm plant
        jede Gewichtung zur Probe; gespeichert wird davon nichts.
      </Text>
      {antwort && <Vergleich antwort={antwort} jetzt={jetzt} onChoose={onChoose} />}
      <Button
        variant="default"
        size="xs"
        loading={running}
        onClick={async () => {
          const gefunden = await start({ id: runde })
          if (gefunden) setAntwort(gefunden)
        }}
      >
        {antwort ? 'Neu durchrechnen' : 'Durchrechnen'}
      </Button>
      <RunDialog
        opened={running}
        title="Mehr Personen oder mehr Kombinationen?"
        part={progress && progress.done / progress.total}
        text={
          progress
            ? `${formatZahl(progress.done)} von ${formatZahl(progress.total)} Gewichtungen durchgerechnet`
            : 'Es wird zusammengestellt, was zu wem passt'
        }
        onCancel={cancel}
      />
    </section>
  )
}

function Vergleich({
  antwort: { personen, plaene },
  jetzt,
  onChoose
}: {
  antwort: { personen: number; plaene: readonly Antwort[] }
} & Pick<Props, 'jetzt' | 'onChoose'>) {
  return (
    <Table aria-label="Was jede Gewichtung bedeutet" mb="sm" maw="60rem">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Kombination zählt wie</Table.Th>
          <Table.Th>Personen mit Platz</Table.Th>
          <Table.Th>davon Sprache und Arbeit</Table.Th>
          <Table.Th>Passung im Mittel</Table.Th>
          <Table.Th>Gewichten</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {plaene.map(({ zaehlt, vermittelt, kombinationen, passung }) => (
          <Table.Tr key={zaehlt} fw={zaehlt === jetzt ? 600 : undefined}>
            <Table.Td>{formatAnzahl(zaehlt, 'Platz', 'Plätze')}</Table.Td>
            <Table.Td>
              <Anteil teil={vermittelt} ganzes={personen} />
            </Table.Td>
            <Table.Td>
              <Anteil teil={kombinationen} ganzes={personen} text={formatAnzahl(kombinationen, 'Person', 'Personen')} />
            </Table.Td>
            <Table.Td>{punkteText(passung)} Punkte</Table.Td>
            <Table.Td>
              {zaehlt === jetzt ? (
                'gilt jetzt'
              ) : (
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-label={`So gewichten: ${formatAnzahl(zaehlt, 'Platz', 'Plätze')}`}
                  onClick={() => onChoose(zaehlt)}
                >
                  So gewichten
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
