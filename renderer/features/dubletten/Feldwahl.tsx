import { Button, Group, Radio, SegmentedControl, Table, Text } from '@mantine/core'
import type { Gegenueber } from '@shared/contract/dubletten'
import { type FallFeld, fallFelder } from '@shared/domain/faelle/felder'
import type { Satzart } from '@shared/domain/saetze/satzarten'
import { feldLabel } from '@shared/texts/feldLabel'
import { formatWert, formatZahl } from '@shared/texts/format'
import { satzartLabels } from '@shared/texts/satzfelder'
import { IconEqualNot } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { Uebereinstimmung } from '../../components/PersonenVergleich'

type Welche = 'a' | 'b'

/** Which case stays, and which value holds where both differ; then makes one of two, after asking. */
export function Feldwahl({ gegenueber }: { gegenueber: Gegenueber }) {
  const { a, b, score, indizien, felder } = gegenueber
  const [bleibt, setBleibt] = useState<Welche>(gegenueber.bleibt)
  const [wahl, setWahl] = useState<Record<string, Welche>>(
    Object.fromEntries(felder.map(({ feld, nimm }) => [feld, nimm]))
  )
  const [asking, setAsking] = useState(false)
  const navigate = useNavigate()
  const merge = useWrite(api.dubletten.merge, { onSuccess: () => void navigate('/austausch/dubletten') })
  const [stays, goes] = bleibt === 'a' ? [a, b] : [b, a]
  const ausGeht = felder.filter(({ feld, a, b }) => a !== b && wahl[feld] !== bleibt).map(({ feld }) => feld)

  function confirm() {
    setAsking(false)
    merge.mutate({
      bleibt: { id: stays.fall, version: stays.version },
      geht: { id: goes.fall, version: goes.version },
      ausGeht
    })
  }

  return (
    <>
      <div>
        <Uebereinstimmung score={score} indizien={indizien} />
      </div>
      <Group gap="sm">
        <Text size="sm" id="welcher-bleibt">
          Dieser Fall bleibt:
        </Text>
        <SegmentedControl
          aria-labelledby="welcher-bleibt"
          value={bleibt}
          onChange={(next) => setBleibt(next as Welche)}
          data={[
            { value: 'a', label: bezeichnung(a, 'links') },
            { value: 'b', label: bezeichnung(b, 'rechts') }
          ]}
        />
      </Group>
      <Table layout="fixed" aria-label="Welcher Wert gilt">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="14rem">Feld</Table.Th>
            {[a, b].map((stand) => (
              <Table.Th key={stand.fall}>
                {stand.name}
                <Text size="xs" c="dimmed" fw={400}>
                  {saetzeText(stand.saetze)}
                </Text>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {felder.map((zeile) => (
            <Feldzeile
              key={zeile.feld}
              zeile={zeile}
              gewaehlt={wahl[zeile.feld] ?? 'a'}
              onChoose={(welche) => setWahl({ ...wahl, [zeile.feld]: welche })}
            />
          ))}
        </Table.Tbody>
      </Table>
      <Group>
        <Button onClick={() => setAsking(true)} loading={merge.isPending}>
          Zusammenführen
        </Button>
      </Group>
      <ConfirmDialog
        opened={asking}
        title="Zwei Fälle zusammenführen?"
        text={`„${goes.name}“ geht in „${stays.name}“ auf. Alle Einträge beider Fälle bleiben erhalten; die andere Kundennummer wird als frühere vermerkt. Sie können das jederzeit unter „Doppelte Personen“ zurücknehmen.`}
        confirm="Zusammenführen"
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

interface ZeileProps {
  zeile: Gegenueber['felder'][number]
  gewaehlt: Welche
  onChoose: (welche: Welche) => void
}

function Feldzeile({ zeile, gewaehlt, onChoose }: ZeileProps) {
  const { codeLabel } = useCodes()
  const { feld, a, b } = zeile
  const anders = a !== b
  const text = (wert: typeof a) => formatWert(fallFelder[feld as FallFeld], wert, codeLabel) || 'leer'
  const label = feldLabel(feld)
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={anders ? 700 : 400}>
        <Group gap={4} wrap="nowrap">
          {anders && <IconEqualNot size={14} aria-label="verschieden" role="img" style={{ flex: 'none' }} />}
          {label}
        </Group>
      </Table.Th>
      {(['a', 'b'] as const).map((welche) => (
        <Table.Td key={welche}>
          {anders ? (
            <Radio
              name={feld}
              size="xs"
              checked={gewaehlt === welche}
              onChange={() => onChoose(welche)}
              label={text(zeile[welche])}
              aria-label={`${label}: ${text(zeile[welche])}, ${welche === 'a' ? 'links' : 'rechts'}`}
            />
          ) : (
            text(zeile[welche])
          )}
        </Table.Td>
      ))}
    </Table.Tr>
  )
}

const bezeichnung = ({ name, kundennummer }: Gegenueber['a'], seite: string) => `${name}, ${kundennummer ?? seite}`

function saetzeText(saetze: Gegenueber['a']['saetze']): string {
  const arten = Object.entries(saetze) as [Satzart, number][]
  if (arten.length === 0) return 'noch ohne Einträge'
  return arten
    .map(
      ([art, anzahl]) => `${formatZahl(anzahl)} ${anzahl === 1 ? satzartLabels[art].eins : satzartLabels[art].mehrere}`
    )
    .join(', ')
}
