import { Alert, Badge, Checkbox, ScrollArea, Table, Text } from '@mantine/core'
import type { Zollpruefung } from '@shared/contract/ausgaben'
import { personenText } from '@shared/texts/ausgaben'
import { formatTag } from '@shared/texts/format'
import { IconShieldLock } from '@tabler/icons-react'
import { useCodes } from '../../api/useCodes'
import type { Zollpruefungsstand } from './useZollpruefung'

type Person = Zollpruefung['personen'][number]

/** Who stands on the list. Specially protected people are ticked one by one. */
export function PersonenBlock({ pruefung, stand }: { pruefung: Zollpruefung; stand: Zollpruefungsstand }) {
  const { personen, fehlend } = pruefung
  const { codeLabel } = useCodes()
  const toggle = useToggle(stand)
  if (personen.length === 0)
    return (
      <Alert color="yellow">
        Auf dieser Liste stünde niemand: Für diese Durchführung gibt es keine Teilnahme, um die es in dieser Liste geht.
        Merken Sie unter „Fälle“ Personen vor, oder wählen Sie die leere Vorlage.
      </Alert>
    )
  return (
    <>
      {fehlend > 0 && (
        <Alert color="yellow" mb="xs">
          Inzwischen gelöscht und nicht auf der Liste: {personenText(fehlend)}.
        </Alert>
      )}
      <ScrollArea.Autosize
        mah="20rem"
        type="auto"
        offsetScrollbars="y"
        viewportProps={{ tabIndex: 0, 'aria-label': 'Personen der Liste' }}
      >
        <Table aria-label="Personen der Liste">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="2.5rem">Dabei</Table.Th>
              <Table.Th>Name</Table.Th>
              <Table.Th>geboren</Table.Th>
              <Table.Th>Teilnahme</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {personen.map((person) => (
              <Table.Tr key={person.fall}>
                <Table.Td>
                  <Checkbox
                    aria-label={`${nameOf(person)} auf die Liste`}
                    checked={person.aufListe}
                    onChange={() => toggle(person)}
                  />
                </Table.Td>
                <Table.Td>
                  {nameOf(person)}{' '}
                  {person.besondersSchuetzenswert && (
                    <Badge
                      color="orange"
                      variant="light"
                      size="sm"
                      tt="none"
                      leftSection={<IconShieldLock size={12} aria-hidden />}
                    >
                      besonders schützenswert
                    </Badge>
                  )}
                </Table.Td>
                <Table.Td>{person.geburtsdatum && formatTag(person.geburtsdatum)}</Table.Td>
                <Table.Td>
                  {person.status ? (
                    codeLabel('teilnahmeStatus', person.status)
                  ) : (
                    <Text span size="sm" c="dimmed">
                      keine
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </>
  )
}

/** Puts a person on the list or takes them off: protected people by naming them, others by leaving them out. */
function useToggle({ auftrag, change }: Zollpruefungsstand) {
  const without = (faelle: readonly string[], fall: string) => faelle.filter((einer) => einer !== fall)
  return ({ fall, aufListe, besondersSchuetzenswert }: Person) => {
    if (besondersSchuetzenswert) {
      const { geschuetzte } = auftrag
      change({ geschuetzte: aufListe ? without(geschuetzte, fall) : [...geschuetzte, fall] })
    } else {
      change({ ohne: aufListe ? [...auftrag.ohne, fall] : without(auftrag.ohne, fall) })
    }
  }
}

const nameOf = ({ nachname, vorname }: Person) => [nachname, vorname].filter(Boolean).join(', ')
