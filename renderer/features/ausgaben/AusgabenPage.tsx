import { Navigate, Route, Routes } from 'react-router'
import { EintragPage } from './EintragPage'
import { PlaetzeErfragenPage } from './PlaetzeErfragenPage'
import { VerzeichnisPage } from './VerzeichnisPage'
import { ZollpruefungPage } from './ZollpruefungPage'

/** Lists that left the office, one of them, and the check before the next one leaves. */
export function AusgabenPage() {
  return (
    <Routes>
      <Route index element={<VerzeichnisPage />} />
      <Route path="neu" element={<ZollpruefungPage />} />
      <Route path="plaetze" element={<PlaetzeErfragenPage />} />
      <Route path=":id" element={<EintragPage />} />
      <Route path="*" element={<Navigate to="/austausch/ausgaben" replace />} />
    </Routes>
  )
}
