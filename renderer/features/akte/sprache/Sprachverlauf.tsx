import { Text, Title } from '@mantine/core'
import type { Teilnahme } from '@shared/domain/saetze/satzarten'
import { niveauverlauf } from '@shared/domain/sprache/niveauverlauf'
import { formatTag } from '@shared/texts/format'
import { useAkte } from '../akteContext'
import { kurseOf } from './kurse'
import { bildOf, KURSHOEHE } from './sprachbild'
import css from './sprache.module.css'

/** How someone's German went: the level that counted as steps, the records as points, the courses as bars below. */
export function Sprachverlauf() {
  const { akte, codesOf, codeLabel } = useAkte()
  const { heute, saetze, vertrauensfolge } = akte
  const kurse = kurseOf(saetze.teilnahme, heute)
  const schritte = niveauverlauf(saetze.sprachstand, heute, vertrauensfolge)
  if (schritte.length === 0) return null
  const bild = bildOf({ eintraege: saetze.sprachstand, schritte, kurse, heute })
  const { x, y, breite, hoehe, links, rechts, unten } = bild
  const kurz = (art: string) =>
    codesOf('sprachstandArt').find(({ code }) => code === art)?.kurz ?? codeLabel('sprachstandArt', art)
  const nameOf = ({ titel, kursart }: Teilnahme) => titel ?? (kursart ? codeLabel('kursart', kursart) : 'Kurs')
  return (
    <section aria-label="Verlauf des Niveaus">
      <Title order={2} size="h3" mb={4}>
        Verlauf des Niveaus
      </Title>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={css.bild} tabIndex={0} aria-label="Schaubild">
        <svg viewBox={`0 0 ${breite} ${hoehe}`} role="img" aria-label={beschreibung}>
          {bild.stufen.map(({ niveau, rang }) => (
            <g key={niveau}>
              <line className={css.gitter} x1={links} x2={rechts} y1={y(rang)} y2={y(rang)} />
              <text x={links - 8} y={y(rang) + 4} textAnchor="end">
                {niveau}
              </text>
            </g>
          ))}
          {bild.ticks.map(({ tag, label }) => (
            <g key={tag}>
              <line className={css.gitter} x1={x(tag)} x2={x(tag)} y1={unten} y2={unten + 5} />
              <text x={x(tag)} y={unten + 18} textAnchor="middle">
                {label}
              </text>
            </g>
          ))}
          <line className={css.heute} x1={x(heute)} x2={x(heute)} y1={4} y2={hoehe} />
          <path className={css.stufen} d={bild.pfad} />
          {bild.punkte.map(({ id, art, niveau, cx, cy, textY, bescheinigt, form }) => (
            <g key={id}>
              {form === 'kreis' ? (
                <circle className={css.punkt} data-bescheinigt={bescheinigt || undefined} cx={cx} cy={cy} r={6} />
              ) : (
                <path
                  className={css.punkt}
                  d={`M${cx} ${cy - 7} L${cx + 7} ${cy} L${cx} ${cy + 7} L${cx - 7} ${cy} Z`}
                />
              )}
              <text x={cx} y={textY} textAnchor="middle">
                {kurz(art)} {codeLabel('niveau', niveau)}
              </text>
            </g>
          ))}
          {bild.kurse.map(({ teilnahme, beginn, laenge, oben, geplant }) => (
            <g key={teilnahme.id}>
              <rect
                className={css.kurs}
                data-plan={geplant || undefined}
                x={beginn}
                y={oben}
                width={laenge}
                height={KURSHOEHE - 8}
                rx={2}
              />
              <text x={Math.min(beginn + 6, rechts - 180)} y={oben + 13}>
                {nameOf(teilnahme)}
                {geplant && ' (geplant)'}
              </text>
            </g>
          ))}
        </svg>
      </section>
      <Text size="xs" c="dimmed">
        Linie: das Niveau, das jeweils galt · gefüllter Kreis: bescheinigt · Raute: Einstufung oder Test · offener
        Kreis: eingeschätzt · Balken: Sprachkurse, gestrichelt geplant · senkrecht: heute, {formatTag(heute)}. Alle
        Werte stehen in der Tabelle darunter.
      </Text>
    </section>
  )
}

const beschreibung = 'Niveaus und Sprachkurse im Lauf der Zeit; alle Werte stehen in der Tabelle der Sprachstände.'
