import { Route, Routes } from 'react-router'
import { DurchfuehrungPage } from './DurchfuehrungPage'
import { ListePage } from './ListePage'
import { TraegerPage } from './TraegerPage'

/** Providers with their courses and measures, and one of these. */
export function AngebotePage() {
  return (
    <Routes>
      <Route index element={<ListePage />} />
      <Route path="traeger" element={<TraegerPage />} />
      <Route path=":id" element={<DurchfuehrungPage />} />
    </Routes>
  )
}
