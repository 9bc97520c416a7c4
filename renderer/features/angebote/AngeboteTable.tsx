import { Anchor, Table } from '@mantine/core'
import type { Angebotszeile } from '@shared/contract/angebote'
import { teilnahmenText, zeitraumText } from '@shared/texts/angebote'
import { wocheText } from '@shared/texts/zeiten'
import { Link } from 'react-router'
import { useCodes } from '../../api/useCodes'
import { Artmarke } from './Artmarke'
import { Plaetze } from './Plaetze'

interface Props {
  zeilen: readonly Angebotszeile[]
  heute: string
}

const nowrap = { whiteSpace: 'nowrap' } as const

/** Courses and measures with their dates, week, places and participants. */
export function AngeboteTable({ zeilen, heute }: Props) {
  const { codeLabel } = useCodes()
  return (
    <Table.ScrollContainer minWidth={1080}>
      <Table aria-label="Angebote">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Bezeichnung</Table.Th>
            <Table.Th>Träger</Table.Th>
            <Table.Th>Ort</Table.Th>
            <Table.Th>Zeitraum</Table.Th>
            <Table.Th>Woche</Table.Th>
            <Table.Th>Plätze</Table.Th>
            <Table.Th>Teilnahmen</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {zeilen.map((zeile) => (
            <Table.Tr key={zeile.id}>
              <Table.Td>
                <Artmarke art={zeile} />
                <Anchor component={Link} to={`/angebote/${zeile.id}`} size="sm">
                  {zeile.titel}
                </Anchor>
              </Table.Td>
              <Table.Td>{zeile.traegerName}</Table.Td>
              <Table.Td>{zeile.standort}</Table.Td>
              <Table.Td style={nowrap}>{zeitraumText(zeile.beginn, zeile.ende)}</Table.Td>
              <Table.Td style={zeile.termine.length > 5 ? undefined : nowrap}>
                {wocheText(zeile.termine, zeile.standort)}
              </Table.Td>
              <Table.Td>
                <Plaetze werte={zeile} heute={heute} />
              </Table.Td>
              <Table.Td>{teilnahmenText(zeile.teilnahmen, codeLabel)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
