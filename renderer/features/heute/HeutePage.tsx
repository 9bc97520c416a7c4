import { Anchor, Button, Group, Title } from '@mantine/core'
import type { contract } from '@shared/contract'
import { formatAnzahl, formatTag } from '@shared/texts/format'
import { Link } from 'react-router'
import type { z } from 'zod'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { EmptyState } from '../../components/EmptyState'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { Anstehendes } from './Anstehendes'
import { Ausstehend } from './Ausstehend'
import classes from './heute.module.css'
import { Kacheln } from './Kacheln'
import { Stand } from './Stand'
import { useAuswahl } from './useAuswahl'
import { WessenWahl } from './WessenWahl'

type Tagesstand = z.infer<typeof contract.heute.read.output>

/** The page one starts the day with: what waits, what ends, whom to look at. */
export function HeutePage() {
  const { loading, setWessen, ...liste } = useAuswahl()
  const { wessen } = liste.auswahl
  const read = useRead(api.heute.read, wessen, { enabled: !loading, keepPrevious: true })
  const { data } = read
  return (
    <Page
      title={data ? `Heute, ${formatTag(data.heute)}` : 'Heute'}
      actions={!loading && data && data.personen > 0 && <WessenWahl {...data} wessen={wessen} onChange={setWessen} />}
    >
      <ReadState read={read} lines={14}>
        {(stand) => (stand.personen === 0 ? <NochNichts /> : <Tag stand={stand} liste={liste} />)}
      </ReadState>
    </Page>
  )
}

function Tag({
  stand,
  liste
}: {
  stand: Tagesstand
  liste: Omit<ReturnType<typeof useAuswahl>, 'loading' | 'setWessen'>
}) {
  return (
    <>
      <Kacheln />
      <div className={classes['spalten']}>
        <Anstehendes {...liste} {...stand} />
        <div className={classes['spalte']}>
          <OhneAnschluss zaehler={stand.zaehler} />
          <Uebergaben anzahl={stand.uebergaben} />
          <Ausstehend />
          <Stand uebernahmen={stand.uebernahmen} heute={stand.heute} />
        </div>
      </div>
    </>
  )
}

/** Courses and measures that end soon with nothing after them. Nothing while there are none. */
function OhneAnschluss({ zaehler }: Pick<Tagesstand, 'zaehler'>) {
  const anzahl = zaehler.reduce((sum, eines) => sum + (eines.art === 'anschluss' ? eines.anzahl : 0), 0)
  if (anzahl === 0) return null
  return (
    <section aria-labelledby="anschluss">
      <Title order={2} id="anschluss" mb="xs">
        Anschluss
      </Title>
      <Anchor component={Link} to="/radar" size="sm" underline="always">
        {formatAnzahl(anzahl, 'Kurs endet', 'Kurse und Maßnahmen enden')} bald ohne Anschluss
      </Anchor>
    </section>
  )
}

/** Handovers that wait to be accepted. Nothing while there are none. */
function Uebergaben({ anzahl }: { anzahl: number }) {
  if (anzahl === 0) return null
  return (
    <section aria-labelledby="uebergaben">
      <Title order={2} id="uebergaben" mb="xs">
        Übergaben
      </Title>
      <Anchor component={Link} to="/uebergaben" size="sm" underline="always">
        {formatAnzahl(anzahl, 'Übergabe wartet', 'Übergaben warten')} auf Annahme
      </Anchor>
    </section>
  )
}

function NochNichts() {
  return (
    <EmptyState
      title="Noch sind keine Personen da"
      text="Übernehmen Sie Ihre monatliche Excel-Liste. Sie sehen vorher jede Änderung und können alles wieder zurücknehmen."
    >
      <Group mt="sm">
        <Button component={Link} to="/austausch">
          Excel-Liste übernehmen
        </Button>
        <Button component={Link} to="/faelle/neu" variant="default">
          Person von Hand anlegen
        </Button>
      </Group>
    </EmptyState>
  )
}
