import { Button, Group, Table } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ConfirmDialog } from './ConfirmDialog'
import stapel from './stapel.module.css'

interface Spalte<Zeile> {
  titel: string
  rechts?: boolean
  zelle: (zeile: Zeile) => ReactNode
}

interface Props<Zeile> {
  label: string
  spalten: readonly Spalte<Zeile>[]
  zeilen: readonly Zeile[]
  nameOf: (zeile: Zeile) => string
  /** Rows that came with the program stay as they are: they have no such button. */
  onEdit: (zeile: Zeile) => void
  editable?: (zeile: Zeile) => boolean
  removable?: (zeile: Zeile) => boolean
  onRemove: (zeile: Zeile) => void
  /** What is asked before a row is removed: the kind of thing, and what that means. */
  frage: { was: string; folge: string }
  /** More that can be done with a row. */
  mehr?: (zeile: Zeile) => ReactNode
}

/** What the office looks after itself, row by row, each to be changed and removed. */
export function Pflegetabelle<Zeile extends { id: string }>(props: Props<Zeile>) {
  const { label, spalten, zeilen, nameOf, onEdit, onRemove, frage, mehr } = props
  const { editable = () => true, removable = () => true } = props
  const [removing, setRemoving] = useState<Zeile>()
  const close = () => setRemoving(undefined)
  return (
    <>
      <Table className={stapel.stapel} aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {spalten.map(({ titel, rechts }) => (
              <Table.Th key={titel} ta={rechts ? 'right' : 'left'}>
                {titel}
              </Table.Th>
            ))}
            <Table.Th>
              <span className="visuallyHidden">Handlung</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {zeilen.map((zeile) => (
            <Table.Tr key={zeile.id}>
              {spalten.map(({ titel, rechts, zelle }) => (
                <Table.Td key={titel} data-label={titel} ta={rechts ? 'right' : 'left'}>
                  {zelle(zeile)}
                </Table.Td>
              ))}
              <Table.Td>
                <Group gap={4} justify="flex-end" wrap="nowrap">
                  {mehr?.(zeile)}
                  {editable(zeile) && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={`Ändern: ${nameOf(zeile)}`}
                      onClick={() => onEdit(zeile)}
                    >
                      Ändern
                    </Button>
                  )}
                  {removable(zeile) && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      color="red"
                      aria-label={`Entfernen: ${nameOf(zeile)}`}
                      onClick={() => setRemoving(zeile)}
                    >
                      Entfernen
                    </Button>
                  )}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <ConfirmDialog
        opened={removing !== undefined}
        title={`${frage.was} entfernen?`}
        text={`„${removing ? nameOf(removing) : ''}“ ${frage.folge}`}
        confirm={`${frage.was} entfernen`}
        danger
        onConfirm={() => {
          if (removing) onRemove(removing)
          close()
        }}
        onClose={close}
      />
    </>
  )
}
