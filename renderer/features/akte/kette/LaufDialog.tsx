import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import type { Satz } from '@shared/domain/saetze/satzarten'
import { laufText } from '@shared/texts/kette'
import { useState } from 'react'
import { api } from '../../../api/client'
import { useRead } from '../../../api/useRead'
import { useWrite } from '../../../api/useWrite'
import { Dialog } from '../../../components/Dialog'
import { ReadState } from '../../../components/ReadState'

interface Props {
  element: Satz<'kettenelement'>
  onClose: () => void
}

/** Chooses the run a planned step goes with; its days become those of the run. */
export function LaufDialog({ element, onClose }: Props) {
  const read = useRead(api.kette.laeufe, { kettenelement: element.id })
  const [wahl, setWahl] = useState<string | null>(element.durchfuehrung)
  const save = useWrite(api.akte.saveSatz, { onSuccess: onClose })
  const lauf = read.data?.find(({ id }) => id === wahl)
  function assign() {
    const { id, version } = element
    if (!lauf) return
    const { beginn, ende, titel, traegerName } = lauf
    const werte = { durchfuehrung: lauf.id, titel, traeger: traegerName, beginnPlan: beginn, endePlan: ende }
    save.mutate({ art: 'kettenelement', id, version, werte })
  }
  return (
    <Dialog opened onClose={onClose} title="Kurs zuordnen" size="lg">
      <ReadState read={read} lines={4}>
        {(laeufe) =>
          laeufe.length === 0 ? (
            <Text size="sm">Unter „Angebote“ steht kein kommender Kurs und keine Maßnahme dieser Art.</Text>
          ) : (
            <Radio.Group label="Kommende Durchführungen" value={wahl} onChange={setWahl}>
              <Stack gap={6} mt={4}>
                {laeufe.map((einer) => (
                  <Radio key={einer.id} value={einer.id} label={laufText(einer)} />
                ))}
              </Stack>
            </Radio.Group>
          )
        }
      </ReadState>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Abbrechen
        </Button>
        <Button onClick={assign} disabled={!lauf} loading={save.isPending}>
          Zuordnen
        </Button>
      </Group>
    </Dialog>
  )
}
