import { Button, Group, Table, Text } from '@mantine/core'
import type { Tabelle } from '@shared/domain/faelle/verlauf'
import { wertText } from '@shared/texts/akte'
import { feldLabel } from '@shared/texts/feldLabel'
import { formatZeitpunkt } from '@shared/texts/format'
import { Dialog } from '../../components/Dialog'
import { useAkte } from './akteContext'
import type { Konfliktfelder } from './useFallSpeichern'

interface Props {
  tabelle: Tabelle
  felder: Konfliktfelder | undefined
  onMine: () => void
  onTheirs: () => void
}

/** Somebody else changed the same field meanwhile: both values side by side, a person decides. */
export function KonfliktDialog({ tabelle, felder, onMine, onTheirs }: Props) {
  const { codeLabel } = useAkte()
  const [erstes] = felder ?? []
  return (
    <Dialog opened={felder !== undefined} onClose={onTheirs} title="Inzwischen geändert" size="lg">
      <Text size="sm" mb="sm">
        {erstes?.konto || 'Eine andere Person'} hat das am {formatZeitpunkt(erstes?.zeit ?? '')} an anderer Stelle
        geändert. Ihre Eingabe ist noch nicht gespeichert. Welcher Wert soll gelten?
      </Text>
      <Table withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Feld</Table.Th>
            <Table.Th>Gespeichert</Table.Th>
            <Table.Th>Ihre Eingabe</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {felder?.map(({ feld, gespeichert, ihrWert }) => (
            <Table.Tr key={feld}>
              <Table.Th scope="row">{feldLabel(feld)}</Table.Th>
              <Table.Td>{wertText(tabelle, feld, gespeichert, codeLabel)}</Table.Td>
              <Table.Td>{wertText(tabelle, feld, ihrWert, codeLabel)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onTheirs} data-autofocus>
          Gespeicherten Wert behalten
        </Button>
        <Button onClick={onMine}>Meine Eingabe speichern</Button>
      </Group>
    </Dialog>
  )
}
