import { Anchor } from '@mantine/core'
import { laufend } from '@shared/domain/saetze/zustaende'
import { Link, useParams } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { EmptyState } from '../../components/EmptyState'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { ErgebnisseForm } from './ErgebnisseForm'

/** How a course ended for everybody in it, on one screen. */
export function ErgebnissePage() {
  const { id = '' } = useParams()
  const read = useRead(api.absolventen.read, { id })
  return (
    <Page title={read.data ? `Ergebnisse: ${read.data.kurs.titel}` : 'Ergebnisse'}>
      <Anchor component={Link} to={`/kursenden/${id}`} size="sm">
        Zurück zum Kurs
      </Anchor>
      <ReadState read={read} lines={12}>
        {({ kurs, absolventen, heute }) => {
          const offene = absolventen.filter(({ teilnahme }) =>
            (laufend as readonly string[]).includes(teilnahme.status)
          )
          return offene.length === 0 ? (
            <EmptyState
              title="Für alle ist das Ende eingetragen"
              text="Berichtigen lässt es sich in der Akte der Person unter „Teilnahmen“."
            />
          ) : (
            <ErgebnisseForm kurs={kurs} absolventen={offene} heute={heute} />
          )
        }}
      </ReadState>
    </Page>
  )
}
