import { Alert, ScrollArea, SimpleGrid, Table } from '@mantine/core'
import type { Zuweisungsvorschau } from '@shared/contract/zuweisungsliste'
import { formatTag } from '@shared/texts/format'
import { personenText, zuweisungLabels } from '@shared/texts/zuweisungsliste'
import { useCodes } from '../api/useCodes'

interface Props {
  vorschau: Zuweisungsvorschau
  /** Whether a day for the answer is going to stand in the list. */
  mitFrist: boolean
}

/** Who stands on the list, and which columns it has with how many values. */
export function ZuweisungslisteVorschau({ vorschau, mitFrist }: Props) {
  const { personen, spalten } = vorschau
  const { codeLabel } = useCodes()
  const hinweise = hinweiseOf(vorschau)
  return (
    <>
      {hinweise.length > 0 && (
        <Alert color="yellow" title="Bitte prüfen">
          {hinweise.map((hinweis) => (
            <div key={hinweis}>{hinweis}</div>
          ))}
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ScrollArea.Autosize
          mah="16rem"
          type="auto"
          viewportProps={{ tabIndex: 0, 'aria-label': 'Personen der Liste' }}
        >
          <Table aria-label="Personen der Liste">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Name</Table.Th>
                <Table.Th>geboren</Table.Th>
                <Table.Th>Status</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {personen.map(({ fall, nachname, vorname, geburtsdatum, status }) => (
                <Table.Tr key={fall}>
                  <Table.Td>{[nachname, vorname].filter(Boolean).join(', ')}</Table.Td>
                  <Table.Td>{geburtsdatum && formatTag(geburtsdatum)}</Table.Td>
                  <Table.Td>{status ? codeLabel('teilnahmeStatus', status) : 'nicht vorgemerkt'}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
        <ScrollArea.Autosize
          mah="16rem"
          type="auto"
          offsetScrollbars="y"
          viewportProps={{ tabIndex: 0, 'aria-label': 'Spalten der Liste' }}
        >
          <Table aria-label="Spalten der Liste">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Spalte</Table.Th>
                <Table.Th ta="right">ausgefüllt</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {spalten.map(({ spalte, ausgefuellt }) => (
                <Table.Tr key={spalte}>
                  <Table.Td>{zuweisungLabels[spalte]}</Table.Td>
                  <Table.Td ta="right">
                    {spalte === 'rueckmeldungBis' && mitFrist ? personen.length : ausgefuellt} von {personen.length}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
      </SimpleGrid>
    </>
  )
}

function hinweiseOf({ personen, fehlend }: Zuweisungsvorschau): string[] {
  const geschuetzt = personen.filter((person) => person.besondersSchuetzenswert).length
  const ohne = personen.filter(({ status }) => status === null).length
  return [
    personen.length === 0 && 'Für diese Durchführung ist niemand vorgemerkt, zugewiesen oder eingetreten.',
    geschuetzt > 0 &&
      `Als besonders schützenswert gekennzeichnet: ${personenText(geschuetzt)}. Gehören sie auf die Liste?`,
    ohne > 0 && `Für diese Durchführung noch nicht vorgemerkt: ${personenText(ohne)}.`,
    fehlend > 0 && `Inzwischen gelöscht und nicht auf der Liste: ${personenText(fehlend)}.`
  ].filter((hinweis) => hinweis !== false)
}
