import { Button, Group, List, Text, VisuallyHidden } from '@mantine/core'
import type { FrageAntwort } from '@shared/contract/zielgruppen'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import { formatZahl } from '@shared/texts/format'
import { nichtsVerstanden } from '@shared/texts/frage'
import { IconFilterPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './frage.module.css'

interface Props {
  antwort: FrageAntwort
  onTake: (filter: Filter) => void
  beispiele: ReactNode
}

/** What became of a question: each part with its condition, what was not understood, how many persons that are. */
export function FrageAntwortBlock({ antwort, onTake, beispiele }: Props) {
  const { frage, text: alsFilter, filter, verstanden, unverstanden, ohneGeschlossene, andereLesarten, anzahl } = antwort
  return (
    <>
      <Text size="sm" className={classes['satz'] ?? ''}>
        {segmentsOf(antwort).map(({ von, art, text }) => (
          <Segment key={von} art={art} text={text} />
        ))}
      </Text>
      {!filter && (
        <>
          <Text size="sm" role="status">
            <b>{nichtsVerstanden.titel}</b> {nichtsVerstanden.text}
          </Text>
          {beispiele}
        </>
      )}
      {verstanden.length > 0 && (
        <List size="sm" aria-label="Verstanden">
          {verstanden.map(({ von, bis, text, gelesenAls }) => (
            <List.Item key={von}>
              „{frage.slice(von, bis)}“{gelesenAls.length > 0 && ` (gelesen als ${gelesenAls.join(', ')})`}:{' '}
              <b>{text}</b>
            </List.Item>
          ))}
          {ohneGeschlossene && <List.Item>Geschlossene Fälle sind nicht dabei.</List.Item>}
        </List>
      )}
      {filter && unverstanden.length > 0 && (
        <Text size="sm" role="status">
          <b>Nicht verstanden:</b> {unverstanden.map(({ wort }) => `„${wort}“`).join(', ')}. Das zählt nicht mit.
        </Text>
      )}
      {filter && (
        <Text size="sm" c="dimmed">
          Als Filter: {alsFilter}
        </Text>
      )}
      {filter && anzahl && (
        <Group gap="md">
          <Text size="sm" aria-live="polite">
            <b>{anzahl.treffer === 1 ? '1 Person' : `${formatZahl(anzahl.treffer)} Personen`}</b>,{' '}
            {formatZahl(anzahl.unbekannt)} ohne Angabe
          </Text>
          <Button variant="light" leftSection={<IconFilterPlus size={16} aria-hidden />} onClick={() => onTake(filter)}>
            Als Filter übernehmen
          </Button>
        </Group>
      )}
      {andereLesarten.map(({ wort, text, filter: andere }) => (
        <Group key={`${wort} ${text}`} gap="xs">
          <Text size="sm" c="dimmed">
            „{wort}“ kann auch heißen: {text}.
          </Text>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => onTake(andere)}
            aria-label={`So übernehmen: ${text}`}
          >
            So übernehmen
          </Button>
        </Group>
      ))}
    </>
  )
}

interface Abschnitt {
  von: number
  art: 'verstanden' | 'unverstanden' | 'sonst'
  text: string
}

/** The question in pieces, in order, so that each can be marked. */
function segmentsOf({ frage, verstanden, unverstanden }: FrageAntwort): Abschnitt[] {
  const stellen = [
    ...verstanden.map(({ von, bis }) => ({ von, bis, art: 'verstanden' as const })),
    ...unverstanden.map(({ von, bis }) => ({ von, bis, art: 'unverstanden' as const }))
  ].toSorted((a, b) => a.von - b.von)
  const abschnitte: Abschnitt[] = []
  let ab = 0
  for (const { von, bis, art } of stellen) {
    if (von > ab) abschnitte.push({ von: ab, art: 'sonst', text: frage.slice(ab, von) })
    const beginn = Math.max(von, ab)
    if (bis > beginn) abschnitte.push({ von: beginn, art, text: frage.slice(beginn, bis) })
    ab = Math.max(ab, bis)
  }
  if (ab < frage.length) abschnitte.push({ von: ab, art: 'sonst', text: frage.slice(ab) })
  return abschnitte
}

function Segment({ art, text }: Omit<Abschnitt, 'von'>) {
  if (art === 'sonst') return text
  return (
    <span className={classes[art]}>
      {text}
      {art === 'unverstanden' && <VisuallyHidden> (nicht verstanden)</VisuallyHidden>}
    </span>
  )
}
