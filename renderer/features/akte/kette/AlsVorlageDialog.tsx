import { Button, Group, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { formatAnzahl } from '@shared/texts/format'
import { type FormEvent, useState } from 'react'
import { api } from '../../../api/client'
import { useRead } from '../../../api/useRead'
import { useWrite } from '../../../api/useWrite'
import { Dialog } from '../../../components/Dialog'
import { useAkte } from '../akteContext'

/** Makes a template of the chain of this person: lengths instead of days, nothing that names anybody. */
export function AlsVorlageDialog({ onClose }: { onClose: () => void }) {
  const { fall } = useAkte().akte
  const elemente = useRead(api.kette.elementeVon, { fall: fall.id }).data
  const [name, setName] = useState('')
  const [zielgruppe, setZielgruppe] = useState('')
  const save = useWrite(api.kette.saveVorlage, {
    onSuccess: () => {
      notifications.show({
        message: 'Vorlage gespeichert. Unter „Einstellungen“, „Förderkette“ ändern Sie ihre Schritte.',
        autoClose: 8000
      })
      onClose()
    }
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!elemente || !name.trim()) return
    save.mutate({ stand: null, werte: { name, zielgruppe, quelle: 'eigene', elemente } })
  }
  return (
    <Dialog opened onClose={onClose} title="Als Vorlage speichern">
      <form onSubmit={submit}>
        <Text size="sm" mb="xs">
          Übernommen werden {formatAnzahl(elemente?.length ?? 0, 'Schritt', 'Schritte')} mit Art und Dauer, ohne
          Termine, Träger und Bemerkungen.
        </Text>
        <TextInput
          label="Name"
          required
          maxLength={120}
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label="Für wen"
          maxLength={200}
          mt="xs"
          value={zielgruppe}
          onChange={(event) => setZielgruppe(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            Abbrechen
          </Button>
          <Button type="submit" disabled={!name.trim() || !elemente} loading={save.isPending}>
            Vorlage speichern
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
