import { Anchor, Button, Group, Table, Text } from '@mantine/core'
import type { Planblick } from '@shared/contract/planung'
import { formatZeitpunkt } from '@shared/texts/format'
import { planEntfernenText } from '@shared/texts/planung'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { vergleichszeilen, wohnortzeilen } from './vergleichszeilen'

/** So many places of living stand there at once. */
const WOHNORTE = 12

/** The plans of a round side by side: value, people, and who comes off how, town by town. */
export function Vergleich({ plaene }: { plaene: readonly Planblick[] }) {
  const katalog = useRead(api.einstellungen.readPlanungskriterien, undefined)
  const [alle, setAlle] = useState(false)
  const wohnorte = wohnortzeilen(plaene)
  return (
    <>
      <Tabelle label="Pläne im Vergleich" plaene={plaene} kopf>
        {vergleichszeilen(plaene, katalog.data?.wert ?? [])}
      </Tabelle>
      {wohnorte.length > 0 && (
        <Tabelle label="Personen mit Platz nach Wohnort" plaene={plaene}>
          {alle ? wohnorte : wohnorte.slice(0, WOHNORTE)}
        </Tabelle>
      )}
      {!alle && wohnorte.length > WOHNORTE && (
        <Group>
          <Button size="xs" variant="default" onClick={() => setAlle(true)}>
            Alle {wohnorte.length} Wohnorte zeigen
          </Button>
        </Group>
      )}
    </>
  )
}

interface TabelleProps {
  label: string
  plaene: readonly Planblick[]
  /** With the names of the plans as links, and what can be done with them. */
  kopf?: boolean
  children: readonly { label: string; of(plan: Planblick): ReactNode }[]
}

function Tabelle({ label, plaene, kopf = false, children }: TabelleProps) {
  return (
    <Table.ScrollContainer minWidth={220 + 200 * plaene.length}>
      <Table aria-label={label} verticalSpacing={6} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            {kopf ? <Table.Td w={220} /> : <Table.Th w={220}>Mit Platz nach Wohnort</Table.Th>}
            {plaene.map((plan) => (
              <Table.Th key={plan.id} scope="col">
                {kopf ? <Plankopf plan={plan} /> : plan.name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {children.map((zeile) => (
            <Table.Tr key={zeile.label}>
              <Table.Th scope="row" fw={400}>
                {zeile.label}
              </Table.Th>
              {plaene.map((plan) => (
                <Table.Td key={plan.id}>{zeile.of(plan)}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Plankopf({ plan }: { plan: Planblick }) {
  const { id, version, name, erstelltAm, angenommen, geaendert, offen } = plan
  const [frage, setFrage] = useState(false)
  const remove = useWrite(api.planung.removePlan)
  return (
    <>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Anchor component={Link} to={`/planung/plan/${id}`} size="sm" fw={600}>
            {name}
          </Anchor>
          <Text size="xs" c="dimmed">
            {formatZeitpunkt(erstelltAm)}
          </Text>
        </div>
        <Button
          size="compact-xs"
          variant="default"
          style={{ flexShrink: 0 }}
          aria-label={`Entfernen: ${name}`}
          onClick={() => setFrage(true)}
        >
          Entfernen
        </Button>
      </Group>
      <ConfirmDialog
        opened={frage}
        title={`„${name}“ entfernen?`}
        text={planEntfernenText({ angenommen: angenommen + geaendert, offen })}
        confirm="Plan entfernen"
        danger
        onClose={() => setFrage(false)}
        onConfirm={() => {
          setFrage(false)
          remove.mutate({ id, version })
        }}
      />
    </>
  )
}
