import { Anchor, Text, Title } from '@mantine/core'
import type { JuengsteUebernahme } from '@shared/contract/heute'
import { daysBetween } from '@shared/domain/kalender'
import { formatZahl, formatZeitpunkt } from '@shared/texts/format'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'

interface Props {
  uebernahmen: readonly JuengsteUebernahme[]
  heute: string
}

/** How fresh the data are and when they were last backed up. */
export function Stand({ uebernahmen, heute }: Props) {
  const letzte = uebernahmen.find(({ zurueckgenommen }) => !zurueckgenommen)
  return (
    <section aria-labelledby="stand">
      <Title order={2} id="stand" mb="xs">
        Stand der Daten
      </Title>
      {uebernahmen.length === 0 && (
        <Text size="sm">
          Noch keine Liste übernommen.{' '}
          <Anchor component={Link} to="/austausch" size="sm" underline="always">
            Excel-Liste übernehmen
          </Anchor>
        </Text>
      )}
      {uebernahmen.map(({ id, datei, zeit, person, zurueckgenommen }) => (
        <Text size="sm" key={id}>
          {formatZeitpunkt(zeit)}:{' '}
          <Anchor component={Link} to={`/austausch/uebernahme/${id}`} size="sm" underline="always">
            {datei}
          </Anchor>
          {person && `, ${person}`}
          {zurueckgenommen && ' (zurückgenommen)'}
        </Text>
      ))}
      {letzte && (
        <Anchor component={Link} to={`/austausch/uebernahme/${letzte.id}`} size="sm">
          Was hat sich seit dem letzten Abzug geändert?
        </Anchor>
      )}
      <Sicherungsstand heute={heute} />
    </section>
  )
}

function Sicherungsstand({ heute }: { heute: string }) {
  const { data } = useRead(api.sicherung.status, undefined)
  if (!data) return null
  const letzte = data.sicherungen
    .map(({ zeit }) => zeit)
    .filter((zeit) => zeit !== null)
    .toSorted()
    .at(-1)
  const tage = letzte ? daysBetween(letzte.slice(0, 10), heute) : undefined
  return (
    <Text size="sm" mt="xs">
      {tage === undefined
        ? 'Es gibt noch keine Sicherung. '
        : `Letzte Sicherung: ${formatZeitpunkt(letzte!)}${tage > 0 ? ` (vor ${formatZahl(tage)} ${tage === 1 ? 'Tag' : 'Tagen'})` : ''}. `}
      {data.letzterFehlschlag && `${data.letzterFehlschlag.satz} `}
      <Anchor component={Link} to="/einstellungen/sicherung" size="sm" underline="always">
        Jetzt sichern
      </Anchor>
    </Text>
  )
}
