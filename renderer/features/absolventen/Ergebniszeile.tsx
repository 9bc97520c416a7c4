import { Table, Text } from '@mantine/core'
import type { Absolvent } from '@shared/contract/absolventen'
import { nameText } from '@shared/texts/akte'
import { Ergebniseingabe } from './Ergebniseingabe'
import { type Ergebnisspalte, spaltenTitel, type Ergebniszeile as Werte } from './eingaben'

interface Props {
  absolvent: Absolvent
  zeile: Werte
  spalten: readonly Ergebnisspalte[]
  heute: string
  /** Why the row was not saved. */
  grund: string | undefined
  onChange: (spalte: Ergebnisspalte, wert: string) => void
}

/** One person: every column an entry, and below it why it was refused. */
export function Ergebniszeile({ absolvent, zeile, spalten, heute, grund, onChange }: Props) {
  const name = nameText(absolvent)
  return (
    <>
      <Table.Tr>
        <Table.Th scope="row" fw={400}>
          {name}
        </Table.Th>
        {spalten.map((spalte) => (
          <Table.Td key={spalte} data-label={spaltenTitel[spalte]}>
            <Ergebniseingabe
              spalte={spalte}
              label={`${spaltenTitel[spalte]}: ${name}`}
              wert={zeile[spalte]}
              heute={heute}
              onChange={(wert) => onChange(spalte, wert)}
            />
          </Table.Td>
        ))}
      </Table.Tr>
      {grund && (
        <Table.Tr>
          <Table.Td colSpan={spalten.length + 1}>
            <Text size="sm" role="alert" fw={600}>
              {name} – nicht gespeichert: {grund}
            </Text>
          </Table.Td>
        </Table.Tr>
      )}
    </>
  )
}
