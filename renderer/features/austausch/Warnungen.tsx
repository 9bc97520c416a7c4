import { Alert, Button, Group, Text } from '@mantine/core'
import type { OffeneListe } from '@shared/contract/austausch'
import { formatAnzahl, formatTag, formatZeitpunkt } from '@shared/texts/format'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { ohnePersonen } from './schritte'

/** What should be known before the list is taken over, with the way to mend it. */
export function Warnungen({ liste }: { liste: OffeneListe }) {
  const { id, schonUebernommen, aelterAls, stand, woerterOffen, zaehler } = liste
  const [zuletzt] = schonUebernommen
  const vorschau = useLocation().pathname.split('/').at(-1) === 'vorschau'
  return (
    <>
      {vorschau && woerterOffen > 0 && (
        <MitWeg to={`/austausch/liste/${id}/spalten`} weg="Wörter zuordnen">
          <b>{formatAnzahl(woerterOffen, 'Wort wartet', 'Wörter warten')} auf Zuordnung.</b> Ansehen geht schon.
          Übernehmen lässt sich die Liste, wenn Sie gesagt haben, was gemeint ist.
        </MitWeg>
      )}
      {vorschau && zaehler.unclear > 0 && !ohnePersonen(liste) && (
        <MitWeg to={`/austausch/liste/${id}/personen`} weg="Personen klären">
          <b>{formatAnzahl(zaehler.unclear, 'Zeile ist', 'Zeilen sind')} unklar</b> und{' '}
          {zaehler.unclear === 1 ? 'wird' : 'werden'} so nicht übernommen: Es ist nicht sicher, wer gemeint ist.
        </MitWeg>
      )}
      {zuletzt && (
        <Alert color="orange" style={{ flexShrink: 0 }} title="Diese Datei wurde schon übernommen">
          Genau diese Datei hat {zuletzt.konto} am {formatZeitpunkt(zuletzt.zeit)} übernommen. Sie können sie noch
          einmal übernehmen; was gleich ist, bleibt unverändert.
        </Alert>
      )}
      {aelterAls && stand && (
        <Alert color="orange" style={{ flexShrink: 0 }} title="Diese Liste ist älter als die letzte">
          Sie hat den Stand {formatTag(stand)}; zuletzt wurde aus dieser Quelle der Stand {formatTag(aelterAls)}{' '}
          übernommen. Neuere Angaben würden durch ältere ersetzt. Bitte prüfen Sie die Vorschau.
        </Alert>
      )}
    </>
  )
}

function MitWeg({ to, weg, children }: { to: string; weg: string; children: ReactNode }) {
  return (
    <Alert color="orange" py="xs" style={{ flexShrink: 0 }}>
      <Group gap="xs" justify="space-between">
        <Text size="sm" style={{ flex: '1 1 20rem' }}>
          {children}
        </Text>
        <Button size="xs" variant="default" component={Link} to={to}>
          {weg}
        </Button>
      </Group>
    </Alert>
  )
}
