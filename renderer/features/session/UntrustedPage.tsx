import { Alert, Button, Group, Stack } from '@mantine/core'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { Frame } from './Frame'

/** The store is not what the program saw last: an older file was put back, or the log is gone. Nothing is written before. */
export function UntrustedPage() {
  const accept = useWrite(api.session.acceptState)
  const lock = useWrite(api.session.lock)
  return (
    <Frame title="Der Bestand ist nicht der zuletzt gesehene">
      <Stack>
        <Alert color="red" role="alert">
          In diesem Bestand fehlen Änderungen, die schon gespeichert waren, oder der Vergleich ist nicht möglich. Meist
          hat jemand eine ältere Datei zurückkopiert, oder ein Abgleichprogramm hat eingegriffen. Bisher wurde nichts
          verändert.
        </Alert>
        Haben Sie die Datei selbst zurückgeholt, dann bestätigen Sie den Stand. Sonst sperren Sie wieder und holen Sie
        die letzte Sicherung oder fragen Sie die Person, die den Rechner betreut.
        <Group justify="space-between">
          <Button variant="default" onClick={() => lock.mutate(undefined)}>
            Wieder sperren
          </Button>
          <Button color="red.9" loading={accept.isPending} onClick={() => accept.mutate(undefined)}>
            Mit diesem Stand weiterarbeiten
          </Button>
        </Group>
      </Stack>
    </Frame>
  )
}
