import { Anchor, Table, Text } from '@mantine/core'
import { daysBetween } from '@shared/domain/kalender'
import { nameText } from '@shared/texts/akte'
import { formatAnzahl, formatTag } from '@shared/texts/format'
import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { ReadState } from '../../components/ReadState'
import stapel from '../../components/stapel.module.css'
import { TeamWahl } from './TeamWahl'

const SHOWN = 200

/** Who becomes 25 within 90 days (R-15). */
export function WechselListe() {
  const [team, setTeam] = useState<string | null>(null)
  const read = useRead(api.uebergaben.wechsel, { team, limit: SHOWN }, { keepPrevious: true })
  return (
    <ReadState read={read} lines={8}>
      {({ gesamt, zeilen, jeTeam, heute }) => (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            Wer in den nächsten 90 Tagen 25 Jahre alt wird. Mit dem Geburtstag ändern sich Bedarfsgemeinschaft (§ 7 Abs.
            3 SGB II), § 16h und der Betreuungsschlüssel (§ 44c Abs. 4 SGB II).
          </Text>
          <TeamWahl jeTeam={jeTeam} team={team} onChange={setTeam} />
          <Text size="sm" role="status" mb="xs">
            {formatAnzahl(gesamt, 'Person', 'Personen')}
            {gesamt > zeilen.length && `, gezeigt werden die ersten ${zeilen.length}`}
          </Text>
          {zeilen.length > 0 && (
            <Table className={stapel.stapel} aria-label="Wechsel mit 25">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>25. Geburtstag</Table.Th>
                  <Table.Th>Name</Table.Th>
                  <Table.Th>Team</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {zeilen.map((zeile) => (
                  <Table.Tr key={zeile.fall}>
                    <Table.Td data-label="25. Geburtstag">
                      {formatTag(zeile.geburtstag25)} ({inTagen(daysBetween(heute, zeile.geburtstag25))})
                    </Table.Td>
                    <Table.Td data-label="Name">
                      <Anchor component={Link} to={`/faelle/${zeile.fall}?bereich=uebergabe`} size="sm">
                        {nameText(zeile)}
                      </Anchor>
                    </Table.Td>
                    <Table.Td data-label="Team">{zeile.team ?? 'ohne Team'}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
        </>
      )}
    </ReadState>
  )
}

const inTagen = (tage: number) => (tage === 0 ? 'heute' : `in ${tage === 1 ? 'einem Tag' : `${tage} Tagen`}`)
