import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type Vertrauensfolge, vertrauensfolgeVorgabe } from '@shared/domain/sprache/vertrauensfolge'
import { formatAnzahl, formatZahl } from '@shared/texts/format'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useRun } from '../../api/useRun'
import { ReadState } from '../../components/ReadState'
import { RunDialog } from '../../components/RunDialog'
import { Nachweisbeispiel } from './Nachweisbeispiel'
import { Vertrauensstufen } from './Vertrauensstufen'
import { Zugangswege } from './Zugangswege'

/** Which record of someone's German counts before which, and for how long. */
export function VertrauensfolgeSection() {
  const stored = useRead(api.einstellungen.readVertrauensfolge, undefined)
  return (
    <Stack>
      <Title order={2}>Sprache: welcher Nachweis zählt</Title>
      <Text size="sm" c="dimmed">
        Für jede Person gilt das Niveau aus dem obersten Nachweis dieser Reihenfolge, den sie hat und der nicht zu alt
        ist; unter gleichen der jüngste. Was bescheinigt und was eingeschätzt ist, bleibt daneben immer sichtbar.
      </Text>
      <ReadState read={stored}>{(data) => <Form key={data.version} {...data} />}</ReadState>
      <Zugangswege />
    </Stack>
  )
}

function Form({ version, wert }: { version: number; wert: Vertrauensfolge }) {
  const [folge, setFolge] = useState(wert)
  const { running, progress, start, cancel } = useRun(api.einstellungen.saveVertrauensfolge)
  const same = (eine: Vertrauensfolge, andere: Vertrauensfolge) => JSON.stringify(eine) === JSON.stringify(andere)

  async function save() {
    const saved = await start({ version, wert: folge })
    if (!saved) return
    const wer = formatAnzahl(saved.geaendert, 'Person hat', 'Personen haben')
    notifications.show({ color: 'teal', title: 'Reihenfolge gespeichert', message: `${wer} jetzt ein anderes Niveau.` })
  }

  return (
    <Stack>
      <Vertrauensstufen folge={folge} onChange={setFolge} />
      <Nachweisbeispiel folge={folge} />
      <Group>
        <Button onClick={() => void save()} disabled={same(folge, wert)} loading={running}>
          Reihenfolge speichern
        </Button>
        <Button
          variant="default"
          disabled={same(folge, vertrauensfolgeVorgabe)}
          onClick={() => setFolge(vertrauensfolgeVorgabe)}
        >
          Vorgabe wiederherstellen
        </Button>
        {!same(folge, wert) && (
          <Button variant="default" onClick={() => setFolge(wert)}>
            Änderungen verwerfen
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        Beim Speichern wird das Niveau aller Personen neu bestimmt. Stellen Sie die Reihenfolge zurück, gilt wieder das
        Niveau von vorher; Nachweise und Verlauf ändern sich nicht.
      </Text>
      <RunDialog
        opened={running}
        title="Niveau aller Personen bestimmen"
        part={progress && progress.done / progress.total}
        text={
          progress
            ? `${formatZahl(progress.done)} von ${formatZahl(progress.total)} Personen`
            : 'Personen werden gelesen'
        }
        onCancel={cancel}
      />
    </Stack>
  )
}
