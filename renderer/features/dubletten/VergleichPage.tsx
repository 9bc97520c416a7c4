import { Anchor, Stack } from '@mantine/core'
import { Link, useParams } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { Feldwahl } from './Feldwahl'

/** Two cases field by field, before one is made of them. */
export function VergleichPage() {
  const { a = '', b = '' } = useParams()
  const gegenueber = useRead(api.dubletten.compare, { a, b })
  return (
    <Page title="Zwei Fälle vergleichen">
      <Stack>
        <ReadState read={gegenueber} lines={12}>
          {(data) => <Feldwahl key={`${data.a.version} ${data.b.version}`} gegenueber={data} />}
        </ReadState>
        <Anchor component={Link} to="/austausch/dubletten" size="sm">
          Zu allen doppelten Personen
        </Anchor>
      </Stack>
    </Page>
  )
}
