import { Autocomplete } from '@mantine/core'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'

interface Props {
  traeger: string | null
  label: string
  value: string
  error: string | undefined
  onChange: (eingabe: string) => void
}

/** A site of the provider, or just a place. */
export function StandortInput({ traeger, ...props }: Props) {
  const standorte = useRead(api.angebote.standorte, undefined).data ?? []
  const seine = standorte.filter((einer) => einer.traeger === traeger).map(({ name }) => name)
  return <Autocomplete {...props} data={seine} maxLength={80} description="Standort des Trägers oder ein Ort" />
}
