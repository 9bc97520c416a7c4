import { Anchor, Text, Title } from '@mantine/core'
import type { Laufblick, Planblick, Planzeile } from '@shared/contract/planung'
import type { Laufzahl } from '@shared/domain/planung/plan'
import { nameText } from '@shared/texts/akte'
import { formatAnzahl, formatTag, formatZahl } from '@shared/texts/format'
import { punkteText } from '@shared/texts/planung'
import { Balken } from '../../components/Balken'
import css from './planung.module.css'

interface Props {
  plan: Planblick
  laeufe: readonly Laufblick[]
  zeilen: readonly Planzeile[]
  gewaehlt: string | null
  onSelect: (lauf: string | null) => void
}

/** The runs of a plan: seats filled, the smallest group, who is next in line and why. A click shows only its persons. */
export function Laeufe({ plan, laeufe, zeilen, gewaehlt, onSelect }: Props) {
  const zahlen = new Map(plan.kennzahlen.laeufe.map((zahl) => [zahl.id, zahl]))
  const namen = new Map(zeilen.map((zeile) => [zeile.fall, nameText(zeile)]))
  const gefragt = laeufe.filter(({ id }) => {
    const zahl = zahlen.get(id)
    return zahl && (zahl.gegeben > 0 || zahl.naechste.length > 0)
  })
  return (
    <section aria-label="Kurse und Maßnahmen">
      <Title order={2} size="h3" mb={4}>
        Kurse und Maßnahmen
      </Title>
      <ul className={css.laeufe}>
        {gefragt.map((lauf) => (
          <Lauf
            key={lauf.id}
            lauf={lauf}
            zahl={zahlen.get(lauf.id)}
            name={(fall) => namen.get(fall) ?? 'nicht mehr im Plan'}
            gewaehlt={gewaehlt === lauf.id}
            onSelect={() => onSelect(gewaehlt === lauf.id ? null : lauf.id)}
          />
        ))}
      </ul>
      {gefragt.length < laeufe.length && (
        <Text size="xs" c="dimmed" mt="xs">
          {formatAnzahl(laeufe.length - gefragt.length, 'weiteres Angebot', 'weitere Angebote')} ohne passende Personen
        </Text>
      )}
    </section>
  )
}

interface LaufProps {
  lauf: Laufblick
  zahl: Laufzahl | undefined
  name: (fall: string) => string
  gewaehlt: boolean
  onSelect: () => void
}

function Lauf({ lauf, zahl, name, gewaehlt, onSelect }: LaufProps) {
  if (!zahl) return null
  const { gegeben, belegt, frei, mindestens, findetStatt, naechste, platzwert } = zahl
  const alle = Math.max(1, belegt + frei, mindestens)
  const [erste] = naechste
  return (
    <li className={css.lauf}>
      <div className={css[lauf.art]}>
        <Anchor
          component="button"
          type="button"
          size="sm"
          ta="left"
          aria-pressed={gewaehlt}
          fw={gewaehlt ? 700 : 400}
          onClick={onSelect}
        >
          {lauf.titel}
        </Anchor>
        <Text size="xs" c="dimmed">
          {[lauf.traegerName, lauf.beginn && `ab ${formatTag(lauf.beginn)}`].filter(Boolean).join(' · ')}
        </Text>
        <Text size="xs">
          {formatZahl(gegeben)} von {formatZahl(frei)} freien Plätzen vergeben
          {mindestens > 0 && `, mindestens ${formatZahl(mindestens)}`}
          {!findetStatt && ' · kommt so nicht zustande'}
        </Text>
        <Balken teil={(belegt + gegeben) / alle} marke={mindestens > 0 ? mindestens / alle : null} />
        {erste && (
          <Text size="xs">
            Als Nächstes: {name(erste.fall)} (plus {punkteText(erste.gewinn)} Punkte, wartet{' '}
            {formatZahl(erste.wartetTage)} Tage
            {erste.wechselt && ', hat schon einen anderen Platz'})
          </Text>
        )}
        {platzwert !== null && platzwert > 0.5 && (
          <Text size="xs" fw={600}>
            Ein Platz mehr: plus {punkteText(platzwert)} Punkte
          </Text>
        )}
      </div>
    </li>
  )
}
