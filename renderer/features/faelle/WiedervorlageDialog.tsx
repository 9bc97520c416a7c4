import { Autocomplete, TextInput } from '@mantine/core'
import type { Sammelergebnis } from '@shared/contract/faelle'
import { readTag, unlesbarText } from '@shared/texts/eingabe'
import { faelleText } from '@shared/texts/faelle'
import { useState } from 'react'
import { api } from '../../api/client'
import { useFreitext } from '../../api/useFreitext'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { heuteHier } from '../../components/heuteHier'
import { TagInput } from '../../components/TagInput'
import { SammelDialog, type SammelProps } from './SammelDialog'

/** A reminder for each of the selected cases. */
export function WiedervorlageDialog({ ids, onClose, onDone }: SammelProps<Sammelergebnis>) {
  const heute = heuteHier()
  const [eingabe, setEingabe] = useState('')
  const [verlassen, setVerlassen] = useState(false)
  const { text: betreff, setText: setBetreff, drop } = useFreitext('faelle/wiedervorlage')
  const close = () => {
    drop()
    onClose()
  }
  const [team, setTeam] = useState('')
  const teams = useRead(api.faelle.werte, { spalte: 'team' as const }).data ?? []
  const faelligAm = readTag(eingabe, heute)
  const add = useWrite(api.faelle.wiedervorlageAnlegen, {
    onSuccess: (ergebnis) => {
      drop()
      onDone('Wiedervorlage angelegt', ergebnis)
    }
  })
  return (
    <SammelDialog
      title={`Wiedervorlage für ${faelleText(ids.length)}`}
      confirm="Wiedervorlage anlegen"
      ready={faelligAm !== undefined && betreff.trim() !== ''}
      pending={add.isPending}
      onSubmit={() => faelligAm && add.mutate({ faelle: [...ids], faelligAm, betreff, team: team.trim() || null })}
      onClose={close}
    >
      <TagInput
        label="Fällig am"
        required
        data-autofocus
        heute={heute}
        value={eingabe}
        error={verlassen && !faelligAm && eingabe.trim() !== '' && unlesbarText({ art: 'tag' })}
        onChange={(next) => {
          setVerlassen(false)
          setEingabe(next)
        }}
        onBlur={() => setVerlassen(true)}
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
