import { Badge, Button, Group, Stack, Tabs, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { OffeneListe } from '@shared/contract/austausch'
import { ausgaenge } from '@shared/domain/austausch/plan'
import { formatAnzahl, formatZahl } from '@shared/texts/format'
import { summenText } from '@shared/texts/uebernahme'
import { Navigate, Route, Routes, useLocation, useNavigate, useParams } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { AngeboteVorschau } from './AngeboteVorschau'
import { DateiStep } from './DateiStep'
import { PersonenStep } from './PersonenStep'
import { SpaltenStep } from './SpaltenStep'
import { ersterOffener, naechster, offenIn, ohnePersonen, type Schritt, schritteOf, schrittLabels } from './schritte'
import { UebernehmenButtons } from './UebernehmenButtons'
import { VorschauStep } from './VorschauStep'
import { Warnungen } from './Warnungen'

/** One open list in four steps: file, columns, persons, preview. Can be left at any of them and resumed. */
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
  const { id, file, zaehler } = liste
  const schritte = schritteOf(liste)
  const navigate = useNavigate()
  const last = useLocation().pathname.split('/').at(-1)
  const step = schritte.find((schritt) => schritt === last)
  const goTo = (schritt: Schritt) => void navigate(`/austausch/liste/${id}/${schritt}`)
  useHotkeys(
    schritte.map((schritt, index) => [`alt+${index + 1}`, () => goTo(schritt)]),
    []
  )

  return (
    <Page
      title={file}
      fill
      actions={
        step === 'vorschau' ? (
          <UebernehmenButtons liste={liste} />
        ) : (
          step && <Button onClick={() => goTo(naechster(liste, step))}>Weiter</Button>
        )
      }
    >
      <Stack gap="xs" style={{ flex: 1, minHeight: 0 }}>
        <Tabs value={step ?? null} onChange={(next) => goTo(next as Schritt)} activateTabWithKeyboard={false}>
          <Group justify="space-between" wrap="wrap">
            <Tabs.List aria-label="Schritte der Übernahme">
              {schritte.map((schritt, index) => (
                <Schrittreiter key={schritt} schritt={schritt} nummer={index + 1} offen={offenIn(liste, schritt)} />
              ))}
            </Tabs.List>
            <Text size="sm" role="status">
              {summenText(zaehler, ausgaenge)}
            </Text>
          </Group>
        </Tabs>
        <Warnungen liste={liste} />
        <Routes>
          <Route path="datei" element={<DateiStep liste={liste} />} />
          <Route path="spalten" element={<SpaltenStep liste={liste} />} />
          {!ohnePersonen(liste) && <Route path="personen" element={<PersonenStep liste={liste} />} />}
          <Route
            path="vorschau"
            element={ohnePersonen(liste) ? <AngeboteVorschau liste={liste} /> : <VorschauStep liste={liste} />}
          />
          <Route path="*" element={<Navigate to={`/austausch/liste/${id}/${ersterOffener(liste)}`} replace />} />
        </Routes>
      </Stack>
    </Page>
  )
}

function Schrittreiter({ schritt, nummer, offen }: { schritt: Schritt; nummer: number; offen: number }) {
  return (
    <Tabs.Tab
      value={schritt}
      rightSection={
        offen > 0 && (
          <Badge size="sm" variant="default" aria-label={formatAnzahl(offen, 'offene Frage', 'offene Fragen')}>
            {formatZahl(offen)}
          </Badge>
        )
      }
    >
      {nummer} {schrittLabels[schritt]}
    </Tabs.Tab>
  )
}
