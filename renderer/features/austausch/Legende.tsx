import { Button, Table, Text } from '@mantine/core'
import { ausgaenge } from '@shared/domain/austausch/plan'
import { ausgangErklaerungen, ausgangLabels } from '@shared/texts/uebernahme'
import { IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { Dialog } from '../../components/Dialog'
import { ausgangIcons } from './ausgang'

/** What the pictures and words of the preview mean. */
export function Legende() {
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconInfoCircle size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        Legende
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title="Legende">
        <Table aria-label="Legende" withRowBorders={false}>
          <Table.Tbody>
            {[...ausgaenge, 'missing' as const].map((ausgang) => {
              const { icon: Icon, color } = ausgangIcons[ausgang]
              return (
                <Table.Tr key={ausgang}>
                  <Table.Td w="10rem">
                    <Text size="sm" style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
                      <Icon size={16} aria-hidden color={`var(--mantine-color-${color}-text)`} />
                      {ausgangLabels[ausgang]}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    <Text size="sm">{ausgangErklaerungen[ausgang]}</Text>
                  </Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
        <Text size="sm" mt="xs">
          Durchgestrichen steht, was ersetzt wird; fett, was danach gilt. Leere Zellen der Liste ändern nie etwas.
        </Text>
      </Dialog>
    </>
  )
}
