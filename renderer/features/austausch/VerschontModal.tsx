import { Table, Text } from '@mantine/core'
import type { Ruecknahme } from '@shared/contract/uebernahme'
import { feldLabel } from '@shared/texts/feldLabel'
import { formatZeitpunkt } from '@shared/texts/format'
import { gruendeDesBleibens } from '@shared/texts/uebernahme'
import { Dialog } from '../../components/Dialog'

interface Props {
  verschont: Ruecknahme['verschont']
  onClose: () => void
}

/** What an undone import left in place, and why. */
export function VerschontModal({ verschont, onClose }: Props) {
  return (
    <Dialog opened={verschont.length > 0} onClose={onClose} title="Das bleibt, weil es später geändert wurde" size="xl">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Person oder Angebot</Table.Th>
            <Table.Th>Was</Table.Th>
            <Table.Th>Warum</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {verschont.map(({ fall, tabelle, feld, name, kundennummer, grund, konto, zeit }) => (
            <Table.Tr key={`${fall} ${tabelle} ${feld}`}>
              <Table.Td>
                {name || 'ohne Namen'}{' '}
                {kundennummer && (
                  <Text span c="dimmed" size="xs">
                    {kundennummer}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>{feld ? feldLabel(feld) : 'die ganze Zeile'}</Table.Td>
              <Table.Td>
                {gruendeDesBleibens[grund] ?? grund}
                {zeit && ` (${konto}, ${formatZeitpunkt(zeit)})`}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Dialog>
  )
}
