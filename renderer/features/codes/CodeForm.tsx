import { Button, Group, NumberInput, Stack, Switch, TagsInput, TextInput } from '@mantine/core'
import type { Code, Codeliste } from '@shared/domain/codes/codeliste'
import { codelistenLabels } from '@shared/texts/codes'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'

interface Props {
  liste: Codeliste
  code: Code | 'neu'
  onClose: () => void
}

type Form = Pick<Code, 'code' | 'label' | 'kurz' | 'aktiv' | 'sort' | 'synonyme'>

const empty: Form = { code: '', label: '', kurz: null, aktiv: true, sort: 1000, synonyme: [] }

/** One code: what it is called, where it stands, by which words it is recognised. */
export function CodeForm({ liste, code, onClose }: Props) {
  const neu = code === 'neu'
  const [form, setForm] = useState<Form>(neu ? empty : code)
  const set = (change: Partial<Form>) => setForm({ ...form, ...change })
  const add = useWrite(api.codes.add, { onSuccess: onClose })
  const save = useWrite(api.codes.save, { onSuccess: onClose })

  function submit(event: FormEvent) {
    event.preventDefault()
    const { label, kurz, aktiv, sort, synonyme } = form
    const werte = { liste, code: form.code, label, kurz: kurz || null, aktiv, sort, synonyme }
    if (neu) add.mutate(werte)
    else save.mutate({ ...werte, version: code.version })
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={neu ? `Neuer Code: ${codelistenLabels[liste]}` : `${code.label} ändern`}
      size="lg"
    >
      <form onSubmit={submit}>
        <Stack>
          {neu && (
            <TextInput
              label="Code"
              description="Großbuchstaben, Ziffern, Punkt und Unterstrich. Später nicht mehr zu ändern."
              value={form.code}
              onChange={(event) => set({ code: event.currentTarget.value.toUpperCase() })}
              pattern="[A-Z0-9_.]+"
              maxLength={40}
              required
              data-autofocus
            />
          )}
          <TextInput
            label="Bezeichnung"
            value={form.label}
            onChange={(event) => set({ label: event.currentTarget.value })}
            maxLength={120}
            required
            data-autofocus={!neu}
          />
          <TextInput
            label="Kurz"
            description="Für schmale Spalten, höchstens 20 Zeichen."
            value={form.kurz ?? ''}
            onChange={(event) => set({ kurz: event.currentTarget.value })}
            maxLength={20}
          />
          <NumberInput
            label="Reihenfolge"
            value={form.sort}
            onChange={(value) => set({ sort: Number(value) || 0 })}
            allowDecimal={false}
            min={0}
            max={100000}
          />
          <TagsInput
            label="Wörter in Listen anderer"
            description="An diesen Wörtern erkennt das Programm den Wert. Schließen Sie jedes mit der Eingabetaste ab."
            value={form.synonyme}
            onChange={(synonyme) => set({ synonyme })}
          />
          <Switch
            label="In Auswahllisten anbieten"
            checked={form.aktiv}
            onChange={(event) => set({ aktiv: event.currentTarget.checked })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Abbrechen
            </Button>
            <Button type="submit" loading={add.isPending || save.isPending}>
              {neu ? 'Code hinzufügen' : 'Änderung speichern'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
