import { Box, Group, Table, Text } from '@mantine/core'
import { formatZeitpunkt } from '@shared/texts/format'
import { angabenTexts, ereignisTexts } from '@shared/texts/planungsprotokoll'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { DruckButton } from '../../components/DruckButton'
import { ReadState } from '../../components/ReadState'
import stapel from '../../components/stapel.module.css'

/** What was proposed and changed in a round; who of the staff did it is not kept, whom it is about not shown. */
export function Protokoll({ runde }: { runde: string }) {
  const read = useRead(api.planung.protokoll, { runde })
  return (
    <>
      <Group justify="space-between" align="start" mb="xs" wrap="nowrap">
        <Text size="sm" c="dimmed" maw="60rem">
          Für Datenschutz und Personalrat: was vorgeschlagen und was daran geändert wurde. Wer entschieden hat, wird
          nicht festgehalten; das Protokoll dient nicht der Bewertung von Beschäftigten.
        </Text>
        <Box flex="none">
          <DruckButton auftrag={{ art: 'planungsprotokoll', runde }} />
        </Box>
      </Group>
      <ReadState read={read}>
        {({ eintraege, laeufe }) => {
          const titel = new Map(laeufe.map((lauf) => [lauf.id, lauf.titel]))
          return (
            <Table aria-label="Protokoll der Runde" className={stapel.stapel}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Zeit</Table.Th>
                  <Table.Th>Was</Table.Th>
                  <Table.Th>Angaben</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {eintraege.map((eintrag) => (
                  <Table.Tr key={eintrag.id}>
                    <Table.Td data-label="Zeit">{formatZeitpunkt(eintrag.zeit)}</Table.Td>
                    <Table.Td data-label="Was">{ereignisTexts[eintrag.art]}</Table.Td>
                    <Table.Td data-label="Angaben">
                      <div>
                        {angabenTexts(eintrag, (lauf) => titel.get(lauf) ?? 'nicht mehr im Bestand').map((teil) => (
                          <Text key={teil} size="sm">
                            {teil}
                          </Text>
                        ))}
                      </div>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )
        }}
      </ReadState>
    </>
  )
}
