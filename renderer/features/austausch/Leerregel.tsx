import { Anchor, Text } from '@mantine/core'
import type { OffeneListe } from '@shared/contract/austausch'
import { leerregelText } from '@shared/texts/quellen'
import { Link } from 'react-router'

/** What empty cells of this list do, and where that is changed. */
export function Leerregel({ liste: { leer } }: { liste: Pick<OffeneListe, 'leer'> }) {
  return (
    <Text size="xs" c="dimmed">
      {leerregelText(leer)} Festgelegt wird das bei der{' '}
      <Anchor underline="always" component={Link} to="/austausch/quellen" size="xs">
        Quelle
      </Anchor>
      .
    </Text>
  )
}
