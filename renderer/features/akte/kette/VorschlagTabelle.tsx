import { Checkbox, Select, Table, Text } from '@mantine/core'
import type { Vorschlag } from '@shared/contract/kette'
import { spurOf } from '@shared/domain/kette/schritt'
import { spanneText } from '@shared/texts/akte'
import { formatAnzahl } from '@shared/texts/format'
import { laufText, schrittName, spurLabels } from '@shared/texts/kette'
import { useAkte } from '../akteContext'
import { type Luecke, LueckenMarke } from './LueckenMarke'

interface Props {
  vorschlaege: readonly Vorschlag[]
  luecken: readonly Luecke[]
  /** Places of the steps left out. */
  ohne: readonly number[]
  onToggle: (nummer: number, dabei: boolean) => void
  /** Another run, or none. */
  onLauf: (nummer: number, lauf: string | null) => void
}

const OHNE_LAUF = 'ohne'

/** The steps a template would add: with days, where those come from, and the gap before each. */
export function VorschlagTabelle({ vorschlaege, luecken, ohne, onToggle, onLauf }: Props) {
  const { codeLabel } = useAkte()
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table aria-label="Schritte der Vorlage">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Schritt</Table.Th>
            <Table.Th>Termin</Table.Th>
            <Table.Th>Woher der Termin kommt</Table.Th>
            <Table.Th>Übergang davor</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {vorschlaege.map((vorschlag) => {
            const { nummer, element, herkunft, beginn, ende } = vorschlag
            const luecke = luecken.find(({ nach }) => nach === `vorschlag:${nummer}`)
            const name = schrittName(element, codeLabel)
            return (
              <Table.Tr key={nummer}>
                <Table.Td>
                  <Checkbox
                    label={name}
                    description={[spurLabels[spurOf(element.elementart)], element.hinweis].filter(Boolean).join(' · ')}
                    checked={herkunft !== 'VORHANDEN' && !ohne.includes(nummer)}
                    disabled={herkunft === 'VORHANDEN'}
                    onChange={(event) => onToggle(nummer, event.currentTarget.checked)}
                  />
                </Table.Td>
                <Table.Td>{herkunft === 'OHNE' ? '–' : spanneText(beginn, ende)}</Table.Td>
                <Table.Td>
                  <Herkunft vorschlag={vorschlag} name={name} onLauf={onLauf} />
                </Table.Td>
                <Table.Td>{luecke && <LueckenMarke luecke={luecke} />}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Herkunft({ vorschlag, name, onLauf }: { vorschlag: Vorschlag; name: string; onLauf: Props['onLauf'] }) {
  const { nummer, element, herkunft, lauf, laeufe } = vorschlag
  if (herkunft === 'VORHANDEN') return <Text size="sm">hat die Person schon</Text>
  if (herkunft === 'OHNE') return <Text size="sm">ausgelassen</Text>
  const gerechnet =
    element.wochen === null ? 'ohne Ende' : `gerechnet: ${formatAnzahl(element.wochen, 'Woche', 'Wochen')}`
  if (laeufe.length === 0) return <Text size="sm">{gerechnet}</Text>
  return (
    <Select
      size="xs"
      aria-label={`Kurs für ${name}`}
      allowDeselect={false}
      comboboxProps={{ withinPortal: false, width: 'max-content' }}
      value={lauf?.id ?? OHNE_LAUF}
      onChange={(wahl) => wahl && onLauf(nummer, wahl === OHNE_LAUF ? null : wahl)}
      data={[
        ...laeufe.map((einer) => ({ value: einer.id, label: laufText(einer) })),
        { value: OHNE_LAUF, label: `kein Kurs, ${gerechnet}` }
      ]}
    />
  )
}
