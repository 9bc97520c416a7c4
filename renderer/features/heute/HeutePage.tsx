import { Button, Group } from '@mantine/core'
import type { contract } from '@shared/contract'
import { formatTag } from '@shared/texts/format'
import { Link } from 'react-router'
import type { z } from 'zod'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { EmptyState } from '../../components/EmptyState'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { Ausstehend } from './Ausstehend'
import { Fristen } from './Fristen'
import classes from './heute.module.css'
import { Kacheln } from './Kacheln'
import { Stand } from './Stand'
import { Wiedervorlagen } from './Wiedervorlagen'

type Tagesstand = z.infer<typeof contract.heute.read.output>

/** The page one starts the day with: what waits, what ends, whom to look at. */
export function HeutePage() {
  const read = useRead(api.heute.read, undefined)
  return (
    <Page title={read.data ? `Heute, ${formatTag(read.data.heute)}` : 'Heute'}>
      <ReadState read={read} lines={14}>
        {(stand) => (stand.personen === 0 ? <NochNichts /> : <Tag stand={stand} />)}
      </ReadState>
    </Page>
  )
}

function Tag({ stand }: { stand: Tagesstand }) {
  return (
    <>
      <Kacheln />
      <div className={classes['spalten']}>
        <Wiedervorlagen wiedervorlagen={stand.wiedervorlagen} heute={stand.heute} />
        <div className={classes['spalte']}>
          <Ausstehend />
          <Fristen stand={stand} />
          <Stand uebernahmen={stand.uebernahmen} heute={stand.heute} />
        </div>
      </div>
    </>
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
