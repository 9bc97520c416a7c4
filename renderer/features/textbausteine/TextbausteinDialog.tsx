import { Alert, Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { gesundheitswoerterIn } from '@shared/domain/kontakte/gesundheit'
import { type Textbaustein, TextbausteinWerte } from '@shared/domain/kontakte/textbaustein'
import { errorText } from '@shared/texts/errors'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { sentenceOf } from '../../api/showError'
import { useCodes } from '../../api/useCodes'
import { useFreitext } from '../../api/useFreitext'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'

interface Props {
  /** Missing for a new one. A shipped one is kept as one of the office. */
  baustein: Textbaustein | undefined
  onClose: () => void
}

/** Adds or changes a text module. */
export function TextbausteinDialog({ baustein, onClose }: Props) {
  const { codesOf } = useCodes()
  const [kuerzel, setKuerzel] = useState(baustein?.kuerzel ?? '')
  const [anlass, setAnlass] = useState(baustein?.anlass ?? null)
  const {
    text: inhalt,
    setText: setInhalt,
    drop
  } = useFreitext(`textbaustein/${baustein?.id ?? 'neu'}`, baustein?.inhalt)
  const close = () => {
    drop()
    onClose()
  }
  const [error, setError] = useState<string>()
  const save = useWrite(api.textbausteine.save, {
    onSuccess: close,
    onError: (reason) => setError(sentenceOf(reason))
  })
  const gelesen = TextbausteinWerte.safeParse({ kuerzel, anlass, inhalt, sort: baustein?.sort ?? 500 })
  const kuerzelFalsch = kuerzel !== '' && !TextbausteinWerte.shape.kuerzel.safeParse(kuerzel).success
  const woerter = gesundheitswoerterIn(inhalt)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!gelesen.success || save.isPending) return
    const eigener = baustein && baustein.version !== null
    save.mutate({
      ...gelesen.data,
      id: eigener ? baustein.id : null,
      version: eigener ? baustein.version : null
    })
  }

  return (
    <Dialog opened onClose={close} title={baustein ? `Textbaustein .${baustein.kuerzel}` : 'Textbaustein anlegen'}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label="Kürzel"
            description="Buchstaben und Ziffern, ohne Punkt"
            required
            data-autofocus
            maxLength={20}
            value={kuerzel}
            error={kuerzelFalsch && 'Nur Buchstaben und Ziffern, zum Beispiel „rueck“.'}
            onChange={({ currentTarget }) => setKuerzel(currentTarget.value)}
          />
          <Select
            label="Anlass"
            placeholder="jeder"
            clearable
            clearButtonProps={{ 'aria-label': 'Anlass: Angabe entfernen' }}
            data={codesOf('kontaktAnlass').map(({ code, label }) => ({ value: code, label }))}
            value={anlass}
            onChange={setAnlass}
            comboboxProps={{ withinPortal: false }}
          />
          <Textarea
            label="Inhalt"
            description="{datum} und {name} werden ersetzt"
            required
            autosize
            minRows={3}
            maxRows={10}
            maxLength={2000}
            value={inhalt}
            error={woerter.length > 0 && errorText({ code: 'befund.gesundheit', details: { woerter } })}
            onChange={({ currentTarget }) => setInhalt(currentTarget.value)}
          />
          {error && (
            <Alert color="red" role="alert">
              {error}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Abbrechen
            </Button>
            <Button type="submit" disabled={!gelesen.success} loading={save.isPending}>
              Textbaustein speichern
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
