import { Route, Routes } from 'react-router'
import { BoardPage } from './BoardPage'
import { FehlendPage } from './FehlendPage'
import { RundenPage } from './RundenPage'
import { RundePage } from './RundePage'

/** Rounds of planning, one of them, and one of its plans. */
export function PlanungPage() {
  return (
    <Routes>
      <Route path="fehlend" element={<FehlendPage />} />
      <Route index element={<RundenPage />} />
      <Route path=":id" element={<RundePage />} />
      <Route path="plan/:id" element={<BoardPage />} />
    </Routes>
  )
}
