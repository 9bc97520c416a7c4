import { Anchor, Badge, Button, Group, Table, Text, Title } from '@mantine/core'
import type { Rundenzeile } from '@shared/contract/planung'
import { formatTag, formatZahl } from '@shared/texts/format'
import { rundenstatusTexts } from '@shared/texts/planung'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { EmptyState } from '../../components/EmptyState'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { NeueRundeDialog } from './NeueRundeDialog'

/** All rounds of planning, the newest first. */
export function RundenPage() {
  const read = useRead(api.planung.runden, undefined)
  const runden = read.data ?? []
  const aktive = runden.filter(({ status }) => status !== 'ENTFERNT')
  const [adding, setAdding] = useState(false)
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      Neue Planungsrunde
    </Button>
  )
  return (
    <Page
      title="Planung"
      actions={
        <>
          <Button component={Link} to="/planung/fehlend" variant="default">
            Fehlende Kurse
          </Button>
          {aktive.length > 0 && add}
        </>
      }
    >
      <ReadState read={read}>
        {() => (
          <>
            {aktive.length === 0 ? (
              <EmptyState
                title="Noch keine Planungsrunde"
                text="Eine Planungsrunde verteilt die freien Plätze auf alle, die warten: Sprachkurs und Maßnahme zusammen, nach Kriterien, die Sie vorher festlegen. Das Programm schlägt vor und sagt, warum; über jede Zeile entscheiden Sie."
              >
                {add}
              </EmptyState>
            ) : (
              <Tabelle runden={aktive} />
            )}
            <Entfernte runden={runden.filter(({ status }) => status === 'ENTFERNT')} />
          </>
        )}
      </ReadState>
      {adding && <NeueRundeDialog onClose={() => setAdding(false)} />}
    </Page>
  )
}

/** Removed rounds whose protocol is kept. */
function Entfernte({ runden }: { runden: readonly Rundenzeile[] }) {
  if (runden.length === 0) return null
  return (
    <section aria-labelledby="entfernte">
      <Title order={2} size="h4" id="entfernte" mt="lg" mb={4}>
        Entfernte Runden
      </Title>
      <Text size="sm" c="dimmed" mb={4}>
        Ihr Protokoll bleibt für Datenschutz und Personalrat.
      </Text>
      {runden.map(({ id, name, stichtag }) => (
        <Group key={id} gap="md">
          <Anchor component={Link} to={`/planung/${id}`} size="sm">
            {name}
          </Anchor>
          <Text size="sm">Stichtag {formatTag(stichtag)}</Text>
        </Group>
      ))}
    </section>
  )
}

function Tabelle({ runden }: { runden: readonly Rundenzeile[] }) {
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table aria-label="Planungsrunden">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Runde</Table.Th>
            <Table.Th>Stichtag</Table.Th>
            <Table.Th>Stand</Table.Th>
            <Table.Th ta="right">Pläne</Table.Th>
            <Table.Th ta="right">Angenommen</Table.Th>
            <Table.Th ta="right">Noch offen</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {runden.map(({ id, name, stichtag, status, plaene, angenommen, offen }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Anchor component={Link} to={`/planung/${id}`} size="sm">
                  {name}
                </Anchor>
              </Table.Td>
              <Table.Td>{formatTag(stichtag)}</Table.Td>
              <Table.Td>
                <Badge variant="light" color={status === 'OFFEN' ? 'petrol' : 'gray'}>
                  {rundenstatusTexts[status]}
                </Badge>
              </Table.Td>
              <Table.Td ta="right">{formatZahl(plaene)}</Table.Td>
              <Table.Td ta="right">{formatZahl(angenommen)}</Table.Td>
              <Table.Td ta="right">{formatZahl(offen)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
