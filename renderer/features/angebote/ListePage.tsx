import { Button, Text } from '@mantine/core'
import { IconBuilding, IconCalendarEvent, IconMailQuestion, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { EmptyState } from '../../components/EmptyState'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { AngeboteTable } from './AngeboteTable'
import { DurchfuehrungForm } from './DurchfuehrungForm'
import { Filterleiste } from './Filterleiste'
import { useSuche } from './useSuche'

/** All courses and measures: search, filter, open, add. */
export function ListePage() {
  const { suche, change, limit, more } = useSuche()
  const read = useRead(api.angebote.list, { ...suche, limit }, { keepPrevious: true })
  const [adding, setAdding] = useState(false)
  return (
    <Page
      title="Angebote"
      actions={
        <>
          <Button
            component={Link}
            to="/angebote/uebersicht"
            variant="default"
            leftSection={<IconCalendarEvent size={16} />}
          >
            Kursübersicht
          </Button>
          <Button
            component={Link}
            to="/austausch/ausgaben/plaetze"
            variant="default"
            leftSection={<IconMailQuestion size={16} />}
          >
            Plätze erfragen
          </Button>
          <Button component={Link} to="/angebote/traeger" variant="default" leftSection={<IconBuilding size={16} />}>
            Träger
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
            Neue Durchführung
          </Button>
        </>
      }
    >
      <ReadState read={read} lines={14}>
        {({ zeilen, total, gesamt, arten, orte, heute }) =>
          gesamt === 0 ? (
            <EmptyState
              title="Noch keine Angebote"
              text="Legen Sie zuerst einen Träger an, dann seine Kurse und Maßnahmen mit Zeiten und Plätzen. Danach können Sie Personen dafür vormerken und dem Träger eine Liste schicken."
            >
              <Button component={Link} to="/angebote/traeger">
                Träger anlegen
              </Button>
            </EmptyState>
          ) : (
            <>
              <Filterleiste suche={suche} change={change} arten={arten} orte={orte} />
              <Text size="sm" c="dimmed" role="status" my={6}>
                {total} von {gesamt}
                {zeilen.length < total && `, gezeigt ${zeilen.length}`}
              </Text>
              {total === 0 ? (
                <EmptyState
                  title="Nichts gefunden"
                  text="Suchen Sie mit weniger Wörtern, oder nehmen Sie Filter zurück."
                />
              ) : (
                <AngeboteTable zeilen={zeilen} heute={heute} />
              )}
              {zeilen.length < total && (
                <Button variant="default" mt="sm" onClick={more}>
                  Weitere zeigen
                </Button>
              )}
            </>
          )
        }
      </ReadState>
      {adding && read.data && <DurchfuehrungForm heute={read.data.heute} onClose={() => setAdding(false)} />}
    </Page>
  )
}
