import { Anchor, Button, Checkbox, Group, Table, Text } from '@mantine/core'
import type { Entscheid, Planzeile, Rundenkopf } from '@shared/contract/planung'
import type { Vorschlag } from '@shared/domain/planung/plan'
import { nameText } from '@shared/texts/akte'
import { formatTag } from '@shared/texts/format'
import { grundText, type Laufname, zeilenstatusTexts } from '@shared/texts/planung'
import { IconCheck, IconCircleDashed, IconX } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { Link } from 'react-router'
import css from './planung.module.css'
import { SperrenMenue } from './SperrenMenue'

interface Props {
  zeile: Planzeile
  runde: Rundenkopf
  darf: boolean
  gewaehlt: boolean
  laufname: Laufname
  onToggle: () => void
  onDecide: (entscheid: Entscheid) => void
  onAblehnen: () => void
  onAendern: () => void
}

/** One person of a plan: the proposal with its three reasons, or what keeps a place from her and what would help. */
export function Zeile(props: Props) {
  const { zeile, runde, darf, gewaehlt, laufname, onToggle, onDecide, onAblehnen, onAendern } = props
  const { fall, vorschlag, gruende, status, grund } = zeile
  const name = nameText(zeile)
  const unentschieden = runde.status === 'OFFEN' && status === 'OFFEN'
  // What asks first may begin while the decision before is still being saved.
  const offen = darf && unentschieden
  const mitPlatz = vorschlag.length > 0
  const aendern = mitPlatz ? 'Ändern' : 'Von Hand'
  function onKeyDown(event: KeyboardEvent<HTMLTableRowElement>) {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return
    const taste = event.key.toLowerCase()
    const nachbar =
      taste === 'arrowdown' ? 'nextElementSibling' : taste === 'arrowup' ? 'previousElementSibling' : undefined
    if (nachbar) (event.currentTarget[nachbar] as HTMLElement | null)?.focus()
    else if (taste === ' ') onToggle()
    else if (taste === 'a' && offen && mitPlatz) {
      // The row goes; the keyboard stays in the list.
      const { nextElementSibling: danach, previousElementSibling: davor } = event.currentTarget
      ;((danach ?? davor) as HTMLElement | null)?.focus()
      onDecide({ art: 'annehmen' })
    } else if (taste === 'c' && unentschieden) onAendern()
    else if (taste === 'x' && unentschieden && mitPlatz) onAblehnen()
    else return
    event.preventDefault()
  }
  return (
    <Table.Tr tabIndex={0} aria-label={name} onKeyDown={onKeyDown}>
      <Table.Td>
        <Checkbox aria-label={`Auswählen: ${name}`} checked={gewaehlt} onChange={onToggle} />
      </Table.Td>
      <Table.Td>
        <Anchor component={Link} to={`/faelle/${fall}?bereich=foerderkette`} size="sm">
          {name}
        </Anchor>
        <Text size="xs" c="dimmed">
          {[zeile.ort, zeile.team].filter(Boolean).join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm" fw={600}>
          {mitPlatz ? vorschlagText(vorschlag, laufname) : 'Kein Platz'}
        </Text>
        <ul className={css.gruende}>
          {gruende.map((einer, at) => (
            <li key={einer.code + JSON.stringify(einer.angaben)}>
              {!mitPlatz && at === 1 && 'Am ehesten hilft: '}
              {grundText(einer, laufname)}
            </li>
          ))}
        </ul>
      </Table.Td>
      <Table.Td>
        <Stand zeile={zeile} laufname={laufname} />
        {grund && <Text size="xs">Grund: {grund}</Text>}
        {offen && (
          <Group gap={4}>
            {mitPlatz && (
              <Button
                size="compact-sm"
                aria-label={`Annehmen: ${name}`}
                title="A"
                onClick={() => onDecide({ art: 'annehmen' })}
              >
                Annehmen
              </Button>
            )}
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${aendern}: ${name}`}
              title="C"
              onClick={onAendern}
            >
              {aendern}
            </Button>
            {mitPlatz && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Ablehnen: ${name}`}
                title="X"
                onClick={onAblehnen}
              >
                Ablehnen
              </Button>
            )}
            <SperrenMenue zeile={zeile} runde={props.runde} name={name} laufname={laufname} />
          </Group>
        )}
        {darf && status === 'ABGELEHNT' && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Wieder öffnen: ${name}`}
            onClick={() => onDecide({ art: 'oeffnen' })}
          >
            Wieder öffnen
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

function Stand({ zeile: { status, gewaehlt }, laufname }: Pick<Props, 'zeile' | 'laufname'>) {
  if (status === 'OFFEN') return null
  const Icon = status === 'ABGELEHNT' ? IconX : status === 'ANGENOMMEN' ? IconCheck : IconCircleDashed
  return (
    <Group gap={4} wrap="nowrap">
      <Icon size={16} aria-hidden />
      <Text size="sm">
        {zeilenstatusTexts[status]}
        {gewaehlt && `: ${vorschlagText(gewaehlt, laufname)}`}
      </Text>
    </Group>
  )
}

const vorschlagText = (vorschlag: Vorschlag, laufname: Laufname): string =>
  vorschlag.map(({ lauf, eintritt }) => `${laufname(lauf)} ab ${formatTag(eintritt)}`).join(' und ')
