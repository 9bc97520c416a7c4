import { Select, Text, TextInput } from '@mantine/core'
import type { Sammelergebnis, Vormerkziel } from '@shared/contract/faelle'
import { AppError } from '@shared/errors'
import { faelleText } from '@shared/texts/faelle'
import { formatTag, formatZahl } from '@shared/texts/format'
import { useState } from 'react'
import { api } from '../../api/client'
import { sentenceOf, showError } from '../../api/showError'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { RefusalAlert } from '../../components/RefusalAlert'
import { SammelDialog, type SammelProps } from './SammelDialog'

/** Puts the selected cases down for one run. */
export function VormerkenDialog({ ids, onClose, onDone }: SammelProps<Sammelergebnis>) {
  const [id, setId] = useState<string | null>(null)
  const [grund, setGrund] = useState('')
  const [gefragt, setGefragt] = useState<string>()
  const ziele = useRead(api.faelle.vormerkziele, undefined).data ?? []
  const ziel = ziele.find((eins) => eins.id === id)
  const write = useWrite(api.faelle.vormerken, {
    onSuccess: (ergebnis) => onDone('Vorgemerkt', ergebnis),
    onError: (error) => (asksWhy(error) ? setGefragt(sentenceOf(error)) : showError(error))
  })
  return (
    <SammelDialog
      title={`${faelleText(ids.length)} vormerken`}
      confirm="Vormerken"
      ready={id !== null && (gefragt === undefined || grund.trim() !== '')}
      pending={write.isPending}
      onSubmit={() =>
        id && write.mutate({ faelle: [...ids], durchfuehrung: id, wiederholungGrund: grund.trim() || null })
      }
      onClose={onClose}
    >
      <Select
        label="Durchführung"
        description="Wer dort schon vorgemerkt ist oder teilnimmt, bleibt, wie er ist."
        placeholder="Titel oder Träger suchen"
        nothingFoundMessage="Keine laufende oder kommende Durchführung gefunden"
        required
        data-autofocus
        comboboxProps={{ withinPortal: false }}
        maxDropdownHeight={260}
        data={ziele.map((eins) => ({ value: eins.id, label: label(eins) }))}
        value={id}
        onChange={(next) => {
          setId(next)
          setGefragt(undefined)
        }}
      />
      {ziel && <Text size="sm">{plaetzeText(ziel)}</Text>}
      <RefusalAlert refusal={gefragt} />
      {gefragt !== undefined && (
        <TextInput
          label="Warum noch einmal"
          description="Steht bei den Personen, die schon Ähnliches besucht haben."
          required
          maxLength={200}
          value={grund}
          onChange={(event) => setGrund(event.currentTarget.value)}
        />
      )}
    </SammelDialog>
  )
}

const asksWhy = (error: unknown) => error instanceof AppError && error.data.code === 'teilnahme.wiederholungenOhneGrund'

function label({ titel, traeger, beginn }: Vormerkziel): string {
  return `${titel} – ${traeger}${beginn ? `, ab ${formatTag(beginn)}` : ''}`
}

/** A figure of places never stands without its age. */
function plaetzeText({ plaetzeFrei, plaetzeStand }: Vormerkziel): string {
  if (plaetzeFrei === null) return 'Freie Plätze: keine Angabe.'
  return `Freie Plätze: ${formatZahl(plaetzeFrei)} (Stand ${plaetzeStand ? formatTag(plaetzeStand) : 'unbekannt'}).`
}
