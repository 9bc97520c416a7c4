import { Anchor, Group, Skeleton, Text, Title } from '@mantine/core'
import type { Stand } from '@shared/domain/zielgruppen/trend'
import type { Zielgruppe } from '@shared/domain/zielgruppen/zielgruppe'
import { formatZahl } from '@shared/texts/format'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import classes from './heute.module.css'
import { Trend } from './Trend'

/** The Zielgruppen that are looked at often, each with its present count. */
export function Kacheln() {
  const { data } = useRead(api.zielgruppen.list, undefined)
  const staende = useRead(api.zielgruppen.staende, undefined)
  const kacheln = data?.filter(({ kachel }) => kachel)
  return (
    <section aria-labelledby="kacheln">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="kacheln">
          Zielgruppen
        </Title>
        <Anchor component={Link} to="/zielgruppen" size="sm">
          Alle Zielgruppen
        </Anchor>
      </Group>
      {!kacheln && <Skeleton height={72} mb="lg" />}
      {kacheln?.length === 0 && (
        <Text size="sm" c="dimmed" mb="lg">
          Hier stehen die Zielgruppen, die Sie unter „Zielgruppen“ auf „Heute“ zeigen.
        </Text>
      )}
      {kacheln && kacheln.length > 0 && (
        <ul className={classes['kacheln']}>
          {kacheln.map((zielgruppe) => (
            <li key={zielgruppe.id}>
              <Kachel
                zielgruppe={zielgruppe}
                staende={staende.data?.find((eine) => eine.zielgruppe === zielgruppe.id)?.staende}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface KachelProps {
  zielgruppe: Zielgruppe
  /** How many it held before; missing until that was read. */
  staende: readonly Stand[] | undefined
}

function Kachel({ zielgruppe: { id, version, name, filter }, staende }: KachelProps) {
  const { data } = useRead(api.zielgruppen.count, { filter }, { keepPrevious: true })
  return (
    <div className={classes['kachel']}>
      <Anchor component={Link} to={`/zielgruppen/${id}`} size="sm" c="var(--mantine-color-text)">
        {version === null ? `${id} · ${name}` : name}
      </Anchor>
      {data ? (
        <Group gap="xs" align="baseline">
          <Anchor
            component={Link}
            to="/faelle"
            state={{ filter }}
            fz="1.5rem"
            fw={600}
            lh={1.2}
            aria-label={`${formatZahl(data.treffer)} Treffer in Fälle öffnen: ${name}`}
          >
            {formatZahl(data.treffer)}
          </Anchor>
          {data.unbekannt > 0 && (
            <Text size="xs" c="dimmed">
              und {formatZahl(data.unbekannt)} ohne Angabe
            </Text>
          )}
        </Group>
      ) : (
        <Skeleton height={28} width={60} />
      )}
      {data && staende && <Trend jetzt={data.treffer} staende={staende} />}
    </div>
  )
}
