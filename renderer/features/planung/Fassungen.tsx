import { Button, Group, Stack, Table, Text, Title } from '@mantine/core'
import { type Fassung, type Kriterienkatalog, kriterienOf } from '@shared/domain/planung/katalog'
import type { Planungskriterien } from '@shared/domain/planung/kriterien'
import { formatTag } from '@shared/texts/format'
import { fassungText, vereinbartText } from '@shared/texts/planungskriterien'
import { quoteText } from '@shared/texts/quoten'
import { useState } from 'react'
import { Dialog } from '../../components/Dialog'
import { Abweichungen } from './Abweichungen'
import { KriterienFelder } from './KriterienFelder'

interface Props {
  katalog: Kriterienkatalog
  onTake: (kriterien: Planungskriterien) => void
}

/** Every version the office agreed on, the latest first, each to be looked at and taken up again. */
export function Fassungen({ katalog, onTake }: Props) {
  const [gezeigt, setGezeigt] = useState<Fassung>()
  if (katalog.length === 0) return null
  return (
    <Stack gap="xs">
      <Title order={3} size="h4">
        Alle Fassungen
      </Title>
      <Table.ScrollContainer minWidth={480}>
        <Table aria-label="Fassungen der Planungskriterien">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Fassung</Table.Th>
              <Table.Th>Vereinbart am</Table.Th>
              <Table.Th>Mit wem und warum</Table.Th>
              <Table.Th>
                <span className="visuallyHidden">Handlung</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {katalog.toReversed().map((fassung) => (
              <Table.Tr key={fassung.nummer}>
                <Table.Td>{fassung.nummer}</Table.Td>
                <Table.Td>{formatTag(fassung.vereinbartAm)}</Table.Td>
                <Table.Td>{fassung.grund}</Table.Td>
                <Table.Td ta="right">
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`Ansehen: ${fassungText(fassung.nummer)}`}
                    onClick={() => setGezeigt(fassung)}
                  >
                    Ansehen
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {gezeigt && (
        <FassungDialog
          fassung={gezeigt}
          davor={kriterienOf(katalog, gezeigt.nummer - 1)}
          onTake={() => {
            onTake(gezeigt.kriterien)
            setGezeigt(undefined)
          }}
          onClose={() => setGezeigt(undefined)}
        />
      )}
    </Stack>
  )
}

interface DialogProps {
  fassung: Fassung
  davor: Planungskriterien | undefined
  onTake: () => void
  onClose: () => void
}

function FassungDialog({ fassung, davor, onTake, onClose }: DialogProps) {
  const { nummer, kriterien } = fassung
  return (
    <Dialog opened size="xl" title={`Planungskriterien, ${fassungText(nummer)}`} onClose={onClose}>
      <Stack gap="md">
        <Text size="sm">{vereinbartText(fassung)}</Text>
        {davor && <Abweichungen titel={`Geändert gegenüber: ${fassungText(nummer - 1)}`} neu={kriterien} alt={davor} />}
        <KriterienFelder kriterien={kriterien} order={3} />
        {kriterien.quoten.map((quote) => (
          <Text key={quote.name} size="sm">
            {quoteText(quote, () => 'einem Angebot')}
          </Text>
        ))}
        <Group justify="flex-end">
          <Button variant="default" onClick={onTake}>
            Diese Werte eintragen
          </Button>
          <Button onClick={onClose}>Schließen</Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
