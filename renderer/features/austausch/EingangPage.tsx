import { Navigate, Route, Routes } from 'react-router'
import { ErgebnisPage } from './ErgebnisPage'
import { ListePage } from './ListePage'
import { StartPage } from './StartPage'

/** Taking over lists of others: start, the steps of one list, what came of it. */
export function EingangPage() {
  return (
    <Routes>
      <Route index element={<StartPage />} />
      <Route path="liste/:id/*" element={<ListePage />} />
      <Route path="uebernahme/:id" element={<ErgebnisPage />} />
      <Route path="*" element={<Navigate to="/austausch" replace />} />
    </Routes>
  )
}
