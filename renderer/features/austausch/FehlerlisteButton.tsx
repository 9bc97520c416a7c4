import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core'
import type { Fehlerliste } from '@shared/contract/uebernahme'
import { formatAnzahl } from '@shared/texts/format'
import { IconFileAlert } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRun } from '../../api/useRun'
import { Dialog } from '../../components/Dialog'
import { KopierButton } from '../../components/KopierButton'
import { UebernahmeDialog } from './UebernahmeDialog'

/** Saves the rows their sender would have to mend, with our reasons; its password is shown this once. */
export function FehlerlisteButton({ id }: { id: string }) {
  const [saved, setSaved] = useState<Fehlerliste>()
  const save = useRun(api.austausch.saveFehlerliste)

  async function start() {
    const antwort = await save.start({ id })
    if (antwort?.datei) setSaved(antwort)
  }

  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconFileAlert size={16} aria-hidden />}
        onClick={() => void start()}
      >
        Fehlerliste für den Absender
      </Button>
      {/* Until a place is chosen the dialog of the machine is open. */}
      <UebernahmeDialog
        opened={save.running && save.progress !== undefined}
        title="Fehlerliste schreiben"
        progress={save.progress}
        onCancel={save.cancel}
      />
      <Dialog
        opened={saved !== undefined}
        onClose={() => setSaved(undefined)}
        title="Fehlerliste ist gespeichert"
        closable={false}
      >
        <Stack>
          <Text size="sm">
            „{saved?.datei}“ enthält {formatAnzahl(saved?.zeilen ?? 0, 'Zeile', 'Zeilen')} des Absenders mit den
            Gründen. Aus Ihrem Bestand steht nichts darin.
          </Text>
          <Alert color="blue" title="Kennwort der Datei">
            <Group>
              <Code fz="lg">{saved?.kennwort}</Code>
              <KopierButton size="xs" text={saved?.kennwort ?? ''} />
            </Group>
            <Text size="sm" mt="xs">
              Es steht nur hier und nur jetzt. Geben Sie es auf einem anderen Weg weiter als die Datei, am besten am
              Telefon.
            </Text>
          </Alert>
          <Group justify="flex-end">
            <Button onClick={() => setSaved(undefined)}>Kennwort notiert</Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  )
}
