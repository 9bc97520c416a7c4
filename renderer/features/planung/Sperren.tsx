import { Button, Table, Text } from '@mantine/core'
import type { Runde } from '@shared/contract/planung'
import type { Sperre } from '@shared/domain/planung/runde'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'

interface Props {
  runde: Runde
  onChange: (sperren: Sperre[]) => void
}

/** What is fixed before planning; fixed it is from the rows of a plan. */
export function Sperren({ runde: { id, sperren, gesperrte }, onChange }: Props) {
  const vorschau = useRead(api.planung.vorschau, { id })
  const titel = (lauf: string) =>
    vorschau.data?.laeufe.find((einer) => einer.id === lauf)?.titel ?? 'nicht mehr planbar'
  if (sperren.length === 0) {
    return (
      <Text size="sm" c="dimmed" maw="40rem">
        Noch ist nichts festgelegt. In einem Plan können Sie je Person festlegen, was bleiben soll, was nicht infrage
        kommt und wen Sie jetzt nicht fragen; der nächste Plan hält sich daran.
      </Text>
    )
  }
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table aria-label="Festgelegt">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Person</Table.Th>
            <Table.Th>Festgelegt</Table.Th>
            <Table.Th>
              <span className="visuallyHidden">Handlung</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sperren.map((sperre, at) => {
            const name = gesperrte.find(({ fall }) => fall === sperre.fall)?.name ?? 'nicht mehr im Bestand'
            return (
              <Table.Tr key={JSON.stringify(sperre)}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>{sperreText(sperre, titel)}</Table.Td>
                <Table.Td>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`Aufheben: ${name}`}
                    onClick={() => onChange(sperren.filter((_, other) => other !== at))}
                  >
                    Aufheben
                  </Button>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function sperreText(sperre: Sperre, titel: (lauf: string) => string): string {
  switch (sperre.art) {
    case 'fest':
      return `bleibt: ${sperre.laeufe.map(titel).join(' und ')}`
    case 'ausgeschlossen':
      return `nicht: ${titel(sperre.lauf)}`
    case 'nichtJetzt':
      return 'jetzt nicht fragen'
  }
}
