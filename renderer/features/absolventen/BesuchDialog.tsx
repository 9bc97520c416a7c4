import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core'
import type { Absolvent } from '@shared/contract/absolventen'
import { nameText } from '@shared/texts/akte'
import { readTag } from '@shared/texts/eingabe'
import { formatAnzahl, formatTag } from '@shared/texts/format'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { useFreitext } from '../../api/useFreitext'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'
import { TagInput } from '../../components/TagInput'
import { useRuecknahme } from '../../components/useRuecknahme'

interface Props {
  absolventen: readonly Absolvent[]
  heute: string
  onClose: () => void
}

/** A visit in the course for everybody who was spoken with: one contact each. */
export function BesuchDialog({ absolventen, heute, onClose }: Props) {
  const [tag, setTag] = useState(formatTag(heute))
  const [dabei, setDabei] = useState<readonly string[]>(absolventen.map(({ fall }) => fall))
  const [anschluss, setAnschluss] = useState(true)
  const { text: vermerk, setText: setVermerk, drop } = useFreitext('absolventen/besuch')
  const close = () => {
    drop()
    onClose()
  }
  const datum = readTag(tag, heute)
  const zukunft = datum !== undefined && datum > heute
  const notify = useRuecknahme()
  const save = useWrite(api.absolventen.saveBesuch, {
    onSuccess: ({ vorgang, anzahl }) => {
      notify(`Besuch bei ${formatAnzahl(anzahl, 'Person', 'Personen')} eingetragen`, vorgang)
      close()
    }
  })
  const ready = datum !== undefined && !zukunft && dabei.length > 0
  function submit(event: FormEvent) {
    event.preventDefault()
    if (ready) save.mutate({ faelle: [...dabei], datum, anschluss, vermerk: vermerk.trim() || null })
  }
  return (
    <Dialog opened onClose={close} title="Besuch im Kurs eintragen">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TagInput
            label="Besucht am"
            required
            value={tag}
            onChange={setTag}
            heute={heute}
            data-autofocus
            error={zukunft && 'Der Tag liegt in der Zukunft.'}
          />
          <Checkbox
            label="Über den Anschluss gesprochen"
            description="Dann gilt auch das Anschlussgespräch als geführt."
            checked={anschluss}
            onChange={(event) => setAnschluss(event.currentTarget.checked)}
          />
          <Checkbox.Group label="Gesprochen mit" value={[...dabei]} onChange={setDabei}>
            <Stack gap={6} mt={4}>
              {absolventen.map((absolvent) => (
                <Checkbox key={absolvent.fall} value={absolvent.fall} label={nameText(absolvent)} />
              ))}
            </Stack>
          </Checkbox.Group>
          <Textarea
            label="Vermerk"
            description="Steht bei allen; bitte keine Diagnosen."
            maxLength={4000}
            autosize
            minRows={2}
            value={vermerk}
            onChange={(event) => setVermerk(event.currentTarget.value)}
          />
        </Stack>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            Abbrechen
          </Button>
          <Button type="submit" disabled={!ready} loading={save.isPending}>
            Für {formatAnzahl(dabei.length, 'Person', 'Personen')} eintragen
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
