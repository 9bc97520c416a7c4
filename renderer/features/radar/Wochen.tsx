import { Group, Text } from '@mantine/core'
import type { Radarzeile } from '@shared/contract/radar'
import { addDays } from '@shared/domain/kalender'
import { countOhne } from '@shared/domain/radar/gruppen'
import { wochenFrom } from '@shared/domain/radar/radar'
import { formatTag } from '@shared/texts/format'
import css from './radar.module.css'

/** How many steps end in each week: with a next step below, without one above, told apart by pattern and number. */
export function Wochen({ zeilen, heute, wochen }: { zeilen: readonly Radarzeile[]; heute: string; wochen: number }) {
  const je = wochenFrom(heute, wochen).map((montag) => {
    const diese = zeilen.filter(({ ende }) => ende >= montag && ende < addDays(montag, 7))
    return { montag, alle: diese.length, ohne: countOhne(diese) }
  })
  const hoechste = Math.max(1, ...je.map(({ alle }) => alle))
  const hoehe = (anzahl: number) => `${(anzahl / hoechste) * 100}%`
  return (
    <figure className={css.bild}>
      <ol className={css.wochen}>
        {je.map(({ montag, alle, ohne }) => (
          <li
            key={montag}
            className={css.woche}
            title={`Woche ab ${formatTag(montag)}: ${alle} enden, ${ohne} ohne Anschluss`}
          >
            <span className={css.zahl}>{alle > 0 ? `${ohne}/${alle}` : ''}</span>
            <span className={css.saeule} aria-hidden>
              <span className={css.ohne} style={{ height: hoehe(ohne) }} />
              <span className={css.mit} style={{ height: hoehe(alle - ohne) }} />
            </span>
            <span className={css.tag}>{formatTag(montag).slice(0, 6)}</span>
          </li>
        ))}
      </ol>
      <figcaption>
        <Group gap="md">
          <Text size="xs" c="dimmed">
            <span className={`${css.muster} ${css.ohne}`} aria-hidden /> ohne Anschluss
          </Text>
          <Text size="xs" c="dimmed">
            <span className={`${css.muster} ${css.mit}`} aria-hidden /> mit Anschluss
          </Text>
          <Text size="xs" c="dimmed">
            über den Säulen: ohne Anschluss/alle, darunter der Montag der Woche
          </Text>
        </Group>
      </figcaption>
    </figure>
  )
}
