import { Badge, Group, Table, Text } from '@mantine/core'
import { dagegen, type Indiz, type Vergleichsfeld, vergleichsfelder } from '@shared/domain/austausch/personen/person'
import { fallFelder } from '@shared/domain/faelle/felder'
import { feldLabel } from '@shared/texts/feldLabel'
import { formatAnteil, formatWert } from '@shared/texts/format'
import { indizTexts } from '@shared/texts/indizien'
import { IconEqualNot } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useCodes } from '../api/useCodes'

/** One column of the comparison: who it is, what is known, and what to do with it. */
export interface Vergleichsspalte {
  key: string
  titel: ReactNode
  werte: Partial<Record<Vergleichsfeld, string | null>>
  /** Fields it names otherwise than the first column. */
  abweichend: readonly Vergleichsfeld[]
  /** What can be chosen about it. */
  wahl: ReactNode
}

/** Persons side by side, field by field; what differs from the first stands out by sign and weight, not by colour alone. */
export function PersonenVergleich({ spalten, label }: { spalten: readonly Vergleichsspalte[]; label: string }) {
  const { codeLabel } = useCodes()
  const gezeigt = vergleichsfelder.filter((feld) => spalten.some(({ werte }) => werte[feld]))
  return (
    <Table.ScrollContainer
      minWidth={spalten.length * 190 + 130}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': label } }}
    >
      <Table layout="fixed" mt={4} aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td w="8rem" />
            {spalten.map(({ key, titel }) => (
              <Table.Th key={key} style={{ verticalAlign: 'top' }}>
                {titel}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {gezeigt.map((feld) => (
            <Table.Tr key={feld}>
              <Table.Th scope="row" fw={400}>
                {feldLabel(feld)}
              </Table.Th>
              {spalten.map(({ key, werte, abweichend }) => (
                <Table.Td key={key}>
                  <Zelle
                    text={werte[feld] ? formatWert(fallFelder[feld], werte[feld], codeLabel) : '–'}
                    anders={abweichend.includes(feld)}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
          {spalten.some(({ wahl }) => wahl !== null) && (
            <Table.Tr>
              <Table.Td />
              {spalten.map(({ key, wahl }) => (
                <Table.Td key={key}>{wahl}</Table.Td>
              ))}
            </Table.Tr>
          )}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Zelle({ text, anders }: { text: string; anders: boolean }) {
  if (!anders) return text
  return (
    <Group gap={4} wrap="nowrap">
      <IconEqualNot size={14} aria-label="weicht ab" role="img" style={{ flex: 'none' }} />
      <Text span size="sm" fw={700}>
        {text}
      </Text>
    </Group>
  )
}

/** How alike two are, and why: what speaks against it comes last, with its sign. */
export function Uebereinstimmung({ score, indizien }: { score: number; indizien: readonly Indiz[] }) {
  const gegen = indizien.filter((indiz) => (dagegen as readonly Indiz[]).includes(indiz))
  const fuer = indizien.filter((indiz) => !gegen.includes(indiz))
  return (
    <>
      <Badge variant="outline" color="gray" tt="none">
        {formatAnteil(score)} ähnlich
      </Badge>
      <Text size="xs" fw={400}>
        {fuer.map((indiz) => indizTexts[indiz]).join(', ')}
      </Text>
      {gegen.length > 0 && (
        <Text size="xs" fw={600}>
          aber {gegen.map((indiz) => indizTexts[indiz]).join(', ')}
        </Text>
      )}
    </>
  )
}
