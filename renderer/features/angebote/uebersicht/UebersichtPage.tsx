import { Anchor, Group, SegmentedControl, Text } from '@mantine/core'
import { formatAnzahl } from '@shared/texts/format'
import { Link } from 'react-router'
import { api } from '../../../api/client'
import { useRead } from '../../../api/useRead'
import { DruckButton } from '../../../components/DruckButton'
import { EmptyState } from '../../../components/EmptyState'
import { Page } from '../../../components/Page'
import { ReadState } from '../../../components/ReadState'
import { Kalender } from './Kalender'
import { Uebersichtsfilter } from './Uebersichtsfilter'
import { Uebersichtstabelle } from './Uebersichtstabelle'
import { useFrage } from './useFrage'

/** What one can still begin, as a table, a calendar and a sheet for the wall: no persons (DOMAIN 8.5). */
export function UebersichtPage() {
  const { frage, ansicht, gruppe, set } = useFrage()
  const read = useRead(api.angebote.uebersicht, frage, { keepPrevious: true })
  return (
    <Page title="Kursübersicht" actions={<DruckButton auftrag={{ art: 'kursuebersicht', frage }} />}>
      <Anchor component={Link} to="/angebote" size="sm">
        Alle Angebote
      </Anchor>
      <ReadState read={read} lines={14}>
        {({ zeilen, gesamt, heute, ...wahl }) =>
          gesamt === 0 ? (
            <EmptyState
              title="Zurzeit kann man nirgends beginnen"
              text="Hier stehen Kurse und Maßnahmen, in die man noch einsteigen kann. Tragen Sie unter „Angebote“ Beginn und Einstieg ein."
            />
          ) : (
            <>
              <Uebersichtsfilter frage={frage} wahl={wahl} set={set} />
              <Group justify="space-between" my={6}>
                <Text size="sm" c="dimmed" role="status">
                  {zeilen.length} von {formatAnzahl(gesamt, 'Angebot', 'Angeboten')}, ohne Personendaten
                </Text>
                <Group gap="xs">
                  {ansicht === 'kalender' && (
                    <SegmentedControl
                      size="xs"
                      aria-label="Zusammenfassen"
                      data={[
                        { value: 'ort', label: 'nach Ort' },
                        { value: 'niveau', label: 'nach Niveau' }
                      ]}
                      value={gruppe === 'ort' ? 'ort' : 'niveau'}
                      onChange={(nach) => set('nach', nach === 'ort' ? null : nach)}
                    />
                  )}
                  <SegmentedControl
                    size="xs"
                    aria-label="Ansicht"
                    data={[
                      { value: 'tabelle', label: 'Tabelle' },
                      { value: 'kalender', label: 'Kalender' }
                    ]}
                    value={ansicht}
                    onChange={(neu) => set('ansicht', neu === 'tabelle' ? null : neu)}
                  />
                </Group>
              </Group>
              {zeilen.length === 0 ? (
                <EmptyState title="Nichts gefunden" text="Nehmen Sie Filter zurück." />
              ) : ansicht === 'kalender' ? (
                <Kalender zeilen={zeilen} heute={heute} gruppe={gruppe} />
              ) : (
                <Uebersichtstabelle zeilen={zeilen} heute={heute} />
              )}
            </>
          )
        }
      </ReadState>
    </Page>
  )
}
