import { Anchor, Table, Text } from '@mantine/core'
import type { AusgabeEintrag } from '@shared/contract/ausgaben'
import { ausgabeartLabels, formatMonat, personenText } from '@shared/texts/ausgaben'
import { formatZeitpunkt } from '@shared/texts/format'
import { Link } from 'react-router'
import stapel from '../../components/stapel.module.css'
import { LoeschStand, RueckmeldeStand } from './Stand'

/** Issued lists, the latest first. */
export function VerzeichnisTable({ eintraege, heute }: { eintraege: readonly AusgabeEintrag[]; heute: string }) {
  return (
    <Table className={stapel.stapel} aria-label="Ausgegebene Listen">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Ausgegeben</Table.Th>
          <Table.Th>Liste</Table.Th>
          <Table.Th>Empfänger</Table.Th>
          <Table.Th>Umfang</Table.Th>
          <Table.Th>Rückmeldung</Table.Th>
          <Table.Th>Löschung</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {eintraege.map((eintrag) => (
          <Table.Tr key={eintrag.id}>
            <Table.Td data-label="Ausgegeben" style={{ whiteSpace: 'nowrap' }}>
              {formatZeitpunkt(eintrag.zeit)}
            </Table.Td>
            <Table.Td data-label="Liste">
              <Anchor component={Link} to={`/austausch/ausgaben/${eintrag.id}`} size="sm">
                {ausgabeartLabels[eintrag.art]}
              </Anchor>
              <Text size="xs" c="dimmed">
                {[eintrag.angebot, eintrag.zeitraum && formatMonat(eintrag.zeitraum)].filter(Boolean).join(', ')}
              </Text>
            </Table.Td>
            <Table.Td data-label="Empfänger">{eintrag.empfaenger}</Table.Td>
            <Table.Td data-label="Umfang">
              {eintrag.personen > 0 ? personenText(eintrag.personen) : 'ohne Personen'}
            </Table.Td>
            <Table.Td data-label="Rückmeldung">
              <RueckmeldeStand eintrag={eintrag} />
            </Table.Td>
            <Table.Td data-label="Löschung">
              <LoeschStand eintrag={eintrag} heute={heute} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
