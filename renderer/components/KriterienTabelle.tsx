import { Badge, Group, Table, Text } from '@mantine/core'
import type { Kriteriumsantwort } from '@shared/domain/uebergabe/antwort'
import { formatTag } from '@shared/texts/format'
import { begruendungText, erfuelltText, werteText } from '@shared/texts/uebergaben'
import { IconCheck, IconMinus, IconQuestionMark } from '@tabler/icons-react'
import { useCodes } from '../api/useCodes'

/** The criteria of handover of one person: value, met or not, what stands beside it, the day. */
export function KriterienTabelle({ antworten, label }: { antworten: readonly Kriteriumsantwort[]; label: string }) {
  const { codeLabel } = useCodes()
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Kriterium</Table.Th>
            <Table.Th>Wert</Table.Th>
            <Table.Th>Erfüllt</Table.Th>
            <Table.Th>Begründung und Hinweise</Table.Th>
            <Table.Th>Stand</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {antworten.map((antwort) => (
            <Table.Tr key={antwort.id}>
              <Table.Td>
                <Text span size="sm" c="dimmed">
                  {antwort.id}
                </Text>{' '}
                {antwort.text}
              </Table.Td>
              <Table.Td>{werteText(antwort, codeLabel)}</Table.Td>
              <Table.Td>
                <Erfuellt erfuellt={antwort.erfuellt} />
              </Table.Td>
              <Table.Td>
                {antwort.hinweise.includes('ohneIntegrationskurs') ? (
                  <Badge color="red" variant="light" tt="none">
                    {begruendungText(antwort)}
                  </Badge>
                ) : (
                  begruendungText(antwort)
                )}
              </Table.Td>
              <Table.Td>{formatTag(antwort.am)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** Icon and word, never colour alone. */
function Erfuellt({ erfuellt }: { erfuellt: boolean | null }) {
  const Icon = erfuellt === null ? IconQuestionMark : erfuellt ? IconCheck : IconMinus
  return (
    <Group gap={4} wrap="nowrap">
      <Icon size={16} aria-hidden />
      <Text size="sm" fw={erfuellt ? 600 : 400}>
        {erfuelltText(erfuellt)}
      </Text>
    </Group>
  )
}
