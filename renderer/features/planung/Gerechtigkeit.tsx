import { Anchor, List, SimpleGrid, Table, Text, Title } from '@mantine/core'
import type { Planzeile } from '@shared/contract/planung'
import { type Gruppenzahl, type Kennzahlen, merkmale } from '@shared/domain/planung/plan'
import { nameText } from '@shared/texts/akte'
import { formatAnzahl, formatZahl } from '@shared/texts/format'
import { gruppenwertText, merkmalTexts } from '@shared/texts/planungsgruppen'
import { Link } from 'react-router'
import { useCodes } from '../../api/useCodes'
import { Anteil } from './Anteil'

interface Props {
  kennzahlen: Kennzahlen
  /** For the names. */
  zeilen: readonly Planzeile[]
}

/** Who comes off how in a plan: by sex, age, waiting, place of living, with the numbers behind. */
export function Gerechtigkeit({ kennzahlen: { gruppen, warten }, zeilen }: Props) {
  const tage = (wert: number | null) => (wert === null ? '–' : `${formatZahl(wert)} Tage`)
  return (
    <section aria-labelledby="gerechtigkeit">
      <Title order={2} size="h3" id="gerechtigkeit" mt="lg" mb={4}>
        Wer kommt zum Zug?
      </Title>
      <Text size="sm" c="dimmed" mb="xs" maw="60rem">
        Anteil mit Platz je Gruppe. Mittlere Wartezeit mit Platz {tage(warten.mit)}, ohne Platz {tage(warten.ohne)}.
        Unterschiede können am Angebot liegen; eine Gruppe zählt im Plan nur, wo eine Quote vereinbart ist.
      </Text>
      <Laengste laengste={warten.laengste} zeilen={zeilen} />
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="lg">
        {merkmale.map((merkmal) => (
          <Merkmal key={merkmal} merkmal={merkmal} gruppen={gruppen.filter((gruppe) => gruppe.merkmal === merkmal)} />
        ))}
      </SimpleGrid>
    </section>
  )
}

/** Those who wait longest and get nothing again, by name. */
function Laengste({ laengste, zeilen }: { laengste: Kennzahlen['warten']['laengste'] } & Pick<Props, 'zeilen'>) {
  const jeFall = new Map(zeilen.map((zeile) => [zeile.fall, zeile]))
  if (laengste.length === 0) return null
  return (
    <>
      <Title order={3} size="h4" mb={4}>
        Am längsten ohne Platz
      </Title>
      <List size="sm" mb="sm">
        {laengste.map(({ fall, tage, niemals }) => (
          <List.Item key={fall}>
            <Anchor component={Link} to={`/faelle/${fall}`} size="sm" underline="always">
              {nameText(jeFall.get(fall) ?? { nachname: null, vorname: null })}
            </Anchor>{' '}
            seit {formatAnzahl(tage, 'Tag', 'Tagen')}
            {niemals && ', noch nie etwas vorgeschlagen'}
          </List.Item>
        ))}
      </List>
    </>
  )
}

function Merkmal({ merkmal, gruppen }: { merkmal: Gruppenzahl['merkmal']; gruppen: readonly Gruppenzahl[] }) {
  const { codeLabel } = useCodes()
  const zeilen = gruppen
    .map((gruppe) => ({ ...gruppe, label: gruppenwertText(gruppe, codeLabel) }))
    .toSorted((a, b) => b.personen - a.personen)
  return (
    <Table verticalSpacing={2} aria-label={`Mit Platz nach ${merkmalTexts[merkmal]}`}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{merkmalTexts[merkmal]}</Table.Th>
          <Table.Th>Mit Platz</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {zeilen.map(({ label, mitPlatz, personen }) => (
          <Table.Tr key={label}>
            <Table.Th scope="row" fw={400}>
              {label}
            </Table.Th>
            <Table.Td>
              <Anteil teil={mitPlatz} ganzes={personen} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
