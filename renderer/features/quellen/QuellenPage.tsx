import { Route, Routes, useParams } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { EmptyState } from '../../components/EmptyState'
import { ReadState } from '../../components/ReadState'
import { QuelleEditor } from './QuelleEditor'
import { QuellenListe } from './QuellenListe'

/** Where lists come from, and one of these with everything that is remembered of it. */
export function QuellenPage() {
  return (
    <Routes>
      <Route index element={<QuellenListe />} />
      <Route path=":id" element={<Eine />} />
    </Routes>
  )
}

function Eine() {
  const { id } = useParams()
  const read = useRead(api.quellen.list, undefined)
  return (
    <ReadState read={read}>
      {(alle) => {
        const quelle = alle.find((eine) => eine.id === id)
        return quelle ? (
          <QuelleEditor key={`${quelle.id} ${quelle.version}`} quelle={quelle} />
        ) : (
          <EmptyState
            title="Diese Quelle gibt es nicht mehr"
            text="Sie wurde entfernt. Die anderen stehen unter „Quellen“."
          />
        )
      }}
    </ReadState>
  )
}
