import { Button, Group, Tabs, Text } from '@mantine/core'
import type { Runde, Rundenwerte } from '@shared/contract/planung'
import { formatTag } from '@shared/texts/format'
import { menschEntscheidet } from '@shared/texts/planung'
import { useParams, useSearchParams } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { Abwaegung } from './Abwaegung'
import { Kriterien } from './Kriterien'
import { Plaene } from './Plaene'
import { Protokoll } from './Protokoll'
import { RundeEntfernenButton } from './RundeEntfernenButton'
import { Sperren } from './Sperren'
import { Umfang } from './Umfang'

/** One round: its plans, whom and what it looks at, by which criteria, what is fixed, and what happened. */
export function RundePage() {
  const { id = '' } = useParams()
  const read = useRead(api.planung.read, { id }, { keepPrevious: true })
  return (
    <ReadState read={read}>
      {(runde) => (runde.status === 'ENTFERNT' ? <Entfernt runde={runde} /> : <Inhalt runde={runde} />)}
    </ReadState>
  )
}

/** Of a removed round the protocol is left. */
function Entfernt({ runde: { id, name, stichtag } }: { runde: Runde }) {
  return (
    <Page title={name}>
      <Text size="sm" mb="md">
        Stichtag {formatTag(stichtag)}. Die Runde ist entfernt; ihr Protokoll bleibt.
      </Text>
      <Protokoll runde={id} />
    </Page>
  )
}

function Inhalt({ runde }: { runde: Runde }) {
  const [search, setSearch] = useSearchParams()
  const bereich = search.get('bereich') ?? 'plaene'
  const save = useWrite(api.planung.save)
  const change = (werte: Partial<Rundenwerte>, options: { onSuccess?: () => void } = {}) =>
    save.mutate({ id: runde.id, version: runde.version, werte }, options)
  const offen = runde.status === 'OFFEN'
  return (
    <Page
      title={runde.name}
      actions={
        <>
          <RundeEntfernenButton runde={runde} />
          <Button variant="default" onClick={() => change({ status: offen ? 'ABGESCHLOSSEN' : 'OFFEN' })}>
            {offen ? 'Runde abschließen' : 'Wieder öffnen'}
          </Button>
        </>
      }
    >
      <Group gap="md" mb="xs">
        <Text size="sm">Stichtag {formatTag(runde.stichtag)}</Text>
        <Text size="sm" c="dimmed">
          {offen ? 'offen' : 'abgeschlossen: Zeilen lassen sich nicht mehr entscheiden'}
        </Text>
      </Group>
      <Text size="sm" c="dimmed" mb="md" maw="60rem">
        {menschEntscheidet}
      </Text>
      <Tabs
        value={bereich}
        onChange={(next) => next && setSearch({ bereich: next }, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List aria-label="Bereiche der Runde" mb="md">
          <Tabs.Tab value="plaene">Pläne ({runde.plaene.length})</Tabs.Tab>
          <Tabs.Tab value="umfang">Wer und was</Tabs.Tab>
          <Tabs.Tab value="kriterien">Kriterien</Tabs.Tab>
          <Tabs.Tab value="sperren">Festgelegt ({runde.sperren.length})</Tabs.Tab>
          <Tabs.Tab value="protokoll">Protokoll</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="plaene">
          <Plaene runde={runde} />
        </Tabs.Panel>
        <Tabs.Panel value="umfang">
          <Umfang runde={runde} onChange={(umfang) => change({ umfang })} />
        </Tabs.Panel>
        <Tabs.Panel value="kriterien">
          <Kriterien
            key={runde.version}
            runde={runde}
            onSave={(kriterien, onSuccess) => change({ kriterien }, { onSuccess })}
          />
          <Abwaegung
            runde={runde.id}
            jetzt={runde.kriterien.kombinationZaehlt}
            onChoose={(kombinationZaehlt) => change({ kriterien: { ...runde.kriterien, kombinationZaehlt } })}
          />
        </Tabs.Panel>
        <Tabs.Panel value="sperren">
          <Sperren runde={runde} onChange={(sperren) => change({ sperren })} />
        </Tabs.Panel>
        <Tabs.Panel value="protokoll">
          <Protokoll runde={runde.id} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
