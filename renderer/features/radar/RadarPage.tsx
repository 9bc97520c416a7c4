import { Group, SegmentedControl, Select, Switch, Text } from '@mantine/core'
import { type Radargruppe, radargruppen } from '@shared/domain/radar/gruppen'
import { radargruppeTexts, radarsatz } from '@shared/texts/radar'
import { useSearchParams } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { DruckButton } from '../../components/DruckButton'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { Enden } from './Enden'
import { Wochen } from './Wochen'

const spannen = ['4', '8', '12', '26']

/** The chain radar: every end in the next weeks, with its next step or with an alarm. */
export function RadarPage() {
  const [search, setSearch] = useSearchParams()
  const wochen = Number(search.get('wochen')) || 12
  const team = search.get('team')
  const gruppe = (radargruppen as readonly string[]).includes(search.get('gruppe') ?? '')
    ? (search.get('gruppe') as Radargruppe)
    : 'traeger'
  const nurOhne = search.get('nur') !== 'alle'
  const read = useRead(api.radar.read, { wochen, team }, { keepPrevious: true })
  const set = (name: string, wert: string | null) =>
    setSearch(
      (now) => {
        if (wert === null) now.delete(name)
        else now.set(name, wert)
        return now
      },
      { replace: true }
    )
  return (
    <Page
      title="Kettenradar"
      actions={<DruckButton auftrag={{ art: 'radar', frage: { wochen, team }, gruppe, nurOhne }} />}
    >
      <ReadState read={read} lines={12}>
        {({ heute, teams, zeilen }) => (
          <>
            <Group mb="md" gap="md" align="flex-end">
              <div>
                <Text size="sm" fw={500} id="radar-wochen">
                  Wochen voraus
                </Text>
                <SegmentedControl
                  size="xs"
                  aria-labelledby="radar-wochen"
                  value={String(wochen)}
                  data={spannen}
                  onChange={(next) => set('wochen', next)}
                />
              </div>
              <Select
                size="xs"
                label="Zusammenfassen nach"
                data={radargruppen.map((value) => ({ value, label: radargruppeTexts[value] }))}
                value={gruppe}
                allowDeselect={false}
                onChange={(next) => set('gruppe', next)}
              />
              <Select
                size="xs"
                label="Team"
                placeholder="Alle Teams"
                clearable
                data={teams}
                value={team}
                onChange={(next) => set('team', next)}
              />
              <Switch
                label="Nur ohne Anschluss"
                checked={nurOhne}
                onChange={({ currentTarget }) => set('nur', currentTarget.checked ? null : 'alle')}
              />
            </Group>
            <Text mb="sm">{radarsatz(zeilen, wochen)}</Text>
            {zeilen.length > 0 && <Wochen zeilen={zeilen} heute={heute} wochen={wochen} />}
            <Enden zeilen={nurOhne ? zeilen.filter(({ anschluss }) => anschluss === null) : zeilen} gruppe={gruppe} />
          </>
        )}
      </ReadState>
    </Page>
  )
}
