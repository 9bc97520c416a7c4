import { Route, Routes } from 'react-router'
import { ErgebnissePage } from './ErgebnissePage'
import { KursPage } from './KursPage'
import { ListePage } from './ListePage'

/** Absolventenmanagement: courses that end, one of them, and how it ended for a whole group. */
export function AbsolventenPage() {
  return (
    <Routes>
      <Route index element={<ListePage />} />
      <Route path=":id" element={<KursPage />} />
      <Route path=":id/ergebnisse" element={<ErgebnissePage />} />
    </Routes>
  )
}
