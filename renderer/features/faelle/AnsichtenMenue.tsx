import { Button, Group, Menu, TextInput } from '@mantine/core'
import type { Ansicht } from '@shared/contract/ansichten'
import type { AnsichtInhalt } from '@shared/domain/faelle/tabelle'
import { IconBookmark, IconCheck, IconTrash } from '@tabler/icons-react'
import { type FormEvent, memo, useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { Dialog } from '../../components/Dialog'
import type { Zustand } from './zustand'

interface Props extends Pick<Zustand, 'spalten' | 'sort' | 'filter' | 'ansicht'> {
  change: (teil: Partial<Zustand>) => void
}

/** The saved views: choose one, keep the present one, change or remove it. */
export const AnsichtenMenue = memo(function AnsichtenMenue({ spalten, sort, filter, ansicht, change }: Props) {
  const ansichten = useRead(api.ansichten.list, undefined).data ?? []
  const [naming, setNaming] = useState(false)
  const [removing, setRemoving] = useState<Ansicht>()
  const save = useWrite(api.ansichten.save)
  const remove = useWrite(api.ansichten.remove, { onSuccess: () => setRemoving(undefined) })
  const current = ansichten.find(({ id }) => id === ansicht)
  const inhalt: AnsichtInhalt = { spalten: [...spalten], sort: [...sort], filter }

  return (
    <>
      <Menu position="bottom-end" shadow="md" width={260}>
        <Menu.Target>
          <Button variant="default" size="sm" leftSection={<IconBookmark size={16} />}>
            {current?.name ?? 'Ansichten'}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {ansichten.map((eine) => (
            <Menu.Item
              key={eine.id}
              leftSection={eine === current ? <IconCheck size={16} /> : <span style={{ width: 16 }} />}
              onClick={() => change({ ...eine.inhalt, ansicht: eine.id, zeile: 0, spalte: 0 })}
            >
              {eine.name}
            </Menu.Item>
          ))}
          {ansichten.length > 0 && <Menu.Divider />}
          <Menu.Item onClick={() => setNaming(true)}>Als neue Ansicht speichern …</Menu.Item>
          {current && (
            <Menu.Item onClick={() => save.mutate({ ...current, inhalt })}>„{current.name}“ überschreiben</Menu.Item>
          )}
          {current && (
            <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => setRemoving(current)}>
              „{current.name}“ löschen
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <NeueAnsicht
        opened={naming}
        inhalt={inhalt}
        onClose={() => setNaming(false)}
        onSaved={({ id }) => change({ ansicht: id })}
      />
      <ConfirmDialog
        opened={removing !== undefined}
        title="Ansicht löschen"
        text={`Die Ansicht „${removing?.name}“ wird für alle entfernt. Die Fälle bleiben unberührt.`}
        confirm="Ansicht löschen"
        danger
        onConfirm={() => removing && remove.mutate({ id: removing.id, version: removing.version })}
        onClose={() => setRemoving(undefined)}
      />
    </>
  )
})

interface NeueAnsichtProps {
  opened: boolean
  inhalt: AnsichtInhalt
  onClose: () => void
  onSaved: (ansicht: Ansicht) => void
}

function NeueAnsicht({ opened, inhalt, onClose, onSaved }: NeueAnsichtProps) {
  const [name, setName] = useState('')
  const add = useWrite(api.ansichten.add, {
    onSuccess: (ansicht) => {
      onSaved(ansicht)
      setName('')
      onClose()
    }
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    if (name.trim()) add.mutate({ name, inhalt })
  }
  return (
    <Dialog opened={opened} onClose={onClose} title="Neue Ansicht">
      <form onSubmit={submit}>
        <TextInput
          label="Name"
          description="Spalten, Breiten, Sortierung und Filter werden gespeichert, die Suche nicht."
          maxLength={80}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          data-autofocus
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            Abbrechen
          </Button>
          <Button type="submit" loading={add.isPending} disabled={!name.trim()}>
            Ansicht speichern
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
