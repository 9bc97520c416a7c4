import { Alert, Select, Stack } from '@mantine/core'
import { MAX_ZUWEISUNGEN } from '@shared/contract/zuweisungsliste'
import { formatTag } from '@shared/texts/format'
import { personenText } from '@shared/texts/zuweisungsliste'
import { useState } from 'react'
import { api } from '../api/client'
import { useRead } from '../api/useRead'
import { Dialog } from './Dialog'
import { ZuweisungslisteForm } from './ZuweisungslisteForm'

interface Props {
  /** The run the list is for; without one it is chosen here. */
  durchfuehrung?: string
  /** Chosen cases; `null` for everybody the provider of the run has to expect. */
  faelle: readonly string[] | null
  onClose: () => void
}

/** Before a list with names leaves the office: for whom, who stands on it, which columns. */
export function ZuweisungslisteDialog({ durchfuehrung, faelle, onClose }: Props) {
  const [chosen, setChosen] = useState<string | null>(durchfuehrung ?? null)
  const tooMany = faelle !== null && faelle.length > MAX_ZUWEISUNGEN
  return (
    <Dialog opened title="Zuweisungsliste erstellen" size="xl" onClose={onClose}>
      <Stack gap="sm">
        {tooMany ? (
          <Alert color="yellow">
            Auf eine Liste passen höchstens {personenText(MAX_ZUWEISUNGEN)}; ausgewählt sind{' '}
            {personenText(faelle.length)}. Bitte verkleinern Sie die Auswahl.
          </Alert>
        ) : (
          <>
            {durchfuehrung === undefined && <Kurswahl value={chosen} onChange={setChosen} />}
            {chosen && <ZuweisungslisteForm key={chosen} durchfuehrung={chosen} faelle={faelle} onClose={onClose} />}
          </>
        )}
      </Stack>
    </Dialog>
  )
}

function Kurswahl({ value, onChange }: { value: string | null; onChange: (id: string | null) => void }) {
  const kurse = useRead(api.faelle.vormerkziele, undefined).data ?? []
  return (
    <Select
      label="Durchführung"
      description="Für welchen Kurs oder welche Maßnahme die Personen gemeldet werden."
      placeholder="Titel oder Träger suchen"
      nothingFoundMessage="Keine laufende oder kommende Durchführung gefunden"
      required
      data-autofocus
      maxDropdownHeight={260}
      data={kurse.map(({ id, titel, traeger, beginn }) => ({
        value: id,
        label: `${titel} – ${traeger}${beginn ? `, ab ${formatTag(beginn)}` : ''}`
      }))}
      value={value}
      onChange={onChange}
    />
  )
}
