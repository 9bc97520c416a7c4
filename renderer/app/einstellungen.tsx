import type { ReactNode } from 'react'
import { AusschlussSection } from '../features/ausschluss/AusschlussSection'
import { CodelistenSection } from '../features/codes/CodelistenSection'
import { BriefkopfSection } from '../features/einstellungen/BriefkopfSection'
import { KursendenSection } from '../features/einstellungen/KursendenSection'
import { SperreSection } from '../features/einstellungen/SperreSection'
import { VertrauensfolgeSection } from '../features/einstellungen/VertrauensfolgeSection'
import { KetteSection } from '../features/kette/KetteSection'
import { KontenSection } from '../features/konten/KontenSection'
import { ParameterSection } from '../features/parameter/ParameterSection'
import { KriterienSection } from '../features/planung/KriterienSection'
import { SicherungSection } from '../features/sicherung/SicherungSection'
import { TeamsSection } from '../features/teams/TeamsSection'
import { TextbausteineSection } from '../features/textbausteine/TextbausteineSection'
import { RegelnSection } from '../features/uebergaben/RegelnSection'
import { WegzeitenSection } from '../features/wege/WegzeitenSection'

/** The sections of the settings, in order. */
export const sections: readonly { path: string; label: string; element: ReactNode }[] = [
  { path: 'personen', label: 'Personen und Zugang', element: <KontenSection /> },
  { path: 'sicherung', label: 'Sicherung', element: <SicherungSection /> },
  { path: 'sperre', label: 'Sperre', element: <SperreSection /> },
  { path: 'briefkopf', label: 'Briefkopf', element: <BriefkopfSection /> },
  { path: 'sprache', label: 'Sprache: welcher Nachweis zählt', element: <VertrauensfolgeSection /> },
  { path: 'foerderkette', label: 'Förderkette', element: <KetteSection /> },
  { path: 'teams', label: 'Teams', element: <TeamsSection /> },
  { path: 'uebergabe', label: 'Übergabekriterien', element: <RegelnSection /> },
  { path: 'ausschluss', label: 'Ausschlussregeln', element: <AusschlussSection /> },
  { path: 'planung', label: 'Planungskriterien', element: <KriterienSection /> },
  { path: 'wegzeiten', label: 'Wegzeiten', element: <WegzeitenSection /> },
  { path: 'kursenden', label: 'Kursenden', element: <KursendenSection /> },
  { path: 'textbausteine', label: 'Textbausteine', element: <TextbausteineSection /> },
  { path: 'codelisten', label: 'Codelisten', element: <CodelistenSection /> },
  { path: 'werte', label: 'Werte mit Datum', element: <ParameterSection /> }
]
