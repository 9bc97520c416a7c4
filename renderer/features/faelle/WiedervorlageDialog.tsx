import { Autocomplete, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import type { Sammelergebnis } from '@shared/contract/faelle'
import { readTag } from '@shared/texts/eingabe'
import { faelleText } from '@shared/texts/faelle'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { SammelDialog, type SammelProps } from './SammelDialog'
import { heuteHier } from './tagWert'

/** A reminder for each of the selected cases. */
export function WiedervorlageDialog({ ids, onClose, onDone }: SammelProps<Sammelergebnis>) {
  const [faelligAm, setFaelligAm] = useState<string | null>(null)
  const [betreff, setBetreff] = useState('')
  const [team, setTeam] = useState('')
  const teams = useRead(api.faelle.werte, { spalte: 'team' as const }).data ?? []
  const add = useWrite(api.faelle.wiedervorlageAnlegen, {
    onSuccess: (ergebnis) => onDone('Wiedervorlage angelegt', ergebnis)
  })
  return (
    <SammelDialog
      title={`Wiedervorlage für ${faelleText(ids.length)}`}
      confirm="Wiedervorlage anlegen"
      ready={faelligAm !== null && betreff.trim() !== ''}
      pending={add.isPending}
      onSubmit={() => faelligAm && add.mutate({ faelle: [...ids], faelligAm, betreff, team: team.trim() || null })}
      onClose={onClose}
    >
      <DateInput
        label="Fällig am"
        placeholder="TT.MM.JJJJ"
        valueFormat="DD.MM.YYYY"
        locale="de"
        required
        data-autofocus
        popoverProps={{ withinPortal: false }}
        dateParser={(typed) => readTag(typed, heuteHier()) ?? null}
        value={faelligAm}
        onChange={setFaelligAm}
      />
      <TextInput
        label="Betreff"
        required
        maxLength={200}
        value={betreff}
        onChange={({ currentTarget }) => setBetreff(currentTarget.value)}
      />
      <Autocomplete
        label="Team"
        maxLength={80}
        data={teams.map(({ wert }) => wert)}
        comboboxProps={{ withinPortal: false }}
        value={team}
        onChange={setTeam}
      />
    </SammelDialog>
  )
}
