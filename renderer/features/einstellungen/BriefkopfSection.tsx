import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Briefkopf } from '@shared/domain/einstellungen/einstellungen'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ReadState } from '../../components/ReadState'

const labels: Record<keyof Briefkopf, string> = {
  behoerde: 'Behörde',
  zusatz: 'Abteilung oder Standort',
  strasse: 'Straße und Hausnummer',
  plzOrt: 'PLZ und Ort',
  telefon: 'Telefon',
  email: 'E-Mail'
}

/** The letterhead of every print-out. */
export function BriefkopfSection() {
  const stored = useRead(api.einstellungen.readBriefkopf, undefined)
  return (
    <Stack>
      <Title order={2}>Briefkopf</Title>
      <Text size="sm" c="dimmed">
        Steht oben auf jedem Ausdruck.
      </Text>
      <ReadState read={stored}>{(data) => <Form key={data.version} {...data} />}</ReadState>
    </Stack>
  )
}

function Form({ version, wert }: { version: number; wert: Briefkopf }) {
  const [form, setForm] = useState(wert)
  const save = useWrite(api.einstellungen.saveBriefkopf, {
    onSuccess: () => notifications.show({ color: 'teal', message: 'Briefkopf gespeichert' })
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    save.mutate({ version, wert: form })
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw="28rem">
        {(Object.keys(labels) as (keyof Briefkopf)[]).map((field) => (
          <TextInput
            key={field}
            label={labels[field]}
            value={form[field]}
            onChange={(event) => setForm({ ...form, [field]: event.currentTarget.value })}
            maxLength={120}
          />
        ))}
        <Group justify="flex-end">
          <Button type="submit" loading={save.isPending}>
            Briefkopf speichern
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
