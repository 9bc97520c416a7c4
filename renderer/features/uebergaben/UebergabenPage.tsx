import { Tabs } from '@mantine/core'
import { useSearchParams } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { Auslastung } from './Auslastung'
import { PruefenListe } from './PruefenListe'
import { UebergabeListe } from './UebergabeListe'
import { WechselListe } from './WechselListe'

/** Handovers between teams: what waits, what is prepared, whom to look at, and how many cases a team has. */
export function UebergabenPage() {
  const [search, setSearch] = useSearchParams()
  const read = useRead(api.uebergaben.list, undefined)
  const bereich = search.get('bereich') ?? 'warten'
  const zahl = (anzahl: number | undefined) => (anzahl ? ` (${anzahl})` : '')
  return (
    <Page title="Übergaben">
      <Tabs
        value={bereich}
        onChange={(next) => next && setSearch({ bereich: next }, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List aria-label="Bereiche der Übergaben" mb="md">
          <Tabs.Tab value="warten">Warten auf Annahme{zahl(read.data?.warten.gesamt)}</Tabs.Tab>
          <Tabs.Tab value="vorbereitung">In Vorbereitung{zahl(read.data?.vorbereitet.gesamt)}</Tabs.Tab>
          <Tabs.Tab value="pruefen">Übergabe prüfen</Tabs.Tab>
          <Tabs.Tab value="wechsel">Wechsel mit 25</Tabs.Tab>
          <Tabs.Tab value="zurueck">Zurückgegeben{zahl(read.data?.zurueck.gesamt)}</Tabs.Tab>
          <Tabs.Tab value="auslastung">Auslastung</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="warten">
          <ReadState read={read}>
            {({ warten, heute }) => (
              <UebergabeListe
                liste={warten}
                heute={heute}
                art="warten"
                leer="Keine Übergabe wartet. Übergeben wird in der Fallakte unter „Übergabe“."
              />
            )}
          </ReadState>
        </Tabs.Panel>
        <Tabs.Panel value="vorbereitung">
          <ReadState read={read}>
            {({ vorbereitet, heute }) => (
              <UebergabeListe
                liste={vorbereitet}
                heute={heute}
                art="vorbereitung"
                leer="Keine Übergabe ist in Vorbereitung. Wen die Kriterien vorschlagen, steht unter „Übergabe prüfen“."
              />
            )}
          </ReadState>
        </Tabs.Panel>
        <Tabs.Panel value="pruefen">
          <PruefenListe />
        </Tabs.Panel>
        <Tabs.Panel value="wechsel">
          <WechselListe />
        </Tabs.Panel>
        <Tabs.Panel value="zurueck">
          <ReadState read={read}>
            {({ zurueck, heute }) => (
              <UebergabeListe
                liste={zurueck}
                heute={heute}
                art="zurueck"
                leer="In den letzten 90 Tagen wurde keine Übergabe zurückgegeben."
              />
            )}
          </ReadState>
        </Tabs.Panel>
        <Tabs.Panel value="auslastung">
          <Auslastung />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
