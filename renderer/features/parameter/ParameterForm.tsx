import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import {
  type Parameter,
  type ParameterName,
  parameterArten,
  readParameterWert
} from '@shared/domain/parameter/parameter'
import { Tag } from '@shared/domain/zeitraum'
import { eingabeOf, readEingabe } from '@shared/texts/eingabe'
import { parameterArtLabels, parameterLabels } from '@shared/texts/parameter'
import { type FormEvent, useState } from 'react'
import { z } from 'zod'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'

interface Props {
  /** A row to change, or only the name of one for a new row. */
  parameter: Parameter | { name: ParameterName }
  onClose: () => void
}

const schemas = {
  text: z.string().min(1),
  tag: Tag,
  zahl: z.number().min(0),
  betrag: z.int().min(0),
  jaNein: z.boolean()
}

const jaNein = [
  { value: 'true', label: 'ja' },
  { value: 'false', label: 'nein' }
]

/** The value from a day on. */
export function ParameterForm({ parameter, onClose }: Props) {
  const { name } = parameter
  const art = parameterArten[name]
  const feld = { art, schema: schemas[art] }
  const stored = 'wert' in parameter ? parameter : undefined
  const [von, setVon] = useState(stored ? eingabeOf({ art: 'tag' }, stored.gueltigVon) : '')
  const [wert, setWert] = useState(stored ? eingabeOf(feld, readParameterWert(name, stored.wert)) : '')
  const [quelle, setQuelle] = useState(stored?.quelle ?? '')
  const [missed, setMissed] = useState<{ von?: string; wert?: string }>({})
  const save = useWrite(api.parameter.save, { onSuccess: onClose })

  function submit(event: FormEvent) {
    event.preventDefault()
    const heute = new Date().toISOString().slice(0, 10)
    const gueltigVon = readEingabe({ art: 'tag', schema: Tag }, von, heute)
    const value = readEingabe(feld, wert, heute)
    if (typeof gueltigVon !== 'string' || value === undefined || value === null) {
      setMissed({
        ...(typeof gueltigVon !== 'string' && { von: 'Bitte einen Tag eingeben, etwa 01.01.2027.' }),
        ...((value === undefined || value === null) && { wert: `Erwartet wird ${parameterArtLabels[art]}.` })
      })
      return
    }
    save.mutate({ name, gueltigVon, wert: String(value), quelle, version: stored?.version ?? null })
  }

  return (
    <Dialog opened onClose={onClose} title={parameterLabels[name]}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            label="Gilt ab"
            value={von}
            onChange={(event) => setVon(event.currentTarget.value)}
            error={missed.von}
            readOnly={stored !== undefined}
            description={stored ? 'Der Tag bleibt. Für einen anderen Tag legen Sie einen neuen Wert an.' : undefined}
            required
            data-autofocus={!stored}
          />
          {art === 'jaNein' ? (
            <Select
              label="Inhalt"
              data={jaNein}
              value={wert}
              onChange={(value) => setWert(value ?? '')}
              error={missed.wert}
              required
            />
          ) : (
            <TextInput
              label="Inhalt"
              value={wert}
              onChange={(event) => setWert(event.currentTarget.value)}
              error={missed.wert}
              rightSection={art === 'betrag' ? '€' : undefined}
              required
              data-autofocus={stored !== undefined}
            />
          )}
          <TextInput
            label="Quelle"
            value={quelle}
            onChange={(event) => setQuelle(event.currentTarget.value)}
            maxLength={200}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Abbrechen
            </Button>
            <Button type="submit" loading={save.isPending}>
              Wert speichern
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
