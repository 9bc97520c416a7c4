import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { Rolle } from '@shared/domain/konten/konto'
import { rolleLabels } from '@shared/texts/konten'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'
import { isKennwortReady, KennwortFields } from '../../components/KennwortFields'

const empty = { name: '', rolle: 'IFK' as Rolle, kennwort: '', wiederholung: '' }

/** Adds somebody with a first password, which they change at their first opportunity. */
export function KontoForm({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [form, setForm] = useState(empty)
  const add = useWrite(api.konten.add, {
    onSuccess() {
      setForm(empty)
      onClose()
    }
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    add.mutate({ name: form.name, rolle: form.rolle, kennwort: form.kennwort })
  }

  return (
    <Dialog opened={opened} onClose={onClose} title="Person hinzufügen">
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label="Name"
            value={form.name}
            onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
            maxLength={80}
            required
            data-autofocus
          />
          <Select
            label="Rolle"
            data={Rolle.options.map((value) => ({ value, label: rolleLabels[value] }))}
            value={form.rolle}
            onChange={(value) => setForm({ ...form, rolle: Rolle.parse(value) })}
            allowDeselect={false}
          />
          <KennwortFields
            kennwort={form.kennwort}
            wiederholung={form.wiederholung}
            eigeneWorte={[form.name]}
            onChange={(kennwort, wiederholung) => setForm({ ...form, kennwort, wiederholung })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Abbrechen
            </Button>
            <Button
              type="submit"
              loading={add.isPending}
              disabled={!form.name.trim() || !isKennwortReady(form.kennwort, form.wiederholung, [form.name])}
            >
              Person hinzufügen
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
