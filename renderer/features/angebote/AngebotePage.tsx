import { Route, Routes } from 'react-router'
import { DurchfuehrungPage } from './DurchfuehrungPage'
import { ListePage } from './ListePage'
import { TraegerPage } from './TraegerPage'
import { UebersichtPage } from './uebersicht/UebersichtPage'

/** Providers with their courses and measures, and one of these. */
export function AngebotePage() {
  return (
    <Routes>
      <Route index element={<ListePage />} />
      <Route path="uebersicht" element={<UebersichtPage />} />
      <Route path="traeger" element={<TraegerPage />} />
      <Route path=":id" element={<DurchfuehrungPage />} />
    </Routes>
  )
}
