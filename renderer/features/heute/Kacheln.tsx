import { Anchor, Group, Skeleton, Text, Title } from '@mantine/core'
import type { Zielgruppe } from '@shared/domain/zielgruppen/zielgruppe'
import { formatZahl } from '@shared/texts/format'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import classes from './heute.module.css'

/** The Zielgruppen that are looked at often, each with its present count. */
export function Kacheln() {
  const { data } = useRead(api.zielgruppen.list, undefined)
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
              <Kachel zielgruppe={zielgruppe} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Kachel({ zielgruppe: { id, version, name, filter } }: { zielgruppe: Zielgruppe }) {
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
    </div>
  )
}
