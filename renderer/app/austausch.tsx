import type { ReactNode } from 'react'
import { AusgabenPage } from '../features/ausgaben/AusgabenPage'
import { EingangPage } from '../features/austausch/EingangPage'
import { DublettenPage } from '../features/dubletten/DublettenPage'
import { QuellenPage } from '../features/quellen/QuellenPage'

interface Bereich {
  /** Below `/austausch`; empty for the first one, which also has everything no other has. */
  path: string
  label: string
  element: ReactNode
}

/** What „Austausch“ consists of, in the order of its bar. */
export const bereiche: readonly Bereich[] = [
  { path: '', label: 'Eingang', element: <EingangPage /> },
  { path: 'ausgaben', label: 'Ausgegebene Listen', element: <AusgabenPage /> },
  { path: 'quellen', label: 'Quellen', element: <QuellenPage /> },
  { path: 'dubletten', label: 'Doppelte Personen', element: <DublettenPage /> }
]
