import { ActionIcon, Anchor, Button, Group, Table, Text, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { bereichOf } from '@shared/domain/fristen/bereich'
import { type Anstehend, spanneOf } from '@shared/domain/heute/anstehend'
import { formatTag } from '@shared/texts/format'
import { fristTexts } from '@shared/texts/fristen'
import { abstandText, anstehendText } from '@shared/texts/heute'
import { IconAlertTriangle, IconArrowRight, IconCheck, IconClock } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import classes from './heute.module.css'
import { nameOf } from './nameOf'
import { Warum } from './Warum'

interface Props {
  zeile: Anstehend
  heute: string
  onPutOff: () => void
}

/** One line of what waits: when, who, what, and what can be done about it from here. */
export function Zeile({ zeile, heute, onPutOff }: Props) {
  const { art, fall, tag, team, satz, version } = zeile
  const [offen, setOffen] = useState(false)
  const text = anstehendText(zeile)
  const bereich = art === 'wiedervorlage' ? 'kontakte' : bereichOf[art]
  const ort = `/faelle/${fall}?bereich=${bereich}`
  return (
    <Table.Tr>
      <Table.Td w="7.5rem" className={classes['tag'] ?? ''}>
        <Wann tag={tag} heute={heute} />
      </Table.Td>
      <Table.Td>
        <Anchor component={Link} to={ort} size="sm" fw={600}>
          {nameOf(zeile)}
        </Anchor>
        {team && (
          <Text span size="sm" c="dimmed">
            {' · '}
            {team}
          </Text>
        )}
        <Text size="sm">{text}</Text>
        {art !== 'wiedervorlage' && (
          <Group gap="xs" wrap="nowrap">
            <Anchor component={Link} to={ort} size="sm">
              <IconArrowRight size={14} aria-hidden style={{ verticalAlign: 'middle' }} /> {fristTexts[art].tun}
            </Anchor>
            <Button
              variant="subtle"
              size="compact-xs"
              aria-expanded={offen}
              aria-label={`Warum? ${text}, ${nameOf(zeile)}`}
              onClick={() => setOffen(!offen)}
            >
              Warum?
            </Button>
          </Group>
        )}
        {offen && art !== 'wiedervorlage' && <Warum {...{ fall, art, satz }} />}
      </Table.Td>
      <Table.Td w="5rem">
        <Group gap={4} wrap="nowrap" justify="flex-end">
          {satz && version !== null && <Erledigt {...{ zeile, heute, id: satz, version, text }} />}
          <Tooltip label="Zurückstellen">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Zurückstellen: ${text}, ${nameOf(zeile)}`}
              onClick={onPutOff}
            >
              <IconClock size={18} />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}

/** A day and how far it is: never by colour alone. */
function Wann({ tag, heute }: { tag: string | null; heute: string }) {
  if (tag === null) {
    return (
      <Text size="sm" c="dimmed">
        Angabe fehlt
      </Text>
    )
  }
  const faellig = spanneOf(tag, heute) === 'faellig'
  return (
    <>
      {formatTag(tag)}
      <Text size="xs" className={faellig ? (classes['ueberfaellig'] ?? '') : ''} {...(!faellig && { c: 'dimmed' })}>
        {faellig && <IconAlertTriangle size={12} aria-hidden />} {abstandText(tag, heute)}
      </Text>
    </>
  )
}

function Erledigt({
  zeile,
  heute,
  id,
  version,
  text
}: {
  zeile: Anstehend
  heute: string
  id: string
  version: number
  text: string
}) {
  const save = useWrite(api.akte.saveSatz)
  return (
    <Tooltip label="Erledigt">
      <ActionIcon
        variant="subtle"
        aria-label={`Erledigt: ${text}, ${nameOf(zeile)}`}
        loading={save.isPending}
        onClick={() =>
          save.mutate(
            { art: 'wiedervorlage', id, version, werte: { erledigtAm: heute } },
            { onSuccess: () => notifications.show({ message: `Erledigt: ${text}` }) }
          )
        }
      >
        <IconCheck size={18} />
      </ActionIcon>
    </Tooltip>
  )
}
