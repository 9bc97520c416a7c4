import { Button, Group, NumberInput, Stack, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Lueckengrenzen, lueckengrenzen } from '@shared/domain/kette/luecken'
import { lueckengrenzLabels } from '@shared/texts/kette'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ReadState } from '../../components/ReadState'

/** From how many days on a transition is called what. */
export function LueckenForm() {
  const stored = useRead(api.einstellungen.readLuecken, undefined)
  return <ReadState read={stored}>{(data) => <Form key={data.version} {...data} />}</ReadState>
}

const namen = Object.keys(lueckengrenzen) as (keyof Lueckengrenzen)[]

function Form({ version, wert }: { version: number; wert: Lueckengrenzen }) {
  const [grenzen, setGrenzen] = useState<Record<keyof Lueckengrenzen, number | string>>(wert)
  const save = useWrite(api.einstellungen.saveLuecken, {
    onSuccess: () => notifications.show({ color: 'teal', message: 'Grenzen gespeichert.' })
  })
  const lesbar = Lueckengrenzen.safeParse(grenzen)
  const same = (andere: Lueckengrenzen) => namen.every((name) => grenzen[name] === andere[name])
  function submit(event: FormEvent) {
    event.preventDefault()
    if (lesbar.success) save.mutate({ version, wert: lesbar.data })
  }
  return (
    <form onSubmit={submit} aria-label="Grenzen der Übergänge">
      <Stack gap="xs">
        <Title order={3}>Übergänge</Title>
        <Group align="flex-end">
          {namen.map((name) => (
            <NumberInput
              key={name}
              label={lueckengrenzLabels[name]}
              suffix=" Tage"
              min={1}
              max={400}
              allowDecimal={false}
              w="15rem"
              value={grenzen[name]}
              error={!lesbar.success && name === 'nahtlos' && 'Die drei Grenzen müssen ansteigen, je 1 bis 400 Tage.'}
              onChange={(next) => setGrenzen({ ...grenzen, [name]: next })}
            />
          ))}
        </Group>
        <Group>
          <Button type="submit" disabled={!lesbar.success || same(wert)} loading={save.isPending}>
            Grenzen speichern
          </Button>
          <Button variant="default" disabled={same(lueckengrenzen)} onClick={() => setGrenzen(lueckengrenzen)}>
            Vorgabe wiederherstellen
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
