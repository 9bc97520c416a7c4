import { Alert, Button, Group, Text } from '@mantine/core'
import type { Einladung } from '@shared/domain/einladung/einladung'
import { sammelText } from '@shared/texts/faelle'
import { formatAnzahl, formatTag } from '@shared/texts/format'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { heuteHier } from '../../components/heuteHier'
import { useRuecknahme } from '../../components/useRuecknahme'

interface Props {
  /** Who gets a letter. */
  personen: readonly string[]
  einladung: Einladung
  onDone: () => void
}

/** After the letters: notes them as a contact with each, in one step that can be taken back. */
export function AlsKontakt({ personen, einladung, onDone }: Props) {
  const notify = useRuecknahme()
  const add = useWrite(api.faelle.kontaktEintragen, {
    onSuccess: (ergebnis) => {
      notify(sammelText('Kontakt eingetragen', ergebnis), ergebnis.vorgang)
      onDone()
    }
  })
  const { titel, datum, uhrzeit } = einladung
  return (
    <Alert color="petrol" title="Briefe gedruckt?">
      <Group justify="space-between">
        <Text size="sm">
          Dann tragen Sie sie bei {formatAnzahl(personen.length, 'Person', 'Personen')} als Kontakt „Brief“ von heute
          ein.
        </Text>
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
