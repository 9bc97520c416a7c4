import { ActionIcon, Anchor, Button, Group, Menu, Table, Text, Title, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { OffeneWiedervorlage } from '@shared/contract/heute'
import { addDays, addMonths, wochentagOf } from '@shared/domain/kalender'
import { formatTag } from '@shared/texts/format'
import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import classes from './heute.module.css'
import { nameOf } from './nameOf'

interface Props {
  wiedervorlagen: { gesamt: number; zeilen: readonly OffeneWiedervorlage[] }
  heute: string
}

/** What was put off until now: overdue, today, this week, later; settled or put off again in place. */
export function Wiedervorlagen({ wiedervorlagen: { gesamt, zeilen }, heute }: Props) {
  const sonntag = addDays(heute, 7 - wochentagOf(heute))
  const bloecke = [
    { titel: 'Überfällig', zeilen: zeilen.filter(({ faelligAm }) => faelligAm < heute) },
    { titel: 'Heute', zeilen: zeilen.filter(({ faelligAm }) => faelligAm === heute) },
    { titel: 'Diese Woche', zeilen: zeilen.filter(({ faelligAm }) => faelligAm > heute && faelligAm <= sonntag) },
    { titel: 'Später', zeilen: zeilen.filter(({ faelligAm }) => faelligAm > heute && faelligAm > sonntag) }
  ].filter((block) => block.zeilen.length > 0)
  return (
    <section aria-labelledby="wiedervorlagen">
      <Title order={2} id="wiedervorlagen" mb="xs">
        Wiedervorlagen
      </Title>
      {bloecke.length === 0 && (
        <Text size="sm" c="dimmed">
          In den nächsten vier Wochen ist nichts fällig. Wiedervorlagen legen Sie in der Fallakte oder für mehrere
          Personen unter „Fälle“ an.
        </Text>
      )}
      {bloecke.map(({ titel, zeilen: eintraege }) => (
        <Block key={titel} titel={titel} eintraege={eintraege} heute={heute} />
      ))}
      {gesamt > zeilen.length && (
        <Text size="sm" c="dimmed">
          Dies sind die ersten {zeilen.length} von {gesamt}.
        </Text>
      )}
    </section>
  )
}

/** So many of a block stand there at once. */
const SHOWN = 12

interface BlockProps {
  titel: string
  eintraege: readonly OffeneWiedervorlage[]
  heute: string
}

function Block({ titel, eintraege, heute }: BlockProps) {
  const ueberfaellig = titel === 'Überfällig'
  const [alle, setAlle] = useState(false)
  const gezeigt = alle ? eintraege : eintraege.slice(0, SHOWN)
  return (
    <>
      <Title order={3} mt="sm" className={ueberfaellig ? (classes['ueberfaellig'] ?? '') : ''}>
        <Group gap={6}>
          {ueberfaellig && <IconAlertTriangle size={16} aria-hidden />}
          {titel} ({eintraege.length})
        </Group>
      </Title>
      <Table aria-label={`Wiedervorlagen: ${titel}`}>
        <Table.Tbody>
          {gezeigt.map((eintrag) => (
            <Eintrag key={eintrag.id} eintrag={eintrag} heute={heute} />
          ))}
        </Table.Tbody>
      </Table>
      {gezeigt.length < eintraege.length && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => setAlle(true)}
          aria-label={`Alle ${eintraege.length} zeigen: ${titel}`}
        >
          Alle {eintraege.length} zeigen
        </Button>
      )}
    </>
  )
}

function Eintrag({ eintrag, heute }: { eintrag: OffeneWiedervorlage; heute: string }) {
  const { id, version, fall, faelligAm, betreff, team } = eintrag
  const save = useWrite(api.akte.saveSatz)
  const change = (werte: { erledigtAm: string } | { faelligAm: string }, message: string) =>
    save.mutate(
      { art: 'wiedervorlage', id, version, werte },
      { onSuccess: () => notifications.show({ message: `${message}: ${betreff}` }) }
    )
  const spaeter = [
    { label: 'Morgen', tag: addDays(heute, 1) },
    { label: 'In einer Woche', tag: addDays(heute, 7) },
    { label: 'In zwei Wochen', tag: addDays(heute, 14) },
    { label: 'In einem Monat', tag: addMonths(heute, 1) }
  ]
  return (
    <Table.Tr>
      <Table.Td w="6.5rem">{formatTag(faelligAm)}</Table.Td>
      <Table.Td>
        <Anchor component={Link} to={`/faelle/${fall}`} size="sm">
          {nameOf(eintrag)}
        </Anchor>
        <Text size="sm">
          {betreff}
          {team && (
            <Text span c="dimmed">
              {' '}
              · {team}
            </Text>
          )}
        </Text>
      </Table.Td>
      <Table.Td w="5rem">
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <Tooltip label="Erledigt">
            <ActionIcon
              variant="subtle"
              aria-label={`Erledigt: ${betreff}, ${nameOf(eintrag)}`}
              loading={save.isPending}
              onClick={() => change({ erledigtAm: heute }, 'Erledigt')}
            >
              <IconCheck size={18} />
            </ActionIcon>
          </Tooltip>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={`Verschieben: ${betreff}, ${nameOf(eintrag)}`}>
                <IconClock size={18} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {spaeter.map(({ label, tag }) => (
                <Menu.Item key={label} onClick={() => change({ faelligAm: tag }, `Verschoben auf ${formatTag(tag)}`)}>
                  {label} ({formatTag(tag)})
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
