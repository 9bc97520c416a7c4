import { Button, Group, Stack } from '@mantine/core'
import type { Ortszeile } from '@shared/contract/wege'
import type { Feld, Wert } from '@shared/domain/feld'
import { type OrtWerte, ortFelder } from '@shared/domain/wege/ort'
import { eingabeOf, readEingabe, unlesbarText } from '@shared/texts/eingabe'
import { ortLabels } from '@shared/texts/wege'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'
import { FeldInput } from '../../components/FeldInput'

type Name = keyof OrtWerte
const namen = Object.keys(ortFelder) as Name[]
const beispiele: Partial<Record<Name, string>> = { breite: 'etwa 52,1147', laenge: 'etwa 8,6706' }

/** A place with its coordinates; one that is only named so far gets its own entry. */
export function OrtForm({ ort, onClose }: { ort: Ortszeile | undefined; onClose: () => void }) {
  const [eingaben, setEingaben] = useState(() => {
    const werte: Partial<OrtWerte> = ort?.werte ?? { name: ort?.name ?? '' }
    return Object.fromEntries(namen.map((name) => [name, eingabeOf(ortFelder[name], werte[name] ?? null)]))
  })
  const [fehler, setFehler] = useState<Partial<Record<Name, string>>>({})
  const save = useWrite(api.wege.saveOrt, { onSuccess: onClose })
  const remove = useWrite(api.wege.removeOrt, { onSuccess: onClose })
  const stand = ort?.stand ?? null

  function submit(event: FormEvent) {
    event.preventDefault()
    const gelesen = namen.map((name): [Name, Wert | undefined] => [
      name,
      readEingabe(ortFelder[name] as Feld, eingaben[name] ?? '', '')
    ])
    const offen = gelesen.filter(([name, wert]) => wert === undefined || (name === 'name' && wert === null))
    setFehler(
      Object.fromEntries(
        offen.map(([name, wert]) => [name, wert === null ? 'Bitte ausfüllen.' : unlesbarText(ortFelder[name])])
      )
    )
    if (offen.length === 0) save.mutate({ stand, werte: Object.fromEntries(gelesen) as OrtWerte })
  }

  return (
    <Dialog opened title={ort ? `Ort ${ort.name}` : 'Neuer Ort'} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          {namen.map((name, index) => (
            <FeldInput
              key={name}
              feld={ortFelder[name] as Feld}
              label={ortLabels[name]}
              value={eingaben[name] ?? ''}
              codes={[]}
              heute=""
              autoFocus={index === 0}
              error={fehler[name]}
              description={beispiele[name]}
              onChange={(eingabe) => setEingaben({ ...eingaben, [name]: eingabe })}
            />
          ))}
          <Group justify="space-between">
            {stand ? (
              <Button variant="subtle" color="red" onClick={() => remove.mutate(stand)}>
                Koordinaten entfernen
              </Button>
            ) : (
              <span />
            )}
            <Group>
              <Button variant="default" onClick={onClose}>
                Abbrechen
              </Button>
              <Button type="submit" loading={save.isPending}>
                Ort speichern
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
