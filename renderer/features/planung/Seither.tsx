import { Alert, List } from '@mantine/core'
import { formatAnzahl } from '@shared/texts/format'
import { IconHistory } from '@tabler/icons-react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'

/** What changed since the plan was made; nothing where all is as it was. */
export function Seither({ plan }: { plan: string }) {
  const { data } = useRead(api.planung.seither, { id: plan })
  if (!data) return null
  const { gegangen, neu, wegfallendeLaeufe, neueLaeufe, plaetze, laeufe } = data
  const titel = (id: string) => laeufe.find((lauf) => lauf.id === id)?.titel ?? 'ein entferntes Angebot'
  const saetze = [
    gegangen.length > 0 &&
      `${formatAnzahl(gegangen.length, 'Person wartet', 'Personen warten')} nicht mehr: ${some(gegangen.map(({ name }) => name))}`,
    neu.length > 0 &&
      `${formatAnzahl(neu.length, 'Person ist', 'Personen sind')} neu: ${some(neu.map(({ name }) => name))}`,
    wegfallendeLaeufe.length > 0 && `Nicht mehr planbar: ${some(wegfallendeLaeufe.map(titel))}`,
    neueLaeufe.length > 0 && `Neu im Angebot: ${some(neueLaeufe.map(titel))}`,
    ...plaetze.map(({ lauf, vorher, jetzt }) => `${titel(lauf)}: ${vorher} freie Plätze damals, ${jetzt} heute`)
  ].filter((satz) => typeof satz === 'string')
  if (saetze.length === 0) return null
  return (
    <Alert
      icon={<IconHistory size={18} aria-hidden />}
      title="Seit diesem Plan hat sich etwas geändert"
      mb="md"
      color="orange"
    >
      <List size="sm">
        {saetze.map((satz) => (
          <List.Item key={satz}>{satz}</List.Item>
        ))}
      </List>
    </Alert>
  )
}

const SHOWN = 5
const some = (namen: readonly string[]) =>
  namen.length <= SHOWN ? namen.join('; ') : `${namen.slice(0, SHOWN).join('; ')} und ${namen.length - SHOWN} weitere`
