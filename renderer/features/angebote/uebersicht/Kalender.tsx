import { Anchor, Text, Title } from '@mantine/core'
import type { Uebersichtszeile } from '@shared/domain/angebote/uebersicht'
import { einstiegText, zeitraumText } from '@shared/texts/angebote'
import { formatMonat } from '@shared/texts/format'
import { Link } from 'react-router'
import { useCodes } from '../../../api/useCodes'
import { Artmarke } from '../Artmarke'
import { balkenOf, type Fenster, fensterOn, monateOf, stelleOf, WOCHEN } from './balken'
import css from './kalender.module.css'
import type { Kalendergruppe } from './useFrage'

interface Props {
  zeilen: readonly Uebersichtszeile[]
  heute: string
  gruppe: Kalendergruppe
}

/** From here on the name of a month would not fit, in percent. */
const LETZTER_NAME = 90

/** The runs of the next weeks as bars, place by place or level by level, with a mark where one can begin. */
export function Kalender({ zeilen, heute, gruppe }: Props) {
  const { codeLabel } = useCodes()
  const fenster = fensterOn(heute)
  const nameOf = (wert: string | null) =>
    wert === null ? 'ohne Angabe' : gruppe === 'ort' ? wert : codeLabel('niveau', wert)
  const gruppen = [...Map.groupBy(zeilen, (zeile) => zeile[gruppe])]
    .map(([wert, deren]) => ({ name: nameOf(wert), deren }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
  return (
    <div className={css.kalender}>
      <Text size="xs" c="dimmed" mb={4}>
        {WOCHEN} Wochen ab dieser; <span className={css.raute} aria-hidden /> nächster Einstieg
      </Text>
      <Monate fenster={fenster} />
      {gruppen.map(({ name, deren }) => (
        <section key={name}>
          <Title order={2} size="h6" className={css.gruppe ?? ''}>
            {name}
          </Title>
          <ul className={css.liste}>
            {deren.map((zeile) => (
              <Zeile key={zeile.id} zeile={zeile} fenster={fenster} heute={heute} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Monate({ fenster }: { fenster: Fenster }) {
  return (
    <div className={css.zeile} aria-hidden>
      <span />
      <span className={css.bahn}>
        {monateOf(fenster)
          .filter(({ stelle }) => stelle < LETZTER_NAME)
          .map(({ tag, stelle }) => (
            <span key={tag} className={css.monat} style={{ insetInlineStart: `${stelle}%` }}>
              {formatMonat(tag.slice(0, 7))}
            </span>
          ))}
      </span>
    </div>
  )
}

function Zeile({ zeile, fenster, heute }: { zeile: Uebersichtszeile; fenster: Fenster; heute: string }) {
  const balken = balkenOf(zeile, fenster)
  const art = zeile.kursart === null ? css.massnahme : css.sprache
  return (
    <li className={css.zeile}>
      <span className={css.name}>
        <Artmarke art={zeile} />
        <Anchor component={Link} to={`/angebote/${zeile.id}`} size="sm">
          {zeile.titel}
        </Anchor>
        <span className="visuallyHidden">
          , {zeitraumText(zeile.beginn, zeile.ende)}, nächster Einstieg {einstiegText(zeile, heute)}
        </span>
      </span>
      <span className={css.bahn} aria-hidden title={zeitraumText(zeile.beginn, zeile.ende)}>
        {monateOf(fenster).map(({ tag, stelle }) => (
          <span key={tag} className={css.linie} style={{ insetInlineStart: `${stelle}%` }} />
        ))}
        {balken ? (
          <span
            className={`${css.balken} ${art}`}
            style={{ insetInlineStart: `${balken.left}%`, width: `${balken.width}%` }}
          />
        ) : (
          <span className={css.ausserhalb}>{zeitraumText(zeile.beginn, zeile.ende)}</span>
        )}
        {zeile.naechsterEinstieg !== null && zeile.naechsterEinstieg <= fenster.bis && (
          <span
            className={`${css.raute} ${css.einstieg}`}
            style={{ insetInlineStart: `${stelleOf(zeile.naechsterEinstieg, fenster)}%` }}
          />
        )}
      </span>
    </li>
  )
}
