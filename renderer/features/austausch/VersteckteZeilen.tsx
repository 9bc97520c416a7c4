import { Alert, Button, Group, Text } from '@mantine/core'
import type { OffeneListe } from '@shared/contract/austausch'
import { formatAnzahl } from '@shared/texts/format'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'

/** Rows somebody hid by hand: they are never taken over in silence. */
export function VersteckteZeilen({ liste: { id, versteckt } }: { liste: OffeneListe }) {
  const decide = useWrite(api.austausch.decide)
  const { offen, dazu, ausgelassen } = versteckt
  const alle = offen + dazu + ausgelassen
  if (alle === 0) return null
  const choose = (wahl: 'nehmen' | 'auslassen') =>
    decide.mutate({ id, entscheidungen: [{ art: 'alleVersteckten', wahl }] })
  const stand = [
    dazu > 0 && `${dazu} gehören zur Liste`,
    ausgelassen > 0 && `${ausgelassen} werden ausgelassen`,
    offen > 0 && `${offen} sind nicht entschieden`
  ].filter(Boolean)
  return (
    <Alert
      color={offen > 0 ? 'orange' : 'gray'}
      title={`${formatAnzahl(alle, 'Zeile ist', 'Zeilen sind')} von Hand ausgeblendet`}
    >
      <Text size="sm">{stand.join(', ')}. Ohne Entscheidung werden sie nicht übernommen.</Text>
      <Group gap="xs" mt="xs">
        <Button size="xs" variant="default" aria-pressed={dazu === alle} onClick={() => choose('nehmen')}>
          Alle gehören zur Liste
        </Button>
        <Button size="xs" variant="default" aria-pressed={ausgelassen === alle} onClick={() => choose('auslassen')}>
          Alle auslassen
        </Button>
        {offen > 0 && (
          <Button size="xs" variant="subtle" component={Link} to={`/austausch/liste/${id}/personen`}>
            Einzeln entscheiden
          </Button>
        )}
      </Group>
    </Alert>
  )
}
