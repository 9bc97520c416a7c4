import { Anchor, Table } from '@mantine/core'
import type { Uebersichtszeile } from '@shared/domain/angebote/uebersicht'
import { einstiegText, zeitraumText } from '@shared/texts/angebote'
import { formatTag } from '@shared/texts/format'
import { wocheText } from '@shared/texts/zeiten'
import { Link } from 'react-router'
import { useCodes } from '../../../api/useCodes'
import { Artmarke } from '../Artmarke'
import { Plaetze } from '../Plaetze'

const nowrap = { whiteSpace: 'nowrap' } as const

/** The next starts, one a row. */
export function Uebersichtstabelle({ zeilen, heute }: { zeilen: readonly Uebersichtszeile[]; heute: string }) {
  const { codeLabel } = useCodes()
  return (
    <Table.ScrollContainer minWidth={960}>
      <Table aria-label="Kursübersicht">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Nächster Einstieg</Table.Th>
            <Table.Th miw="14rem">Bezeichnung</Table.Th>
            <Table.Th w="7rem">Niveau</Table.Th>
            <Table.Th>Ort</Table.Th>
            <Table.Th>Woche und Zeitraum</Table.Th>
            <Table.Th miw="11rem">Plätze</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {zeilen.map((zeile) => (
            <Table.Tr key={zeile.id}>
              <Table.Td style={nowrap}>
                {einstiegText(zeile, heute)}
                {zeile.anmeldeschluss !== null && zeile.anmeldeschluss >= heute && (
                  <div>anmelden bis {formatTag(zeile.anmeldeschluss)}</div>
                )}
              </Table.Td>
              <Table.Td>
                <Artmarke art={zeile} />
                <Anchor component={Link} to={`/angebote/${zeile.id}`} size="sm">
                  {zeile.titel}
                </Anchor>
                <div>{zeile.traeger}</div>
              </Table.Td>
              <Table.Td>
                {[zeile.niveauVon, zeile.niveauZiel]
                  .flatMap((code) => (code ? codeLabel('niveau', code) : []))
                  .join(' → ')}
              </Table.Td>
              <Table.Td>
                {zeile.ort}
                {zeile.betreuung && <div>Kinderbetreuung</div>}
              </Table.Td>
              <Table.Td>
                {wocheText(zeile.termine)}
                {zeile.zeitmodell && `, ${codeLabel('zeitmodell', zeile.zeitmodell)}`}
                <div>{zeitraumText(zeile.beginn, zeile.ende)}</div>
              </Table.Td>
              <Table.Td>
                <Plaetze werte={zeile} heute={heute} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
