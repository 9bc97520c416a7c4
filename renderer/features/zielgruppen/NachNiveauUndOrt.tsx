import { Anchor, Table, Text } from '@mantine/core'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import { kreuztabelleOf } from '@shared/domain/zielgruppen/kreuztabelle'
import { formatZahl } from '@shared/texts/format'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { ReadState } from '../../components/ReadState'
import classes from './zielgruppen.module.css'

/** The hits by place and level: where a course is missing. Each place leads to its persons. */
export function NachNiveauUndOrt({ filter }: { filter: Filter }) {
  const read = useRead(api.zielgruppen.verteilung, { filter }, { keepPrevious: true })
  const { codesOf } = useCodes()
  const kurz = new Map(codesOf('niveau').map((eintrag) => [eintrag.code, eintrag.kurz ?? eintrag.label]))
  return (
    <ReadState read={read} lines={8}>
      {(gruppen) => {
        const { niveaus, zeilen } = kreuztabelleOf(gruppen)
        const hoechste = Math.max(1, ...zeilen.flatMap(({ anzahlen }) => anzahlen))
        if (zeilen.length === 0) {
          return (
            <Text size="sm" c="dimmed" mt="sm">
              Niemand erfüllt diese Bedingungen.
            </Text>
          )
        }
        return (
          <Table mt="sm" captionSide="bottom" className={classes['kreuz'] ?? ''}>
            <Table.Caption>
              Treffer nach Wohnort und Deutschniveau. Je dunkler ein Feld, desto mehr Personen.
            </Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Ort</Table.Th>
                {niveaus.map((niveau) => (
                  <Table.Th key={niveau}>{niveau === null ? 'ohne' : (kurz.get(niveau) ?? niveau)}</Table.Th>
                ))}
                <Table.Th>alle</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {zeilen.map(({ ort, anzahlen, summe }) => (
                <Table.Tr key={ort}>
                  <Table.Th scope="row">
                    <Anchor component={Link} to="/faelle" state={{ filter: hier(filter, ort) }} size="sm">
                      {ort ?? 'ohne Ort'}
                    </Anchor>
                  </Table.Th>
                  {anzahlen.map((anzahl, index) => (
                    <Table.Td
                      key={niveaus[index]}
                      style={{ '--anteil': `${Math.round((anzahl / hoechste) * 40)}%` } as React.CSSProperties}
                    >
                      {anzahl === 0 ? '' : formatZahl(anzahl)}
                    </Table.Td>
                  ))}
                  <Table.Td>{formatZahl(summe)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )
      }}
    </ReadState>
  )
}

const hier = (filter: Filter, ort: string | null): Filter => ({
  and: [filter, ort === null ? { feld: 'ort', op: 'leer', wert: null } : { feld: 'ort', op: 'ist', wert: ort }]
})
