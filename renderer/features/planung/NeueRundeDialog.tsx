import { Button, Group, Stack, TextInput } from '@mantine/core'
import { readTag, unlesbarText } from '@shared/texts/eingabe'
import { formatTag } from '@shared/texts/format'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'
import { heuteHier } from '../../components/heuteHier'
import { TagInput } from '../../components/TagInput'

/** Name and day of a new round; all else is chosen on its page. */
export function NeueRundeDialog({ onClose }: { onClose: () => void }) {
  const heute = heuteHier()
  const navigate = useNavigate()
  const [name, setName] = useState(`Planung ${formatTag(heute)}`)
  const [eingabe, setEingabe] = useState(formatTag(heute))
  const stichtag = readTag(eingabe, heute)
  const add = useWrite(api.planung.anlegen, { onSuccess: ({ id }) => navigate(`/planung/${id}`) })
  const submit = () => stichtag && name.trim() !== '' && add.mutate({ name: name.trim(), stichtag })
  return (
    <Dialog opened title="Neue Planungsrunde" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack gap="sm">
          <TextInput
            label="Name"
            required
            data-autofocus
            maxLength={80}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <TagInput
            label="Stichtag"
            description="An diesem Tag wird geschaut, wer wartet und was noch beginnt."
            required
            heute={heute}
            value={eingabe}
            error={!stichtag && eingabe.trim() !== '' && unlesbarText({ art: 'tag' })}
            onChange={setEingabe}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Abbrechen
            </Button>
            <Button type="submit" loading={add.isPending} disabled={!stichtag || name.trim() === ''}>
              Runde anlegen
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
