import { Route, Routes, useParams } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { EmptyState } from '../../components/EmptyState'
import { ReadState } from '../../components/ReadState'
import { ZielgruppeEditor } from './ZielgruppeEditor'
import { ZielgruppenListe } from './ZielgruppenListe'

/** The list of Zielgruppen, and one of them to look at and change. */
export function ZielgruppenPage() {
  return (
    <Routes>
      <Route index element={<ZielgruppenListe />} />
      <Route path="neu" element={<ZielgruppeEditor />} />
      <Route path=":id" element={<Eine />} />
    </Routes>
  )
}

function Eine() {
  const { id } = useParams()
  const read = useRead(api.zielgruppen.list, undefined)
  return (
    <ReadState read={read}>
      {(alle) => {
        const zielgruppe = alle.find((eine) => eine.id === id)
        return zielgruppe ? (
          <ZielgruppeEditor key={zielgruppe.id} zielgruppe={zielgruppe} />
        ) : (
          <EmptyState
            title="Diese Zielgruppe gibt es nicht mehr"
            text="Sie wurde entfernt. Die anderen stehen unter „Zielgruppen“."
          />
        )
      }}
    </ReadState>
  )
}
