import { Anchor, Table, Text } from '@mantine/core'
import { auslastungText } from '@shared/texts/uebergaben'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { Balken } from '../../components/Balken'
import { ReadState } from '../../components/ReadState'
import stapel from '../../components/stapel.module.css'

/** Active cases of each team per full-time post against the reference value. Teams only, never persons. */
export function Auslastung() {
  const read = useRead(api.uebergaben.auslastung, undefined)
  const { codeLabel } = useCodes()
  return (
    <ReadState read={read} lines={6}>
      {({ teams, richtwertU25, richtwertUe25 }) => {
        const laengste = Math.max(...teams.map(({ jeStelle, richtwert }) => Math.max(jeStelle ?? 0, richtwert)), 1)
        return (
          <>
            <Text size="sm" c="dimmed" mb="sm">
              Aktive Fälle je Vollzeitstelle des ganzen Teams, neben dem Richtwert des Gesetzes (1 : {richtwertU25}{' '}
              unter 25, 1 : {richtwertUe25} ab 25, § 44c Abs. 4 SGB II). Arbeit einzelner Beschäftigter wird nicht
              ausgewertet. Stellen tragen Sie unter{' '}
              <Anchor component={Link} to="/einstellungen/teams" size="sm" underline="always">
                Einstellungen, Teams
              </Anchor>{' '}
              ein.
            </Text>
            <Table className={stapel.stapel} aria-label="Auslastung der Teams">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Team</Table.Th>
                  <Table.Th ta="right">Fälle</Table.Th>
                  <Table.Th ta="right">unter 25</Table.Th>
                  <Table.Th ta="right">ab 25</Table.Th>
                  <Table.Th ta="right">Stellen</Table.Th>
                  <Table.Th>Fälle je Stelle</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {teams.map((zeile) => (
                  <Table.Tr key={zeile.team}>
                    <Table.Td data-label="Team">
                      {zeile.team}
                      <Text size="xs" c="dimmed">
                        {zeile.art ? codeLabel('teamart', zeile.art) : 'Art nicht angegeben'}
                      </Text>
                    </Table.Td>
                    <Table.Td data-label="Fälle" ta="right">
                      {zeile.faelle}
                    </Table.Td>
                    <Table.Td data-label="unter 25" ta="right">
                      {zeile.u25}
                    </Table.Td>
                    <Table.Td data-label="ab 25" ta="right">
                      {zeile.ue25}
                    </Table.Td>
                    <Table.Td data-label="Stellen" ta="right">
                      {zeile.stellen?.toLocaleString('de') ?? '–'}
                    </Table.Td>
                    <Table.Td data-label="Fälle je Stelle">
                      <Text size="sm">{auslastungText(zeile)}</Text>
                      {zeile.jeStelle !== null && (
                        <Balken teil={zeile.jeStelle / laengste} marke={zeile.richtwert / laengste} />
                      )}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
            <Text size="xs" c="dimmed" mt="sm">
              Zum Vergleich (G.I.B.-Dokumentation 2017): Integration Points 1 : 260 bis 300, geplante Spezialteams 1 :
              150 bis 200, U25-Strategie 1 : 100, Fokusteam Düsseldorf 1 : 150.
            </Text>
          </>
        )
      }}
    </ReadState>
  )
}
