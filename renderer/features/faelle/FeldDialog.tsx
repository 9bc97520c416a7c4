import { Autocomplete, Select } from '@mantine/core'
import type { Sammelergebnis } from '@shared/contract/faelle'
import { SammelFeld } from '@shared/domain/faelle/tabelle'
import { faelleText, sammelFeldLabels } from '@shared/texts/faelle'
import { useState } from 'react'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { SammelDialog, type SammelProps } from './SammelDialog'

/** Sets one field of the selected cases to the same value. */
export function FeldDialog({ ids, onClose, onDone }: SammelProps<Sammelergebnis>) {
  const [feld, setFeld] = useState<SammelFeld>('team')
  const [wert, setWert] = useState('')
  const { codesOf } = useCodes()
  const werte = useRead(api.faelle.werte, { spalte: feld }).data ?? []
  const write = useWrite(api.faelle.feldSetzen, {
    onSuccess: (ergebnis) => onDone(`${sammelFeldLabels[feld]} gesetzt`, ergebnis)
  })
  const isStatus = feld === 'fallStatus'
  return (
    <SammelDialog
      title={`Feld setzen für ${faelleText(ids.length)}`}
      confirm="Feld setzen"
      ready={!isStatus || wert !== ''}
      pending={write.isPending}
      onSubmit={() => write.mutate({ faelle: [...ids], feld, wert: wert.trim() || null })}
      onClose={onClose}
    >
      <Select
        label="Feld"
        searchable={false}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data={SammelFeld.options.map((value) => ({ value, label: sammelFeldLabels[value] }))}
        value={feld}
        onChange={(value) => {
          setFeld(SammelFeld.parse(value))
          setWert('')
        }}
      />
      {isStatus ? (
        <Select
          label="Neuer Wert"
          required
          comboboxProps={{ withinPortal: false }}
          data={codesOf('fallStatus')
            .filter(({ aktiv }) => aktiv)
            .map(({ code, label }) => ({ value: code, label }))}
          value={wert || null}
          onChange={(value) => setWert(value ?? '')}
        />
      ) : (
        <Autocomplete
          label="Neuer Wert"
          description="Leer lassen, um die Angabe zu entfernen."
          maxLength={80}
          comboboxProps={{ withinPortal: false }}
          data={werte.map((einer) => einer.wert)}
          value={wert}
          onChange={setWert}
        />
      )}
    </SammelDialog>
  )
}
