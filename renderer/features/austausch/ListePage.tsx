import { Alert, Button, Group, Stack, Tabs, Text } from '@mantine/core'
import type { OffeneListe } from '@shared/contract/austausch'
import { ausgaenge } from '@shared/domain/austausch/plan'
import { formatTag, formatZeitpunkt } from '@shared/texts/format'
import { summenText, vorhabenText } from '@shared/texts/uebernahme'
import { Navigate, Route, Routes, useLocation, useNavigate, useParams } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useRun } from '../../api/useRun'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { PersonenStep } from './PersonenStep'
import { SpaltenStep } from './SpaltenStep'
import { UebernahmeDialog } from './UebernahmeDialog'
import { VorschauStep } from './VorschauStep'

/** One open list: columns, doubtful persons, preview, taking over. Can be left and resumed. */
export function ListePage() {
  const { id = '' } = useParams()
  const liste = useRead(api.austausch.read, { id }, { keepPrevious: true })
  return (
    <ReadState read={liste} lines={12}>
      {(data) => <ListeSteps liste={data} />}
    </ReadState>
  )
}

function ListeSteps({ liste }: { liste: OffeneListe }) {
  const { id, file, zaehler, vorhaben } = liste
  const navigate = useNavigate()
  const step = useLocation().pathname.split('/').at(-1)
  const apply = useRun(api.austausch.apply)
  const again = useRun(api.austausch.compareAgain)

  async function takeOver() {
    const uebernahme = await apply.start({ id })
    if (uebernahme) void navigate(`/austausch/uebernahme/${uebernahme.id}`)
  }

  return (
    <Page
      title={file}
      fill
      actions={
        step === 'vorschau' ? (
          <>
            <Button variant="default" onClick={() => void again.start({ id })}>
              Neu abgleichen
            </Button>
            <Button loading={apply.running} onClick={() => void takeOver()}>
              {vorhabenText(vorhaben)}
            </Button>
          </>
        ) : (
          <Button onClick={() => void navigate(`/austausch/liste/${id}/${nextStep(liste, step)}`)}>Weiter</Button>
        )
      }
    >
      <Stack gap="xs" style={{ flex: 1, minHeight: 0 }}>
        <Tabs
          value={step ?? null}
          onChange={(next) => void navigate(`/austausch/liste/${id}/${next}`)}
          activateTabWithKeyboard={false}
        >
          <Group justify="space-between" wrap="wrap">
            <Tabs.List aria-label="Schritte der Übernahme">
              <Tabs.Tab value="spalten">Datei und Spalten</Tabs.Tab>
              {(zaehler.unclear > 0 || step === 'personen') && (
                <Tabs.Tab value="personen">Personen klären ({zaehler.unclear})</Tabs.Tab>
              )}
              <Tabs.Tab value="vorschau">Vorschau</Tabs.Tab>
            </Tabs.List>
            <Text size="sm" role="status">
              {summenText(zaehler, ausgaenge)}
            </Text>
          </Group>
        </Tabs>
        <Warnungen liste={liste} />
        <Routes>
          <Route path="spalten" element={<SpaltenStep liste={liste} />} />
          <Route path="personen" element={<PersonenStep liste={liste} />} />
          <Route path="vorschau" element={<VorschauStep liste={liste} />} />
          <Route path="*" element={<Navigate to={`/austausch/liste/${id}/vorschau`} replace />} />
        </Routes>
      </Stack>
      <UebernahmeDialog
        opened={apply.running}
        title="Liste übernehmen"
        progress={apply.progress}
        onCancel={apply.cancel}
      />
      <UebernahmeDialog
        opened={again.running}
        title="Liste neu abgleichen"
        progress={again.progress}
        onCancel={again.cancel}
      />
    </Page>
  )
}

function nextStep({ zaehler }: OffeneListe, step: string | undefined): string {
  return step === 'spalten' && zaehler.unclear > 0 ? 'personen' : 'vorschau'
}

function Warnungen({ liste: { schonUebernommen, aelterAls, stand } }: { liste: OffeneListe }) {
  const [zuletzt] = schonUebernommen
  return (
    <>
      {zuletzt && (
        <Alert color="orange" title="Diese Datei wurde schon übernommen">
          Genau diese Datei hat {zuletzt.konto} am {formatZeitpunkt(zuletzt.zeit)} übernommen. Sie können sie noch
          einmal übernehmen; was gleich ist, bleibt unverändert.
        </Alert>
      )}
      {aelterAls && stand && (
        <Alert color="orange" title="Diese Liste ist älter als die letzte">
          Sie hat den Stand {formatTag(stand)}; zuletzt wurde aus dieser Quelle der Stand {formatTag(aelterAls)}{' '}
          übernommen. Neuere Angaben würden durch ältere ersetzt. Bitte prüfen Sie die Vorschau.
        </Alert>
      )}
    </>
  )
}
