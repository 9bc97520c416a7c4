import { Anchor, Button, Table, Text } from '@mantine/core'
import type { Pruefzeile } from '@shared/contract/uebergaben'
import { alterOn } from '@shared/domain/kalender'
import { nameText } from '@shared/texts/akte'
import { formatAnzahl } from '@shared/texts/format'
import { hinweisTexts, werteText } from '@shared/texts/uebergaben'
import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { ReadState } from '../../components/ReadState'
import stapel from '../../components/stapel.module.css'
import { TeamWahl } from './TeamWahl'

const SHOWN = 200

/** Everybody whom the criteria suggest to look at. The decision is the officers'. */
export function PruefenListe() {
  const [team, setTeam] = useState<string | null>(null)
  const read = useRead(api.uebergaben.pruefen, { team, limit: SHOWN }, { keepPrevious: true })
  return (
    <ReadState read={read} lines={12}>
      {({ gesamt, zeilen, jeTeam, heute, regeln }) => (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            Aktive Fälle, für die mindestens ein vorschlagendes Kriterium erfüllt ist und keine Übergabe läuft. Es
            gelten die Regeln „{regeln}“ (
            <Anchor component={Link} to="/einstellungen/uebergabe" size="sm" underline="always">
              ansehen
            </Anchor>
            ). Ob übergeben wird, entscheiden Sie.
          </Text>
          <TeamWahl jeTeam={jeTeam} team={team} onChange={setTeam} />
          <Text size="sm" role="status" mb="xs">
            {formatAnzahl(gesamt, 'Person', 'Personen')}
            {gesamt > zeilen.length && `, gezeigt werden die ersten ${zeilen.length}. Wählen Sie ein Team.`}
          </Text>
          {zeilen.length > 0 && <Tabelle zeilen={zeilen} heute={heute} />}
        </>
      )}
    </ReadState>
  )
}

function Tabelle({ zeilen, heute }: { zeilen: readonly Pruefzeile[]; heute: string }) {
  const { codeLabel } = useCodes()
  return (
    <Table className={stapel.stapel} aria-label="Übergabe prüfen">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Name</Table.Th>
          <Table.Th ta="right">Alter</Table.Th>
          <Table.Th>Team</Table.Th>
          <Table.Th>Erfüllte Kriterien</Table.Th>
          <Table.Th>Wohin</Table.Th>
          <Table.Th>
            <span className="visuallyHidden">Handlung</span>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {zeilen.map((zeile) => {
          const erfuellt = zeile.antworten.filter((antwort) => antwort.erfuellt)
          const hinweise = [...new Set(erfuellt.flatMap((antwort) => antwort.hinweise))]
          return (
            <Table.Tr key={zeile.fall}>
              <Table.Td data-label="Name">
                <Anchor component={Link} to={`/faelle/${zeile.fall}?bereich=uebergabe`} size="sm">
                  {nameText(zeile)}
                </Anchor>
              </Table.Td>
              <Table.Td data-label="Alter" ta="right">
                {zeile.geburtsdatum && alterOn(heute, zeile.geburtsdatum)}
              </Table.Td>
              <Table.Td data-label="Team">{zeile.team ?? 'ohne Team'}</Table.Td>
              <Table.Td data-label="Erfüllte Kriterien">
                {erfuellt.map((antwort) => (
                  <Text key={antwort.id} size="sm">
                    {antwort.id}: {werteText(antwort, codeLabel)}
                  </Text>
                ))}
                {hinweise.length > 0 && (
                  <Text size="xs" c="dimmed">
                    {hinweise.map((hinweis) => hinweisTexts[hinweis]).join('; ')}
                  </Text>
                )}
              </Table.Td>
              <Table.Td data-label="Wohin">
                {zeile.zielTeamart ? codeLabel('teamart', zeile.zielTeamart) : 'offen'}
              </Table.Td>
              <Table.Td>
                <Button
                  component={Link}
                  to={`/faelle/${zeile.fall}?bereich=uebergabe`}
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`Übergabe vorbereiten: ${nameText(zeile)}`}
                >
                  Vorbereiten
                </Button>
              </Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}
