import { Anchor, Table, Text, Title } from '@mantine/core'
import type { Uebernahme } from '@shared/contract/uebernahme'
import { formatTag, formatZahl, formatZeitpunkt } from '@shared/texts/format'
import { Link } from 'react-router'
import { UndoButton } from './UndoButton'

/** What was taken over so far, newest first, each with the way back. */
export function JournalTable({ uebernahmen }: { uebernahmen: readonly Uebernahme[] }) {
  if (uebernahmen.length === 0) return null
  return (
    <section aria-labelledby="journal">
      <Title order={2} id="journal" mb="xs">
        Bisherige Übernahmen
      </Title>
      <Table.ScrollContainer minWidth={640}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Wann</Table.Th>
              <Table.Th>Datei</Table.Th>
              <Table.Th>Quelle</Table.Th>
              <Table.Th ta="right">Zeilen</Table.Th>
              <Table.Th ta="right">Neu</Table.Th>
              <Table.Th ta="right">Geändert</Table.Th>
              <Table.Th>Rücknahme</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {uebernahmen.map((uebernahme) => (
              <JournalRow key={uebernahme.id} uebernahme={uebernahme} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  )
}

function JournalRow({ uebernahme }: { uebernahme: Uebernahme }) {
  const { id, zeit, datei, stand, quelle, konto, zaehler, vorhaben, zurueckgenommen } = uebernahme
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/austausch/uebernahme/${id}`} size="sm">
          {formatZeitpunkt(zeit)}
        </Anchor>
        <Text size="xs" c="dimmed">
          {konto}
        </Text>
      </Table.Td>
      <Table.Td>
        {datei}
        {stand && (
          <Text span size="xs" c="dimmed">
            {' '}
            Stand {formatTag(stand)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{quelle}</Table.Td>
      <Table.Td ta="right">{formatZahl(zaehler.rows)}</Table.Td>
      <Table.Td ta="right">{formatZahl(vorhaben.neuePersonen)}</Table.Td>
      <Table.Td ta="right">{formatZahl(vorhaben.geaendertePersonen)}</Table.Td>
      <Table.Td>
        {zurueckgenommen ? (
          <Text size="sm">
            am {formatZeitpunkt(zurueckgenommen.zeit)} von {zurueckgenommen.konto}
          </Text>
        ) : (
          <UndoButton id={id} datei={datei} />
        )}
      </Table.Td>
    </Table.Tr>
  )
}
