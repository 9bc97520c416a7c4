import { Navigate, Route, Routes } from 'react-router'
import { DropArea } from './DropArea'
import { ErgebnisPage } from './ErgebnisPage'
import { ListePage } from './ListePage'
import { StartPage } from './StartPage'
import { useOpenListe } from './useOpenListe'

/** Taking over lists of others: start, the steps of one list, what came of it. A file may be dropped anywhere. */
export function AustauschPage() {
  const open = useOpenListe()
  return (
    <DropArea onFile={open.dropped} dialog={open.dialog}>
      <Routes>
        <Route index element={<StartPage onChoose={open.choose} />} />
        <Route path="liste/:id/*" element={<ListePage />} />
        <Route path="uebernahme/:id" element={<ErgebnisPage />} />
        <Route path="*" element={<Navigate to="/austausch" replace />} />
      </Routes>
    </DropArea>
  )
}
