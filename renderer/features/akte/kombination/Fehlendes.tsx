import { Alert, Anchor, Group, Text } from '@mantine/core'
import { Link } from 'react-router'
import { useAkte } from '../akteContext'

/** What planning looks at and nobody entered yet, each with the way there. */
export function Fehlendes() {
  const { fall, saetze } = useAkte().akte
  const ungeklaert = saetze.kind.some(
    ({ betreuungsbedarf, betreuung, betreuungVon }) => betreuungsbedarf && betreuung !== 'KEINE' && !betreuungVon
  )
  const fehlt = [
    !fall.ort && { was: 'Wohnort', bereich: 'ueberblick' },
    saetze.verfuegbarkeit.length === 0 && { was: 'Woche: wann die Person Zeit hat', bereich: 'profil' },
    ungeklaert && { was: 'Betreuungszeiten der Kinder', bereich: 'profil' },
    !fall.niveau && { was: 'Sprachniveau', bereich: 'sprache' },
    saetze.berechtigung.length === 0 && { was: 'Berechtigung zum Sprachkurs', bereich: 'sprache' }
  ].filter((eines) => eines !== false)
  if (fehlt.length === 0) return null
  return (
    <Alert color="yellow" py="xs" title="Für eine genaue Suche fehlt noch etwas">
      <Group gap="md">
        {fehlt.map(({ was, bereich }) => (
          <Anchor
            key={was}
            component={Link}
            to={`/faelle/${fall.id}?bereich=${bereich}`}
            size="sm"
            c="inherit"
            underline="always"
          >
            {was}
          </Anchor>
        ))}
        <Text size="sm">Was davon abhängt, steht bei den Treffern als ungeklärt.</Text>
      </Group>
    </Alert>
  )
}
