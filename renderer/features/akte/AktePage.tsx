import { Box, Tabs, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Akte } from '@shared/contract/akte'
import { nameText, ruecknahmeText } from '@shared/texts/akte'
import { type ComponentType, useEffect, useMemo, useState } from 'react'
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import { ausListeOf } from '../../api/ausListe'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { ReadState } from '../../components/ReadState'
import { AkteKopf } from './AkteKopf'
import { AkteProvider } from './akteContext'
import { Kontakte, Profil } from './Bereiche'
import { KonfliktDialog } from './KonfliktDialog'
import { Foerderkette } from './kette/Foerderkette'
import { Kombination } from './kombination/Kombination'
import { Sprache } from './sprache/Sprache'
import { Teilnahmen } from './teilnahmen/Teilnahmen'
import { Ueberblick } from './Ueberblick'
import { Uebergabe } from './Uebergabe'
import { useAkteTasten } from './useAkteTasten'
import { useFallSpeichern } from './useFallSpeichern'
import { useFeldEntwurf } from './useFeldEntwurf'
import { useOffeneFormulare } from './useOffeneFormulare'
import { Verlauf } from './Verlauf'
import { Weitergaben } from './Weitergaben'

const tabs: readonly { name: string; label: string; Inhalt: ComponentType }[] = [
  { name: 'ueberblick', label: 'Überblick', Inhalt: Ueberblick },
  { name: 'foerderkette', label: 'Förderkette', Inhalt: Foerderkette },
  { name: 'kombination', label: 'Kombination', Inhalt: Kombination },
  { name: 'sprache', label: 'Sprache', Inhalt: Sprache },
  { name: 'profil', label: 'Profil & Verfügbarkeit', Inhalt: Profil },
  { name: 'teilnahmen', label: 'Teilnahmen', Inhalt: Teilnahmen },
  { name: 'kontakte', label: 'Kontakte & Vermerke', Inhalt: Kontakte },
  { name: 'uebergabe', label: 'Übergabe', Inhalt: Uebergabe },
  { name: 'verlauf', label: 'Verlauf', Inhalt: Verlauf },
  { name: 'weitergaben', label: 'Weitergaben', Inhalt: Weitergaben }
]

/** The Fallakte at `/faelle/:id`: one person, where they stand and what comes next. */
export function AktePage() {
  const { id = '' } = useParams()
  const read = useRead(api.akte.read, { id })
  return (
    <Box p="md" pt={0}>
      <ReadState read={read} lines={16}>
        {(akte) => <OffeneAkte key={id} akte={akte} />}
      </ReadState>
    </Box>
  )
}

function OffeneAkte({ akte }: { akte: Akte }) {
  const { fall } = akte
  const { codesOf, codeLabel } = useCodes()
  const { entwurf, loading } = useFeldEntwurf(fall.id)
  const offen = useOffeneFormulare(fall.id)
  const { saveFeld, konflikt, saveMine, keepTheirs } = useFallSpeichern(fall.id)
  const [search, setSearch] = useSearchParams()
  const { state } = useLocation()
  const navigate = useNavigate()
  const [removing, setRemoving] = useState(false)

  const undo = useWrite(api.akte.undo, {
    onSuccess: (done) =>
      notifications.show({ title: 'Rückgängig gemacht', message: ruecknahmeText(done, codeLabel), autoClose: 8000 })
  })
  const remove = useWrite(api.akte.remove, { onSuccess: () => void navigate('/faelle') })
  const tab = search.get('bereich') ?? 'ueberblick'
  const showTab = (next: string) => setSearch({ bereich: next }, { replace: true, state })
  const onKontakt = () => setSearch({ bereich: 'kontakte', neu: 'kontakt' }, { replace: true, state })
  const onUndo = () => {
    if (akte.rueckgaengig && !undo.isPending) undo.mutate({ id: fall.id })
  }
  const ausListe = ausListeOf(state)
  const { step } = useAkteTasten({ ausListe, tabs: tabs.map(({ name }) => name), onTab: showTab, onUndo, onKontakt })

  useEffect(() => {
    document.title = `${nameText(fall)} – Förderkette`
  }, [fall])

  const context = useMemo(
    () => ({ akte, codesOf, codeLabel, saveFeld, entwurf, offen }),
    [akte, codesOf, codeLabel, saveFeld, entwurf, offen]
  )
  if (loading) return null
  return (
    <AkteProvider value={context}>
      <AkteKopf onUndo={onUndo} onRemove={() => setRemoving(true)} onStep={ausListe && ((by) => void step(by))} />
      <Tabs value={tab} onChange={(next) => next && showTab(next)} keepMounted={false}>
        <Tabs.List aria-label="Bereiche der Akte" mb="md">
          {tabs.map(({ name, label }, index) => (
            <Tooltip key={name} label={`Alt+${(index + 1) % 10}`}>
              <Tabs.Tab value={name}>{label}</Tabs.Tab>
            </Tooltip>
          ))}
        </Tabs.List>
        {tabs.map(({ name, Inhalt }) => (
          <Tabs.Panel key={name} value={name}>
            <Inhalt />
          </Tabs.Panel>
        ))}
      </Tabs>
      <KonfliktDialog tabelle="fall" felder={konflikt} onMine={() => void saveMine()} onTheirs={keepTheirs} />
      <ConfirmDialog
        opened={removing}
        title="Fall endgültig löschen?"
        text={`Alle Angaben zu ${nameText(fall)}, die Teilnahmen, Vermerke und der Verlauf werden gelöscht. Das lässt sich nicht zurücknehmen. In älteren Sicherungen steht der Fall noch, bis Sie diese löschen.`}
        confirm="Fall löschen"
        danger
        onConfirm={() => remove.mutate({ id: fall.id, version: fall.version })}
        onClose={() => setRemoving(false)}
      />
    </AkteProvider>
  )
}
