import { Button, Group, Select, Table, Text, Title } from '@mantine/core'
import type { Wegevorschau } from '@shared/contract/wegetabelle'
import type { Ortsentscheid, UnbekannterOrt, Wegeentscheidungen } from '@shared/domain/wege/tabelle/wegeplan'
import { formatAnzahl } from '@shared/texts/format'

interface Props {
  vorschau: Pick<Wegevorschau, 'unbekannte' | 'bekannte'>
  onChange: (entscheide: Wegeentscheidungen['orte']) => void
}

/** Places the program does not know: a known one in another spelling, a new one, or nothing for here. */
export function UnbekannteOrte({ vorschau: { unbekannte, bekannte }, onChange }: Props) {
  const offene = unbekannte.filter(({ entscheid }) => entscheid === null)
  const all = (art: 'neu' | 'weg') => onChange(offene.map(({ name }) => ({ ort: name, entscheid: { art } })))
  return (
    <section aria-label="Unbekannte Orte">
      <Group justify="space-between" mb="xs">
        <Title order={4}>{formatAnzahl(unbekannte.length, 'unbekannter Ort', 'unbekannte Orte')}</Title>
        {offene.length > 1 && (
          <Group gap="xs">
            <Button size="compact-sm" variant="default" onClick={() => all('neu')}>
              {offene.length} ungeklärte anlegen
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => all('weg')}>
              {offene.length} ungeklärte weglassen
            </Button>
          </Group>
        )}
      </Group>
      <Table aria-label="Unbekannte Orte">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Ort in der Datei</Table.Th>
            <Table.Th>was damit geschieht</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {unbekannte.map((ort) => (
            <Table.Tr key={ort.name}>
              <Table.Td>
                {ort.name}
                <Text size="xs" c="dimmed">
                  {formatAnzahl(ort.wege, 'Weg', 'Wege')}
                </Text>
              </Table.Td>
              <Table.Td>
                <Ortswahl
                  ort={ort}
                  bekannte={bekannte}
                  onChange={(entscheid) => onChange([{ ort: ort.name, entscheid }])}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

/** Before the name of a known place; no place begins so. */
const BEKANNT = 'bekannt: '

function Ortswahl({
  ort: { name, vorschlaege, entscheid },
  bekannte,
  onChange
}: {
  ort: UnbekannterOrt
  bekannte: readonly string[]
  onChange: (entscheid: Ortsentscheid) => void
}) {
  const option = (bekannter: string) => ({ value: BEKANNT + bekannter, label: bekannter })
  const weitere = bekannte.filter((bekannter) => !vorschlaege.includes(bekannter))
  return (
    <Select
      aria-label={`${name}: was damit geschieht`}
      placeholder="Bitte wählen"
      searchable
      allowDeselect={false}
      data={[
        { group: 'Ähnlich geschrieben', items: vorschlaege.map(option) },
        {
          group: 'Neu oder gar nicht',
          items: [
            { value: 'neu', label: 'Ort anlegen' },
            { value: 'weg', label: 'weglassen' }
          ]
        },
        { group: 'Alle Orte', items: weitere.map(option) }
      ].filter(({ items }) => items.length > 0)}
      value={entscheid && (entscheid.art === 'bekannt' ? BEKANNT + entscheid.name : entscheid.art)}
      onChange={(wahl) => {
        if (wahl === 'neu' || wahl === 'weg') onChange({ art: wahl })
        else if (wahl !== null) onChange({ art: 'bekannt', name: wahl.slice(BEKANNT.length) })
      }}
    />
  )
}
