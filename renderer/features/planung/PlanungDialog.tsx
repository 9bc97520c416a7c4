import { Button, Group, SimpleGrid, Text } from '@mantine/core'
import { lueckeOf, type Planstand } from '@shared/domain/planung/loesung'
import { formatZahl } from '@shared/texts/format'
import { lueckeText, phaseTexts } from '@shared/texts/planung'
import { useEffect, useState } from 'react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'
import { Annaeherung } from './Annaeherung'

interface Props {
  runde: string
  running: boolean
  stand: Planstand | undefined
  onCancel: () => void
}

/** Planning as it goes: value and bound come together; it can be taken at any moment, or given up without trace. */
export function PlanungDialog({ runde, running, stand, onCancel }: Props) {
  const [verlauf, setVerlauf] = useState<readonly Planstand[]>([])
  const nehmen = useWrite(api.planung.nehmen)
  useEffect(() => {
    if (!running) setVerlauf([])
    else if (stand) setVerlauf((bisher) => [...bisher, stand])
  }, [running, stand])
  return (
    <Dialog opened={running} onClose={onCancel} title="Es wird geplant" size="lg" closable={false}>
      <Annaeherung verlauf={verlauf} />
      <Text size="sm" mt="xs" aria-live="polite">
        {stand ? phaseTexts[stand.phase] : 'Es wird zusammengestellt, was zu wem passt'}
      </Text>
      {stand && (
        <SimpleGrid cols={2} mt="xs" spacing={4}>
          <Text size="sm">{formatZahl(stand.vermittelt)} Personen mit Platz</Text>
          <Text size="sm">{formatZahl(stand.kombinationen)} davon mit Sprache und Arbeit</Text>
          <Text size="sm">Wert {formatZahl(Math.round(stand.wert))}</Text>
          <Text size="sm">{lueckeText(lueckeOf(stand))}</Text>
        </SimpleGrid>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onCancel}>
          Abbrechen
        </Button>
        <Button
          disabled={!stand || stand.phase === 'regel'}
          loading={nehmen.isPending}
          onClick={() => nehmen.mutate({ runde })}
        >
          Diesen Plan nehmen
        </Button>
      </Group>
    </Dialog>
  )
}
