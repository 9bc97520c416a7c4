import { Route, Routes } from 'react-router'
import { AehnlichePage } from './AehnlichePage'
import { UebersichtPage } from './UebersichtPage'
import { VergleichPage } from './VergleichPage'

/** Persons who stand in the store twice: what was found, two side by side, everybody alike to one case. */
export function DublettenPage() {
  return (
    <Routes>
      <Route index element={<UebersichtPage />} />
      <Route path="fall/:id" element={<AehnlichePage />} />
      <Route path=":a/:b" element={<VergleichPage />} />
    </Routes>
  )
}
