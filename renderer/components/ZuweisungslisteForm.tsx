import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Zuweisungsvorschau } from '@shared/contract/zuweisungsliste'
import { addDays } from '@shared/domain/kalender'
import type { Zuweisungswahl } from '@shared/domain/zuweisungsliste/zuweisungsliste'
import { readTag } from '@shared/texts/eingabe'
import { formatTag } from '@shared/texts/format'
import { personenText } from '@shared/texts/zuweisungsliste'
import { useState } from 'react'
import { api } from '../api/client'
import { useRead } from '../api/useRead'
import { useWrite } from '../api/useWrite'
import { ReadState } from './ReadState'
import { TagInput } from './TagInput'
import { ZuweisungslisteVorschau } from './ZuweisungslisteVorschau'

interface Props {
  durchfuehrung: string
  faelle: readonly string[] | null
  onClose: () => void
}

const FRIST_TAGE = 14

/** What is decided for one list, what it would say, and the button that saves it. */
export function ZuweisungslisteForm({ durchfuehrung, faelle, onClose }: Props) {
  const [wahl, setWahl] = useState<Zuweisungswahl>({ anschrift: false, telefon: false, rueckmeldungBis: null })
  const umfang = { durchfuehrung, faelle: faelle && [...faelle] }
  const read = useRead(api.zuweisungsliste.vorschau, { ...umfang, wahl }, { keepPrevious: true })
  return (
    <ReadState read={read} lines={10}>
      {(vorschau) => <Form {...{ durchfuehrung, vorschau, wahl, setWahl, onClose }} />}
    </ReadState>
  )
}

interface FormProps {
  durchfuehrung: string
  vorschau: Zuweisungsvorschau
  wahl: Zuweisungswahl
  setWahl: (wahl: Zuweisungswahl) => void
  onClose: () => void
}

function Form({ durchfuehrung, vorschau, wahl, setWahl, onClose }: FormProps) {
  const { heute, personen } = vorschau
  const [frist, setFrist] = useState(() => formatTag(addDays(heute, FRIST_TAGE)))
  const bis = frist.trim() === '' ? null : readTag(frist, heute)
  const save = useWrite(api.zuweisungsliste.save, {
    onSuccess: ({ datei, personen: zahl }) => {
      if (datei === null) return
      notifications.show({ message: `„${datei}“ mit ${personenText(zahl)} ist gespeichert.` })
      onClose()
    }
  })
  // Exactly the people shown here, whoever is added meanwhile.
  const shown = personen.map(({ fall }) => fall)
  const submit = () =>
    bis !== undefined && save.mutate({ durchfuehrung, faelle: shown, wahl: { ...wahl, rueckmeldungBis: bis } })

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Stack gap="sm">
        <Text size="sm">
          {personenText(personen.length)} für <b>{vorschau.titel}</b>, {vorschau.traeger}
        </Text>
        <Group align="flex-start" gap="xl">
          <TagInput
            label="Rückmeldung bis"
            value={frist}
            onChange={setFrist}
            heute={heute}
            error={bis === undefined && 'Bitte einen Tag eingeben, etwa 04.12.2026.'}
            w="11rem"
          />
          <Stack gap={6} pt={4}>
            <Checkbox
              label="Anschrift mitgeben"
              description="Nur, wenn der Träger Briefe schreibt."
              checked={wahl.anschrift}
              onChange={(event) => setWahl({ ...wahl, anschrift: event.currentTarget.checked })}
            />
            <Checkbox
              label="Telefon mitgeben"
              description="Nur mit Einwilligung der Personen."
              checked={wahl.telefon}
              onChange={(event) => setWahl({ ...wahl, telefon: event.currentTarget.checked })}
            />
          </Stack>
        </Group>
        <ZuweisungslisteVorschau vorschau={vorschau} mitFrist={typeof bis === 'string'} />
        <Text size="sm" c="dimmed">
          Die Datei ist nicht verschlüsselt. Bitte geben Sie sie nur auf sicherem Weg weiter. Wer wann welche Liste
          bekommen hat, steht im Protokoll.
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Abbrechen
          </Button>
          <Button type="submit" loading={save.isPending} disabled={personen.length === 0 || bis === undefined}>
            Liste speichern
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
