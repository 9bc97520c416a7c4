import { Alert, Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Einladung } from '@shared/domain/einladung/einladung'
import { faelleText, sammelText } from '@shared/texts/faelle'
import { formatTag } from '@shared/texts/format'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { heuteHier } from '../../components/heuteHier'

interface Props {
  /** Who gets a letter. */
  personen: readonly string[]
  einladung: Einladung
  onDone: () => void
}

/** After the letters: notes them as a contact with each, in one step that can be taken back. */
export function AlsKontakt({ personen, einladung, onDone }: Props) {
  const undo = useWrite(api.faelle.zuruecknehmen, {
    onSuccess: () => notifications.show({ message: 'Zurückgenommen.' })
  })
  const add = useWrite(api.faelle.kontaktEintragen, {
    onSuccess: (ergebnis) => {
      const id = `einladung-${ergebnis.vorgang}`
      notifications.show({
        id,
        autoClose: 20_000,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{sammelText('Kontakt eingetragen', ergebnis)}</Text>
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                notifications.hide(id)
                undo.mutate({ vorgang: ergebnis.vorgang })
              }}
            >
              Rückgängig
            </Button>
          </Group>
        )
      })
      onDone()
    }
  })
  const { titel, datum, uhrzeit } = einladung
  return (
    <Alert color="petrol" title="Briefe gedruckt?">
      <Group justify="space-between">
        <Text size="sm">Dann tragen Sie sie bei {faelleText(personen.length)} als Kontakt „Brief“ von heute ein.</Text>
        <Button
          size="xs"
          loading={add.isPending}
          onClick={() =>
            add.mutate({
              ...{ faelle: [...personen], datum: heuteHier(), art: 'BRIEF', anlass: null },
              vermerk: `Einladung „${titel}“ am ${formatTag(datum)} um ${uhrzeit} Uhr`
            })
          }
        >
          Als Kontakt eintragen
        </Button>
      </Group>
    </Alert>
  )
}
