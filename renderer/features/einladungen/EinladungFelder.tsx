import { Group, Textarea, TextInput } from '@mantine/core'
import { briefplatzhalter } from '@shared/domain/einladung/einladung'
import { TagInput } from '../../components/TagInput'

export interface Eingaben {
  titel: string
  tag: string
  uhrzeit: string
  ort: string
  raum: string
  text: string
  auswahl: string
}

interface Props {
  value: Eingaben
  heute: string
  onChange: (value: Eingaben) => void
}

const platzhalter = briefplatzhalter.map((name) => `{${name}}`).join(', ')

/** What an invitation says. */
export function EinladungFelder({ value, heute, onChange }: Props) {
  const set = (teil: Partial<Eingaben>) => onChange({ ...value, ...teil })
  return (
    <>
      <TextInput
        label="Titel"
        description="Steht im Brief als Betreff"
        required
        data-autofocus
        maxLength={120}
        value={value.titel}
        onChange={({ currentTarget }) => set({ titel: currentTarget.value })}
      />
      <Group gap="md" align="flex-start">
        <TagInput label="Datum" required heute={heute} value={value.tag} onChange={(tag) => set({ tag })} w="9rem" />
        <TextInput
          label="Uhrzeit"
          required
          placeholder="HH:MM"
          maxLength={5}
          value={value.uhrzeit}
          onChange={({ currentTarget }) => set({ uhrzeit: currentTarget.value })}
          w="7rem"
        />
        <TextInput
          label="Ort"
          required
          maxLength={160}
          value={value.ort}
          onChange={({ currentTarget }) => set({ ort: currentTarget.value })}
          flex="1 1 14rem"
        />
        <TextInput
          label="Raum"
          maxLength={80}
          value={value.raum}
          onChange={({ currentTarget }) => set({ raum: currentTarget.value })}
          w="10rem"
        />
      </Group>
      <Textarea
        label="Text des Briefs"
        description={`Ersetzt werden ${platzhalter}. Eine leere Zeile beginnt einen Absatz.`}
        required
        autosize
        minRows={5}
        maxRows={14}
        maxLength={2500}
        value={value.text}
        onChange={({ currentTarget }) => set({ text: currentTarget.value })}
      />
      <TextInput
        label="Auswahl in Worten"
        description="Nur auf der Liste für das Jobcenter"
        maxLength={600}
        value={value.auswahl}
        onChange={({ currentTarget }) => set({ auswahl: currentTarget.value })}
      />
    </>
  )
}
