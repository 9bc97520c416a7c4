import { Button, Chip, Group, Select, Stack, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Anstehend } from '@shared/domain/heute/anstehend'
import { addDays, addMonths } from '@shared/domain/kalender'
import { readTag } from '@shared/texts/eingabe'
import { formatTag } from '@shared/texts/format'
import { anstehendText, zurueckstellGruende } from '@shared/texts/heute'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { useFreitext } from '../../api/useFreitext'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'
import { TagInput } from '../../components/TagInput'
import { nameOf } from './nameOf'

interface Props {
  zeile: Anstehend
  heute: string
  teams: readonly string[]
  onClose: () => void
}

/** Puts one thing off until a day, for a reason, or gives it to a team. */
export function ZurueckstellenDialog({ zeile, heute, teams, onClose }: Props) {
  const spaeter = [
    { label: 'Morgen', tag: addDays(heute, 1) },
    { label: 'In einer Woche', tag: addDays(heute, 7) },
    { label: 'In zwei Wochen', tag: addDays(heute, 14) },
    { label: 'In einem Monat', tag: addMonths(heute, 1) }
  ]
  const [eingabe, setEingabe] = useState(formatTag(addDays(heute, 7)))
  const { text: grund, setText: setGrund, drop } = useFreitext(`heute/zurueckstellen/${zeile.art}/${zeile.fall}`)
  const close = () => {
    drop()
    onClose()
  }
  const [team, setTeam] = useState<string | null>(null)
  const bis = readTag(eingabe, heute)
  const ready = bis !== undefined && bis > heute && grund.trim() !== ''
  const { putOff, pending } = usePutOff(zeile, () => {
    notifications.show({ message: `Zurückgestellt auf ${formatTag(bis ?? heute)}: ${anstehendText(zeile)}` })
    close()
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    if (ready) putOff({ bis, grund: grund.trim(), team })
  }
  return (
    <Dialog opened onClose={close} title={`Zurückstellen: ${nameOf(zeile)}`} size="lg">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Chip.Group value={bis ?? ''} onChange={(tag) => setEingabe(formatTag(String(tag)))}>
            <Group gap="xs">
              {spaeter.map(({ label, tag }) => (
                <Chip key={tag} value={tag} size="xs">
                  {label}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          <TagInput
            label="Zurückgestellt bis"
            required
            heute={heute}
            value={eingabe}
            error={bis !== undefined && bis <= heute && 'Bitte ein Tag nach heute'}
            onChange={setEingabe}
          />
          <Chip.Group value={grund} onChange={(next) => setGrund(String(next))}>
            <Group gap="xs">
              {zurueckstellGruende.map((text) => (
                <Chip key={text} value={text} size="xs">
                  {text}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          <TextInput
            label="Grund"
            required
            data-autofocus
            maxLength={200}
            value={grund}
            onChange={({ currentTarget }) => setGrund(currentTarget.value)}
          />
          <Select
            label="An ein Team geben"
            description="Das Team sieht es dann in seiner Liste."
            clearable
            data={[...teams]}
            value={team}
            onChange={setTeam}
            comboboxProps={{ withinPortal: false }}
          />
        </Stack>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            Abbrechen
          </Button>
          <Button type="submit" disabled={!ready} loading={pending}>
            Zurückstellen
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}

/** A reminder gets another day; a Frist keeps its day and is hidden until then. */
function usePutOff({ art, fall, satz, version }: Anstehend, onDone: () => void) {
  const frist = useWrite(api.fristen.putOff, { onSuccess: onDone })
  const reminder = useWrite(api.akte.saveSatz, { onSuccess: onDone })
  function putOff({ bis, grund, team }: { bis: string; grund: string; team: string | null }) {
    if (art !== 'wiedervorlage') frist.mutate({ fall, art, satz, bis, grund, team })
    else if (satz && version !== null) {
      const werte = { faelligAm: bis, verschobenGrund: grund, ...(team !== null && { team }) }
      reminder.mutate({ art: 'wiedervorlage', id: satz, version, werte })
    }
  }
  return { putOff, pending: frist.isPending || reminder.isPending }
}
