import { Button, Table, Text } from '@mantine/core'
import type { Merkmale } from '@shared/domain/quellen/merkmale'
import { feldTexts } from '@shared/texts/listenfelder'

interface Props {
  merkmale: Merkmale
  onChange: (spalten: Merkmale['spalten']) => void
}

/** Columns of the last list and corrections by heading; a correction that is forgotten is recognised anew. */
export function GemerkteSpalten({ merkmale: { kopf, spalten }, onChange }: Props) {
  const bekannt = new Set(kopf.map(({ key }) => key))
  const fruehere = Object.keys(spalten).filter((key) => !bekannt.has(key))
  const all = [...kopf, ...fruehere.map((key) => ({ key, heading: key, field: spalten[key] ?? null }))]
  if (all.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Keine. Sie werden mit der ersten Liste gemerkt.
      </Text>
    )
  return (
    <Table aria-label="Gemerkte Spalten">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Überschrift</Table.Th>
          <Table.Th>Bedeutung</Table.Th>
          <Table.Th w="18rem">Wie erkannt</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {all.map(({ key, heading, field }) => {
          const vonHand = Object.hasOwn(spalten, key)
          const feld = vonHand ? (spalten[key] ?? null) : field
          const { [key]: _, ...andere } = spalten
          return (
            <Table.Tr key={key}>
              <Table.Td>{heading}</Table.Td>
              <Table.Td>{feld === null ? 'wird nicht übernommen' : feldTexts[feld]}</Table.Td>
              <Table.Td>
                {vonHand ? 'von Ihnen festgelegt' : 'vom Programm'}
                {vonHand && (
                  <Button
                    ml="xs"
                    size="compact-xs"
                    variant="default"
                    aria-label={`Festlegung für „${heading}“ vergessen`}
                    onClick={() => onChange(andere)}
                  >
                    Vergessen
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}
