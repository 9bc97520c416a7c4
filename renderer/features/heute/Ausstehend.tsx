import { Anchor, Group, Title } from '@mantine/core'
import { formatAnzahl } from '@shared/texts/format'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'

/** Issued lists that nobody has answered in time, and those whose deletion is to be asked about. Nothing while all is well. */
export function Ausstehend() {
  const { data } = useRead(api.ausgaben.list, { text: '', filter: 'ueberfaellig', limit: 1 })
  if (!data || data.ueberfaellig + data.loeschungOffen === 0) return null
  const { ueberfaellig, loeschungOffen } = data
  return (
    <section aria-labelledby="ausstehend">
      <Title order={2} id="ausstehend" mb="xs">
        Ausgegebene Listen
      </Title>
      {ueberfaellig > 0 && (
        <Zeile
          to="/austausch/ausgaben?filter=ueberfaellig"
          text={`${formatAnzahl(ueberfaellig, 'Rückmeldung', 'Rückmeldungen')} überfällig`}
        />
      )}
      {loeschungOffen > 0 && (
        <Zeile
          to="/austausch/ausgaben?filter=loeschung"
          text={`Bei ${formatAnzahl(loeschungOffen, 'Liste', 'Listen')} nachfragen: gelöscht?`}
        />
      )}
    </section>
  )
}

function Zeile({ to, text }: { to: string; text: string }) {
  return (
    <Group gap={6} wrap="nowrap" py={4}>
      <IconAlertTriangle size={16} aria-hidden />
      <Anchor component={Link} to={to} size="sm" underline="always">
        {text}
      </Anchor>
    </Group>
  )
}
