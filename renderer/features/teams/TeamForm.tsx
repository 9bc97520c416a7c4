import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import type { Teamzeile } from '@shared/contract/teams'
import type { TeamWerte } from '@shared/domain/uebergabe/team'
import { eingabeOf, readEingabe } from '@shared/texts/eingabe'
import { type FormEvent, useState } from 'react'
import { z } from 'zod'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'

interface Props {
  /** A stored team, or only the name of a new one. */
  team: Teamzeile | Pick<TeamWerte, 'name'>
  onClose: () => void
}

const stellenFeld = { art: 'zahl', schema: z.number().positive().max(500) } as const

/** Adds or changes a team. */
export function TeamForm({ team, onClose }: Props) {
  const stored = 'id' in team ? team : undefined
  const { codesOf } = useCodes()
  const [name, setName] = useState(team.name)
  const [art, setArt] = useState(stored?.art ?? 'UE25')
  const [schwerpunkt, setSchwerpunkt] = useState(stored?.schwerpunkt ?? '')
  const [stellen, setStellen] = useState(eingabeOf(stellenFeld, stored?.stellen ?? null))
  const [sprachen, setSprachen] = useState(stored?.sprachen ?? '')
  const [missed, setMissed] = useState<{ name?: string; stellen?: string }>({})
  const save = useWrite(api.teams.save, { onSuccess: onClose })
  const feststehend = stored !== undefined && stored.faelle > 0

  function submit(event: FormEvent) {
    event.preventDefault()
    const zahl = readEingabe(stellenFeld, stellen, '')
    if (name.trim() === '' || zahl === undefined) {
      setMissed({
        ...(name.trim() === '' && { name: 'Bitte geben Sie den Namen ein, wie er in den Fällen steht.' }),
        ...(zahl === undefined && { stellen: 'Bitte eine Zahl größer als 0 eingeben, etwa 4,5.' })
      })
      return
    }
    save.mutate({
      stand: stored ? { id: stored.id, version: stored.version } : null,
      werte: { name, art, schwerpunkt, stellen: zahl === null ? null : Number(zahl), sprachen }
    })
  }

  return (
    <Dialog opened onClose={onClose} title={stored ? 'Team ändern' : 'Neues Team'}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            label="Name"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            readOnly={feststehend}
            description={feststehend ? 'Der Name steht in Fällen und bleibt, wie er ist.' : undefined}
            error={missed.name}
            maxLength={80}
            required
            data-autofocus
          />
          <Select
            label="Art"
            data={codesOf('teamart')
              .filter(({ code, aktiv }) => aktiv || code === art)
              .map(({ code, label }) => ({ value: code, label }))}
            value={art}
            onChange={(next) => next && setArt(next)}
            allowDeselect={false}
          />
          <TextInput
            label="Schwerpunkt"
            description="Zum Beispiel „unter 27“, Frauen, EU, Reha."
            value={schwerpunkt}
            onChange={(event) => setSchwerpunkt(event.currentTarget.value)}
            maxLength={120}
          />
          <TextInput
            label="Stellen (Vollzeit, ganzes Team)"
            value={stellen}
            onChange={(event) => setStellen(event.currentTarget.value)}
            error={missed.stellen}
            maw="14rem"
          />
          <TextInput
            label="Sprachen im Team"
            description="Freiwillige Angabe, ohne Namen von Personen."
            value={sprachen}
            onChange={(event) => setSprachen(event.currentTarget.value)}
            maxLength={200}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Abbrechen
            </Button>
            <Button type="submit" loading={save.isPending}>
              {stored ? 'Team speichern' : 'Team anlegen'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
