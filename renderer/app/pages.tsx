import {
  IconArrowForwardUp,
  IconArrowsExchange,
  IconFlag,
  IconHome,
  IconPuzzle,
  IconRadar2,
  IconSchool,
  IconSettings,
  IconUsers,
  IconUsersGroup
} from '@tabler/icons-react'
import type { ComponentType, ReactNode } from 'react'
import { DruckButton } from '../components/DruckButton'
import { ListeAusgebenButton } from '../components/ListeAusgebenButton'
import { AbsolventenPage } from '../features/absolventen/AbsolventenPage'
import { AktePage } from '../features/akte/AktePage'
import { NeuerFallPage } from '../features/akte/NeuerFallPage'
import { AngebotePage } from '../features/angebote/AngebotePage'
import { EinladenButton } from '../features/einladungen/EinladenButton'
import { FaellePage } from '../features/faelle/FaellePage'
import { HeutePage } from '../features/heute/HeutePage'
import { PlanungPage } from '../features/planung/PlanungPage'
import { RadarPage } from '../features/radar/RadarPage'
import { UebergabenPage } from '../features/uebergaben/UebergabenPage'
import { WartenZahl } from '../features/uebergaben/WartenZahl'
import { ZielgruppenPage } from '../features/zielgruppen/ZielgruppenPage'
import { AustauschPage } from './AustauschPage'
import { EinstellungenPage } from './EinstellungenPage'

interface PageEntry {
  /** Route pattern; `/*` behind it where the page has pages of its own. */
  path: string
  element: ReactNode
  /** Present where the page stands in the navigation. */
  nav?: {
    label: string
    to: string
    icon: ComponentType<{ size?: number; stroke?: number }>
    /** How many wait there, with words for those who do not see it. */
    Zahl?: ComponentType
  }
}

/** Every page of the window, in the order of the navigation. */
export const pages: readonly PageEntry[] = [
  { path: '/faelle/neu', element: <NeuerFallPage /> },
  { path: '/faelle/:id', element: <AktePage /> },
  {
    path: '/',
    element: <HeutePage />,
    nav: { label: 'Heute', to: '/', icon: IconHome }
  },
  {
    path: '/faelle',
    element: (
      <FaellePage
        importPath="/austausch"
        actions={(ids, auswahl) => (
          <>
            <ListeAusgebenButton faelle={ids} />
            <EinladenButton personen={ids} auswahl={auswahl} />
            <DruckButton auftrag={{ art: 'fallzusammenfassung', faelle: [...ids] }} />
          </>
        )}
      />
    ),
    nav: { label: 'Fälle', to: '/faelle', icon: IconUsers }
  },
  {
    path: '/zielgruppen/*',
    element: <ZielgruppenPage />,
    nav: { label: 'Zielgruppen', to: '/zielgruppen', icon: IconUsersGroup }
  },
  {
    path: '/radar',
    element: <RadarPage />,
    nav: { label: 'Kettenradar', to: '/radar', icon: IconRadar2 }
  },
  {
    path: '/planung/*',
    element: <PlanungPage />,
    nav: { label: 'Planung', to: '/planung', icon: IconPuzzle }
  },
  {
    path: '/angebote/*',
    element: <AngebotePage />,
    nav: { label: 'Angebote', to: '/angebote', icon: IconSchool }
  },
  {
    path: '/kursenden/*',
    element: <AbsolventenPage />,
    nav: { label: 'Kursenden', to: '/kursenden', icon: IconFlag }
  },
  {
    path: '/austausch/*',
    element: <AustauschPage />,
    nav: { label: 'Austausch', to: '/austausch', icon: IconArrowsExchange }
  },
  {
    path: '/uebergaben',
    element: <UebergabenPage />,
    nav: { label: 'Übergaben', to: '/uebergaben', icon: IconArrowForwardUp, Zahl: WartenZahl }
  },
  {
    path: '/einstellungen/*',
    element: <EinstellungenPage />,
    nav: { label: 'Einstellungen', to: '/einstellungen', icon: IconSettings }
  }
]
