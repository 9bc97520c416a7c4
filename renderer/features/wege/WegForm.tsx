import { Button, Group, SimpleGrid, Stack } from '@mantine/core'
import type { Wegzeile } from '@shared/contract/wege'
import { pflicht, uhrzeit, zahl } from '@shared/domain/feld'
import { eingabeOf, readEingabe, unlesbarText } from '@shared/texts/eingabe'
import { wegLabels } from '@shared/texts/wege'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'
import { FeldInput } from '../../components/FeldInput'

interface Props {
  von: string
  weg: Wegzeile
  onClose: () => void
}

const minuten = pflicht(zahl(0, 600))
const felder = {
  minutenFrueh: minuten,
  minutenMittag: minuten,
  minutenSpaet: minuten,
  letzteRueckfahrt: uhrzeit()
} as const
type Name = keyof typeof felder
const namen = Object.keys(felder) as Name[]

/** A correction by hand of one way; later lists leave it alone. */
export function WegForm({ von, weg, onClose }: Props) {
  const [eingaben, setEingaben] = useState<Record<Name, string>>({
    minutenFrueh: eingabeOf(minuten, weg.minuten?.frueh ?? null),
    minutenMittag: eingabeOf(minuten, weg.minuten?.mittag ?? null),
    minutenSpaet: eingabeOf(minuten, weg.minuten?.spaet ?? null),
    letzteRueckfahrt: weg.letzteRueckfahrt ?? ''
  })
  const [fehler, setFehler] = useState<Partial<Record<Name, string>>>({})
  const save = useWrite(api.wege.save, { onSuccess: onClose })

  function submit(event: FormEvent) {
    event.preventDefault()
    const gelesen = namen.map((name) => [name, readEingabe(felder[name], eingaben[name], '')] as const)
    const offen = gelesen.filter(([name, wert]) => wert === undefined || (wert === null && name !== 'letzteRueckfahrt'))
    setFehler(Object.fromEntries(offen.map(([name]) => [name, unlesbarText(felder[name])])))
    if (offen.length > 0) return
    const werte = Object.fromEntries(gelesen) as Record<Exclude<Name, 'letzteRueckfahrt'>, number> & {
      letzteRueckfahrt: string | null
    }
    save.mutate({ version: weg.version, werte: { ...werte, ortA: von, ortB: weg.nach } })
  }

  return (
    <Dialog opened title={`Weg von ${von} nach ${weg.nach}`} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {namen.map((name, index) => (
              <FeldInput
                key={name}
                feld={felder[name]}
                label={wegLabels[name]}
                value={eingaben[name]}
                codes={[]}
                heute=""
                autoFocus={index === 0}
                error={fehler[name]}
                onChange={(eingabe) => setEingaben({ ...eingaben, [name]: eingabe })}
              />
            ))}
          </SimpleGrid>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Abbrechen
            </Button>
            <Button type="submit" loading={save.isPending}>
              Weg speichern
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
