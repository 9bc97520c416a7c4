import { Anchor, Group, Text } from '@mantine/core'
import type { Planblick, Rundenkopf } from '@shared/contract/planung'
import { lueckeOf } from '@shared/domain/planung/loesung'
import { formatZahl } from '@shared/texts/format'
import { gewinnText, lueckeText, menschEntscheidet, punkteText } from '@shared/texts/planung'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { DruckButton } from '../../components/DruckButton'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { Gerechtigkeit } from './Gerechtigkeit'
import { Hebel } from './Hebel'
import { Laeufe } from './Laeufe'
import css from './planung.module.css'
import { Seither } from './Seither'
import { WennAnders } from './WennAnders'
import { Zeilen } from './Zeilen'

/** The board of a plan: the runs with their seats beside the persons with their proposals. */
export function BoardPage() {
  const { id = '' } = useParams()
  const read = useRead(api.planung.plan, { id }, { keepPrevious: true })
  const [lauf, setLauf] = useState<string | null>(null)
  return (
    <ReadState read={read} lines={14}>
      {({ plan, runde, laeufe, zeilen }) => {
        const titel = new Map(laeufe.map((einer) => [einer.id, einer.titel]))
        const laufname = (einer: string) => titel.get(einer) ?? 'nicht mehr im Bestand'
        return (
          <Page title={plan.name} actions={<DruckButton auftrag={{ art: 'vorschlagsliste', plan: plan.id, lauf }} />}>
            <Kopf plan={plan} runde={runde} />
            <Seither plan={plan.id} />
            <div className={css.board}>
              <Laeufe plan={plan} laeufe={laeufe} zeilen={zeilen} gewaehlt={lauf} onSelect={setLauf} />
              <Zeilen
                plan={plan.id}
                runde={runde}
                zeilen={zeilen}
                lauf={lauf}
                laufname={laufname}
                onAlle={() => setLauf(null)}
              />
            </div>
            <Gerechtigkeit kennzahlen={plan.kennzahlen} zeilen={zeilen} />
            <Hebel plan={plan.id} laufname={laufname} />
            <WennAnders plan={plan.id} laeufe={laeufe} />
          </Page>
        )
      }}
    </ReadState>
  )
}

function Kopf({ plan: { kennzahlen }, runde }: { plan: Planblick; runde: Rundenkopf }) {
  const { wert, schranke, regel, personen, vermittelt, kombinationen } = kennzahlen
  const teile = [
    `Wert ${punkteText(wert)}, ${lueckeText(lueckeOf({ wert, schranke }))}`,
    gewinnText(wert, regel),
    `${formatZahl(vermittelt)} von ${formatZahl(personen)} Personen mit Platz, ${formatZahl(kombinationen)} mit Sprache und Arbeit`
  ]
  return (
    <>
      <Group gap="md" mb={4}>
        <Anchor component={Link} to={`/planung/${runde.id}`} size="sm">
          {runde.name}
        </Anchor>
        <Text size="sm">{teile.filter(Boolean).join(' · ')}</Text>
      </Group>
      <Text size="sm" c="dimmed" mb="sm" maw="60rem">
        {menschEntscheidet}
      </Text>
    </>
  )
}
