import { Select } from '@mantine/core'
import type { Sammelergebnis } from '@shared/contract/faelle'
import { readTag, unlesbarText } from '@shared/texts/eingabe'
import { formatAnzahl, formatTag } from '@shared/texts/format'
import { useState } from 'react'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useFreitext } from '../../api/useFreitext'
import { useWrite } from '../../api/useWrite'
import { heuteHier } from '../../components/heuteHier'
import { KontaktartWahl } from '../../components/KontaktartWahl'
import { TagInput } from '../../components/TagInput'
import { VermerkInput } from '../../components/VermerkInput'
import { SammelDialog, type SammelProps } from './SammelDialog'

/** One contact with each of the selected: a meeting of a group, a letter to all. */
export function KontaktDialog({ ids, onClose, onDone }: SammelProps<Sammelergebnis>) {
  const heute = heuteHier()
  const { codesOf } = useCodes()
  const [eingabe, setEingabe] = useState(formatTag(heute))
  const [art, setArt] = useState('GRUPPE')
  const [anlass, setAnlass] = useState<string | null>(null)
  const { text: vermerk, setText: setVermerk, drop } = useFreitext('faelle/kontakt')
  const close = () => {
    drop()
    onClose()
  }
  const datum = readTag(eingabe, heute)
  const add = useWrite(api.faelle.kontaktEintragen, {
    onSuccess: (ergebnis) => {
      drop()
      onDone('Kontakt eingetragen', ergebnis)
    }
  })
  const submit = () => datum && add.mutate({ faelle: [...ids], datum, art, anlass, vermerk: vermerk.trim() || null })
  return (
    <SammelDialog
      title={`Kontakt mit ${formatAnzahl(ids.length, 'Person', 'Personen')}`}
      confirm="Kontakt eintragen"
      ready={datum !== undefined}
      pending={add.isPending}
      onSubmit={submit}
      onClose={close}
    >
      <TagInput
        label="Datum"
        required
        data-autofocus
        heute={heute}
        value={eingabe}
        error={!datum && eingabe.trim() !== '' && unlesbarText({ art: 'tag' })}
        onChange={setEingabe}
      />
      <KontaktartWahl value={art} onChange={setArt} />
      <Select
        label="Anlass"
        placeholder="ohne Angabe"
        clearable
        clearButtonProps={{ 'aria-label': 'Anlass: Angabe entfernen' }}
        data={codesOf('kontaktAnlass')
          .filter(({ aktiv }) => aktiv)
          .map(({ code, label }) => ({ value: code, label }))}
        value={anlass}
        onChange={setAnlass}
        comboboxProps={{ withinPortal: false }}
      />
      <VermerkInput
        value={vermerk}
        onChange={setVermerk}
        platzhalter={{ datum: datum ? formatTag(datum) : eingabe, name: 'Die Person' }}
        onSubmit={submit}
      />
    </SammelDialog>
  )
}
