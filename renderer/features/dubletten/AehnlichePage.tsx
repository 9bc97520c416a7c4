import { Anchor, Stack } from '@mantine/core'
import { Link, useParams } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { EmptyState } from '../../components/EmptyState'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { PaarListe } from './PaarListe'

/** Everybody in the store who resembles one person. */
export function AehnlichePage() {
  const { id = '' } = useParams()
  const paare = useRead(api.dubletten.similarTo, { fall: id })
  return (
    <Page title="Ähnliche Personen">
      <Stack>
        <ReadState read={paare}>
          {(data) =>
            data.length === 0 ? (
              <EmptyState
                title="Niemand sieht dieser Person ähnlich"
                text="Im Bestand gibt es keinen zweiten Fall, der dieselbe Person sein könnte."
              />
            ) : (
              <PaarListe paare={data} />
            )
          }
        </ReadState>
        <Anchor component={Link} to={`/faelle/${id}`} size="sm">
          Zurück zur Akte
        </Anchor>
      </Stack>
    </Page>
  )
}
