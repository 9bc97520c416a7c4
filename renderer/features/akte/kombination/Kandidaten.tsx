import { Anchor, Button, Group, Text, Title } from '@mantine/core'
import type { AppContract } from '@shared/contract'
import type { Client } from '@shared/contract/define'
import type { Element } from '@shared/domain/kombination/kandidat'
import { chosenOf, type Kandidatenwahl, kandidatKey } from '@shared/domain/kombination/kandidatenwahl'
import { formatAnzahl } from '@shared/texts/format'
import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '../../../api/client'
import { useRead } from '../../../api/useRead'
import { EmptyState } from '../../../components/EmptyState'
import { useAkte } from '../akteContext'
import { Detail } from './Detail'
import { Filterleiste } from './Filterleiste'
import { Kandidatenliste } from './Kandidatenliste'
import css from './kombination.module.css'
import { Vergleich } from './Vergleich'

export type Antwort = Awaited<ReturnType<Client<AppContract>['kombination']['candidates']>>
const MAX_VERGLEICH = 3

/** The candidates of a person: filter, list, the chosen one in detail, or up to three side by side. */
export function Kandidaten({ antwort: { kandidaten, laeufe, heute } }: { antwort: Antwort }) {
  const [wahl, setWahl] = useState<Kandidatenwahl>({ art: 'alle', binnenTagen: null, nurPassende: false })
  const { fall } = useAkte().akte
  const [gewaehlt, setGewaehlt] = useState<readonly Element[]>()
  const [verglichen, setVerglichen] = useState<readonly string[]>([])
  const [vergleicht, setVergleicht] = useState(false)
  const gezeigt = chosenOf(kandidaten, wahl, heute)
  const find = (key: string) => kandidaten.find((einer) => kandidatKey(einer) === key)
  const eigener = gewaehlt ? find(kandidatKey({ elemente: gewaehlt })) : gezeigt[0]
  // What would help may be something the list does not show.
  const fremd = useRead(
    api.kombination.assess,
    { fall: fall.id, elemente: gewaehlt?.map(({ lauf, eintritt }) => ({ lauf, eintritt })) ?? [] },
    { enabled: gewaehlt !== undefined && eigener === undefined }
  )
  const offen = eigener ?? fremd.data?.kandidat
  const bekannt = new Map([...laeufe, ...(fremd.data?.laeufe ?? [])].map((lauf) => [lauf.id, lauf]))
  const laufOf = (id: string) => bekannt.get(id)
  const beide = verglichen.flatMap((key) => find(key) ?? [])

  if (kandidaten.length === 0) {
    return (
      <EmptyState
        title="Kein Kurs und keine Maßnahme in Sicht"
        text="Unter „Angebote“ steht nichts, was noch beginnt oder einen Einstieg hat. Tragen Sie Kurse dort ein, oder übernehmen Sie die Kursplanung eines Trägers."
      >
        <Button component={Link} to="/angebote">
          Zu den Angeboten
        </Button>
      </EmptyState>
    )
  }
  return (
    <section aria-label="Was zusammenpasst">
      <Group justify="space-between" mb="xs" gap="xs">
        <Title order={2} size="h3">
          Was zusammenpasst{' '}
          <Text span c="dimmed" size="sm" role="status">
            {formatAnzahl(gezeigt.filter(({ passt }) => passt !== 'nein').length, 'Möglichkeit', 'Möglichkeiten')}
          </Text>
        </Title>
        <Filterleiste wahl={wahl} onChange={setWahl} />
      </Group>
      {vergleicht && beide.length > 1 ? (
        <Vergleich kandidaten={beide} laufOf={laufOf} heute={heute} onClose={() => setVergleicht(false)} />
      ) : gezeigt.length === 0 ? (
        <EmptyState title="Nichts in dieser Auswahl" text="Mit anderen Filtern sehen Sie mehr.">
          <Anchor component="button" onClick={() => setWahl({ art: 'alle', binnenTagen: null, nurPassende: false })}>
            Alle zeigen
          </Anchor>
        </EmptyState>
      ) : (
        <div className={css.teilung}>
          <Kandidatenliste
            kandidaten={gezeigt}
            laufOf={laufOf}
            heute={heute}
            gewaehlt={offen && kandidatKey(offen)}
            onChoose={setGewaehlt}
            verglichen={verglichen}
            onVergleich={(key, dabei) =>
              setVerglichen(
                dabei ? [...verglichen, key].slice(-MAX_VERGLEICH) : verglichen.filter((andere) => andere !== key)
              )
            }
            onVergleichen={() => setVergleicht(true)}
          />
          {offen && (
            <Detail key={kandidatKey(offen)} kandidat={offen} laufOf={laufOf} heute={heute} onChoose={setGewaehlt} />
          )}
        </div>
      )}
    </section>
  )
}
