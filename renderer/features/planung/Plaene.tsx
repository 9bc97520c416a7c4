import { Button, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core'
import type { Runde } from '@shared/contract/planung'
import { type Planregel, Planregel as Regel } from '@shared/domain/planung/loesung'
import { planregelTexts } from '@shared/texts/planung'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '../../api/client'
import { useRun } from '../../api/useRun'
import { PlanungDialog } from './PlanungDialog'
import { Vergleich } from './Vergleich'

/** Starts a plan, and compares those there are. */
export function Plaene({ runde }: { runde: Runde }) {
  const navigate = useNavigate()
  const [name, setName] = useState(`Plan ${runde.plaene.length + 1}`)
  const [regel, setRegel] = useState<Planregel>('wartezeit')
  const [sekunden, setSekunden] = useState(30)
  const planen = useRun(api.planung.planen)
  async function start() {
    const made = await planen.start({ runde: runde.id, name: name.trim(), sekunden, regel, seed: 1 })
    if (made) navigate(`/planung/plan/${made.plan}`)
  }
  return (
    <Stack gap="lg">
      {runde.status === 'OFFEN' && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void start()
          }}
        >
          <Group align="flex-end" gap="sm">
            <TextInput
              size="xs"
              label="Name des Plans"
              required
              maxLength={80}
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <Select
              size="xs"
              w="16rem"
              maw="100%"
              label="Eigene Regel zum Vergleich"
              data={Regel.options.map((value) => ({ value, label: planregelTexts[value] }))}
              value={regel}
              allowDeselect={false}
              onChange={(next) => setRegel(next as Planregel)}
            />
            <NumberInput
              size="xs"
              w="9rem"
              label="Höchstens Sekunden"
              min={1}
              max={600}
              clampBehavior="strict"
              value={sekunden}
              onChange={(next) => setSekunden(Number(next) || 1)}
            />
            <Button size="xs" type="submit" disabled={name.trim() === ''}>
              Planen
            </Button>
          </Group>
          <Text size="xs" c="dimmed" mt={4}>
            Zuerst entsteht ein Plan nach der eigenen Regel, dann wird er verbessert. Schlechter als die Regel wird er
            nie.
          </Text>
        </form>
      )}
      {runde.plaene.length > 0 && <Vergleich plaene={runde.plaene} />}
      <PlanungDialog runde={runde.id} running={planen.running} stand={planen.progress} onCancel={planen.cancel} />
    </Stack>
  )
}
