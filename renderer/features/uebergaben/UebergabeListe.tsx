import { Anchor, Table, Text, Title } from '@mantine/core'
import type { Uebergabezeile } from '@shared/contract/uebergaben'
import { daysBetween } from '@shared/domain/kalender'
import { readPunkte } from '@shared/domain/uebergabe/punkte'
import { nameText } from '@shared/texts/akte'
import { formatAnzahl, formatTag } from '@shared/texts/format'
import { Link } from 'react-router'
import { useCodes } from '../../api/useCodes'
import stapel from '../../components/stapel.module.css'
import { UebergabeAntwort } from '../../components/UebergabeAntwort'

interface Props {
  liste: { gesamt: number; zeilen: readonly Uebergabezeile[] }
  heute: string
  art: 'warten' | 'vorbereitung' | 'zurueck'
  /** What to do while there is nothing. */
  leer: string
}

/** Handovers of one state, by the team whose turn it is. */
export function UebergabeListe({ liste: { gesamt, zeilen }, heute, art, leer }: Props) {
  if (zeilen.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {leer}
      </Text>
    )
  }
  const jeTeam = Map.groupBy(zeilen, ({ anTeam, vonTeam }) => (art === 'warten' ? anTeam : vonTeam) ?? 'ohne Team')
  const teams = [...jeTeam].toSorted(([a], [b]) => a.localeCompare(b, 'de'))
  return (
    <>
      {teams.map(([team, ihre]) => (
        <section key={team} aria-label={team}>
          <Title order={2} size="h3" mb={4}>
            {team} ({ihre.length})
          </Title>
          <Tabelle team={team} zeilen={ihre} heute={heute} art={art} />
        </section>
      ))}
      {gesamt > zeilen.length && (
        <Text size="sm" c="dimmed">
          Dies sind die ersten {zeilen.length} von {gesamt}.
        </Text>
      )}
    </>
  )
}

interface TabelleProps extends Pick<Props, 'heute' | 'art'> {
  team: string
  zeilen: readonly Uebergabezeile[]
}

function Tabelle({ team, zeilen, heute, art }: TabelleProps) {
  const { codeLabel, codesOf } = useCodes()
  const punkte = codesOf('uebergabePunkt').filter(({ aktiv }) => aktiv).length
  return (
    <Table mb="md" className={stapel.stapel} aria-label={`Übergaben: ${team}`}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Name</Table.Th>
          <Table.Th>Anlass</Table.Th>
          <Table.Th>{art === 'warten' ? 'Von' : 'An'}</Table.Th>
          <Table.Th>{art === 'zurueck' ? 'Zurückgegeben, weil' : 'Checkliste'}</Table.Th>
          <Table.Th>Seit</Table.Th>
          {art === 'warten' && (
            <Table.Th>
              <span className="visuallyHidden">Handlung</span>
            </Table.Th>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {zeilen.map((zeile) => (
          <Table.Tr key={zeile.id}>
            <Table.Td data-label="Name">
              <Anchor component={Link} to={`/faelle/${zeile.fall}?bereich=uebergabe`} size="sm">
                {nameText(zeile)}
              </Anchor>
            </Table.Td>
            <Table.Td data-label="Anlass">{codeLabel('uebergabeAnlass', zeile.anlass)}</Table.Td>
            <Table.Td data-label={art === 'warten' ? 'Von' : 'An'}>
              {(art === 'warten' ? zeile.vonTeam : zeile.anTeam) ?? 'noch offen'}
            </Table.Td>
            <Table.Td data-label={art === 'zurueck' ? 'Zurückgegeben, weil' : 'Checkliste'}>
              {art === 'zurueck'
                ? zeile.zurueckGrund
                : `${readPunkte(zeile.erledigt).length} von ${punkte} Punkten erledigt`}
            </Table.Td>
            <Table.Td data-label="Seit">{seitText(zeile, heute, art)}</Table.Td>
            {art === 'warten' && (
              <Table.Td>
                <UebergabeAntwort uebergabe={zeile} name={nameText(zeile)} />
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function seitText(
  { vorbereitetAm, uebergebenAm, zurueckAm }: Uebergabezeile,
  heute: string,
  art: Props['art']
): string {
  const seit = (art === 'zurueck' ? zurueckAm : art === 'warten' ? uebergebenAm : null) ?? vorbereitetAm
  const tage = daysBetween(seit, heute)
  return `${formatTag(seit)} (${tage === 0 ? 'heute' : formatAnzahl(tage, 'Tag', 'Tage')})`
}
