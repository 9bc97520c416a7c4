import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { feldOfSpalte, type Spalte } from '@shared/domain/faelle/tabelle'
import { spaltenLabel } from '@shared/texts/faelle'
import { type FormEvent, useState } from 'react'
import { Filterfelder } from './Filterfelder'
import { fromFilter, partsOf, type Spaltenfilter, spalteOf, toFilter, withPart } from './filterteile'
import type { Zustand } from './zustand'

interface Props {
  spalte: Spalte
  spalten: Zustand['spalten']
  filter: Zustand['filter']
  change: (teil: Partial<Zustand>) => void
  onClose: () => void
}

/** What can be done with one column: sort, filter by what its kind allows, hide. */
export function Spaltenmenue({ spalte, spalten, filter, change, onClose }: Props) {
  const vorher = partsOf(filter).find((teil) => spalteOf(teil) === spalte)
  const [form, setForm] = useState<Spaltenfilter>(() => fromFilter(vorher))

  function apply(teil: ReturnType<typeof toFilter>) {
    change({ filter: withPart(filter, spalte, teil), zeile: 0 })
    onClose()
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    apply(toFilter(spalte, form))
  }
  function sort(absteigend: boolean) {
    change({ sort: [{ spalte, absteigend }], zeile: 0 })
    onClose()
  }

  return (
    <form onSubmit={submit} style={{ width: '17rem' }}>
      <Stack gap="xs">
        <Text fw={600} size="sm">
          {spaltenLabel(spalte)}
        </Text>
        <Filterfelder feld={feldOfSpalte(spalte)} form={form} onChange={(teil) => setForm({ ...form, ...teil })} />
        <Checkbox
          size="sm"
          label="ohne Angabe"
          checked={form.ohneAngabe}
          onChange={({ currentTarget }) => setForm({ ...form, ohneAngabe: currentTarget.checked })}
        />
        <Group gap="xs" grow>
          <Button type="submit" size="xs">
            Filtern
          </Button>
          <Button variant="default" size="xs" disabled={!vorher} onClick={() => apply(undefined)}>
            Filter entfernen
          </Button>
        </Group>
        <Group gap="xs" grow>
          <Button variant="subtle" size="xs" onClick={() => sort(false)}>
            Aufsteigend
          </Button>
          <Button variant="subtle" size="xs" onClick={() => sort(true)}>
            Absteigend
          </Button>
        </Group>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          disabled={spalten.length === 1}
          onClick={() => {
            change({ spalten: spalten.filter((eine) => eine.spalte !== spalte), spalte: 0 })
            onClose()
          }}
        >
          Spalte ausblenden
        </Button>
      </Stack>
    </form>
  )
}
