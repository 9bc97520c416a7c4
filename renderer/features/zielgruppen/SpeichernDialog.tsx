import { Button, Checkbox, Group, Stack, Textarea, TextInput } from '@mantine/core'
import type { ZielgruppeWerte } from '@shared/domain/zielgruppen/zielgruppe'
import { type FormEvent, useState } from 'react'
import { Dialog } from '../../components/Dialog'

type Angaben = Pick<ZielgruppeWerte, 'name' | 'zweck' | 'kachel'>

interface Props {
  opened: boolean
  vorher: Angaben
  onSave: (angaben: Angaben) => void
  onClose: () => void
}

/** Name and purpose of a Zielgruppe, and whether it stands on Heute. */
export function SpeichernDialog({ opened, ...rest }: Props) {
  return (
    <Dialog opened={opened} onClose={rest.onClose} title="Zielgruppe speichern">
      <Formular {...rest} />
    </Dialog>
  )
}

function Formular({ vorher, onSave, onClose }: Omit<Props, 'opened'>) {
  const [angaben, setAngaben] = useState(vorher)
  const [tried, setTried] = useState(false)
  const fehlt = tried && angaben.name.trim() === '' && 'Bitte geben Sie der Zielgruppe einen Namen.'
  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (angaben.name.trim()) onSave({ ...angaben, zweck: angaben.zweck?.trim() || null })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <TextInput
          label="Name"
          required
          maxLength={120}
          data-autofocus
          value={angaben.name}
          error={fehlt}
          onChange={({ currentTarget }) => setAngaben({ ...angaben, name: currentTarget.value })}
        />
        <Textarea
          label="Zweck"
          description="Wofür brauchen Sie diese Personen? Das steht später neben der Zahl."
          maxLength={400}
          autosize
          minRows={2}
          value={angaben.zweck ?? ''}
          onChange={({ currentTarget }) => setAngaben({ ...angaben, zweck: currentTarget.value })}
        />
        <Checkbox
          label="Auf „Heute“ mit Anzahl zeigen"
          checked={angaben.kachel}
          onChange={({ currentTarget }) => setAngaben({ ...angaben, kachel: currentTarget.checked })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Abbrechen
          </Button>
          <Button type="submit">Zielgruppe speichern</Button>
        </Group>
      </Stack>
    </form>
  )
}
