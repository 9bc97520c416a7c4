import { Anchor, Table } from '@mantine/core'
import type { Uebersichtszeile } from '@shared/domain/angebote/uebersicht'
import { einstiegText, niveauText, zeitraumText } from '@shared/texts/angebote'
import { formatTag } from '@shared/texts/format'
import { wocheText } from '@shared/texts/zeiten'
import { Link } from 'react-router'
import { useCodes } from '../../../api/useCodes'
import stapel from '../../../components/stapel.module.css'
import { Artmarke } from '../Artmarke'
import { Plaetze } from '../Plaetze'

/** The next starts, one a row. */
export function Uebersichtstabelle({ zeilen, heute }: { zeilen: readonly Uebersichtszeile[]; heute: string }) {
  const { codeLabel } = useCodes()
  return (
    <Table.ScrollContainer
      minWidth={960}
      classNames={{ scrollContainer: stapel.rahmen, scrollContainerInner: stapel.innen }}
    >
      <Table className={stapel.stapel} aria-label="Kursübersicht">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Nächster Einstieg</Table.Th>
            <Table.Th miw="14rem">Bezeichnung</Table.Th>
            <Table.Th w="7rem">Niveau</Table.Th>
            <Table.Th>Ort</Table.Th>
            <Table.Th miw="12rem">Woche und Zeitraum</Table.Th>
            <Table.Th miw="10rem">Plätze</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {zeilen.map((zeile) => (
            <Table.Tr key={zeile.id}>
              <Table.Td data-label="Nächster Einstieg">
                {einstiegText(zeile, heute)}
                {zeile.anmeldeschluss !== null && zeile.anmeldeschluss >= heute && (
                  <div>anmelden bis {formatTag(zeile.anmeldeschluss)}</div>
                )}
              </Table.Td>
              <Table.Td data-label="Bezeichnung">
                <div>
                  <Artmarke art={zeile} />
                  <Anchor component={Link} to={`/angebote/${zeile.id}`} size="sm">
                    {zeile.titel}
                  </Anchor>
                </div>
                <div>{zeile.traeger}</div>
              </Table.Td>
              <Table.Td data-label="Niveau">{niveauText(zeile, codeLabel)}</Table.Td>
              <Table.Td data-label="Ort">
                {zeile.ort ?? 'Ort unbekannt'}
                {zeile.betreuung && <div>Kinderbetreuung</div>}
              </Table.Td>
              <Table.Td data-label="Woche und Zeitraum">
                {[wocheText(zeile.termine, zeile.ort), zeile.zeitmodell && codeLabel('zeitmodell', zeile.zeitmodell)]
                  .filter(Boolean)
                  .join(', ')}
                <div>{zeitraumText(zeile.beginn, zeile.ende)}</div>
              </Table.Td>
              <Table.Td data-label="Plätze">
                <Plaetze werte={zeile} heute={heute} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
