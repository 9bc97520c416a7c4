import { Select } from '@mantine/core'
import { angebotLabels } from '@shared/texts/angebotfelder'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'

interface Props {
  traeger: string | null
  error: string | undefined
  onChange: (traeger: string | null) => void
}

/** Whose run it is. */
export function TraegerWahl({ traeger, error, onChange }: Props) {
  const alle = useRead(api.angebote.traeger, undefined).data ?? []
  return (
    <Select
      label={angebotLabels.traeger.name}
      required
      searchable
      placeholder="Träger suchen"
      nothingFoundMessage="Kein Träger gefunden. Träger legen Sie unter „Angebote“, „Träger“ an."
      data={alle.map(({ id, name }) => ({ value: id, label: name }))}
      value={traeger}
      onChange={onChange}
      error={error}
      allowDeselect={false}
      data-autofocus={!traeger}
    />
  )
}
