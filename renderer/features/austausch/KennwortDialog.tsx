import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Dialog } from '../../components/Dialog'

interface Props {
  opened: boolean
  file?: string
  /** The one that was tried did not fit. */
  falsch: boolean
  onTry: (kennwort: string) => void
  onClose: () => void
}

/** Asks for the password of a locked list. It is kept with the list as long as that is open, and no longer. */
export function KennwortDialog({ opened, file, falsch, onTry, onClose }: Props) {
  const [kennwort, setKennwort] = useState('')

  function submit(event: FormEvent) {
    event.preventDefault()
    if (kennwort !== '') onTry(kennwort)
  }

  return (
    <Dialog opened={opened} onClose={onClose} title="Die Liste hat ein Kennwort">
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">
            {file === undefined ? 'Die Datei' : `„${file}“`} ist mit einem Kennwort verschlüsselt. Der Absender kennt
            es. Es wird nicht gespeichert, außer verschlüsselt im Bestand, solange die Liste noch nicht übernommen ist.
          </Text>
          <PasswordInput
            label="Kennwort der Datei"
            value={kennwort}
            onChange={(event) => setKennwort(event.currentTarget.value)}
            error={
              falsch &&
              'Dieses Kennwort passt nicht. Bitte prüfen Sie Groß- und Kleinschreibung und versuchen Sie es noch einmal.'
            }
            maxLength={255}
            autoComplete="off"
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Abbrechen
            </Button>
            <Button type="submit" disabled={kennwort === ''}>
              Liste öffnen
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
