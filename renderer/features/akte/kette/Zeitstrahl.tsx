import { Group, SegmentedControl, Text } from '@mantine/core'
import type { Kette } from '@shared/contract/kette'
import { addDays } from '@shared/domain/kalender'
import type { Spur } from '@shared/domain/kette/schritt'
import { formatTag } from '@shared/texts/format'
import { schrittName, schrittZeitText, spurLabels } from '@shared/texts/kette'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useAkte } from '../akteContext'
import { LueckenMarke } from './LueckenMarke'
import type { useVerschieben } from './useVerschieben'
import { Zeitbalken } from './Zeitbalken'
import {
  type Balken,
  balkenOf,
  spanOnAxis,
  ticksOf,
  vergroesserung,
  type Zeitachse,
  type Zoom,
  zeitachseOf,
  zoomLabels,
  zoomstufen
} from './zeitachse'
import css from './zeitstrahl.module.css'

interface Props {
  kette: Kette
  verschieben: ReturnType<typeof useVerschieben>
  onChoose: (key: string) => void
}

const spuren: readonly Spur[] = ['sprache', 'arbeitsmarkt', 'sonst']

/** The way of a person on one line of time, language and labour market apart, with gaps, today and changes of payer. */
export function Zeitstrahl({ kette, verschieben, onChoose }: Props) {
  const [zoom, setZoom] = useState<Zoom>('alles')
  const fenster = useRef<HTMLDivElement>(null)
  const { heute } = kette
  const balken = balkenOf(kette.schritte, heute)
  const achse = zeitachseOf(balken, heute)
  const faktor = vergroesserung(achse, zoom)
  const stelle = achse.share(heute)
  // A label at the very end would reach beyond the edge.
  const ticks = ticksOf(achse, Math.round(9 * faktor)).filter(({ tag }) => achse.share(tag) <= 100 - 6 / faktor)

  useEffect(() => {
    const element = fenster.current
    if (!element || zoom === 'alles') return
    element.scrollLeft = (stelle / 100) * element.scrollWidth - element.clientWidth / 2
  }, [zoom, stelle])

  function onKeyDown(event: React.KeyboardEvent) {
    const richtung = event.key === '+' ? -1 : event.key === '-' ? 1 : 0
    const naechster = zoomstufen[zoomstufen.indexOf(zoom) + richtung]
    if (richtung === 0 || !naechster) return
    event.preventDefault()
    setZoom(naechster)
  }

  return (
    <section aria-label="Zeitstrahl" onKeyDown={onKeyDown}>
      <Group justify="space-between" mb={4}>
        <Text size="xs" c="dimmed" id="kette-tasten">
          Geplantes verschieben: ziehen (mit Umschalt in Wochen), oder Pfeiltasten: eine Woche, mit Umschalt ein Tag,
          mit Alt nur das Ende. + und − ändern den Ausschnitt.
        </Text>
        <SegmentedControl
          size="xs"
          aria-label="Ausschnitt"
          value={zoom}
          onChange={(wahl) => setZoom(wahl as Zoom)}
          data={zoomstufen.map((stufe) => ({ value: stufe, label: zoomLabels[stufe] }))}
        />
      </Group>
      <div className={css.fenster} ref={fenster}>
        <div className={css.inhalt} style={{ '--faktor': faktor } as React.CSSProperties}>
          <div className={css.zeile} aria-hidden>
            <span className={css.name} />
            <div className={css.skala}>
              {ticks.map(({ tag, label }) => (
                <span key={tag} style={{ left: `${achse.share(tag)}%` }}>
                  {label}
                </span>
              ))}
            </div>
          </div>
          {spuren.map((spur) => {
            const eigene = balken.filter(({ schritt }) => schritt.spur === spur)
            return (
              eigene.length > 0 && (
                <section key={spur} aria-label={spurLabels[spur]} className={css.spurgruppe} data-spur={spur}>
                  <Text component="h3" size="xs" fw={600} className={css.spurname}>
                    {spurLabels[spur]}
                  </Text>
                  {eigene.map((eines) => (
                    <Strahlzeile key={eines.schritt.key} {...{ balken: eines, achse, kette, verschieben, onChoose }} />
                  ))}
                </section>
              )
            )
          })}
        </div>
      </div>
      <Text size="xs" c="dimmed">
        Umriss: geplant · gefüllt: tatsächlich · durchgehende Linie: heute, {formatTag(heute)}
        {kette.wechsel.length > 0 && (
          <>
            {' · '}
            <IconArrowsExchange size={12} aria-hidden />: Kostenträger wechselt
          </>
        )}
      </Text>
    </section>
  )
}

interface ZeileProps extends Props {
  balken: Balken
  achse: Zeitachse
}

/** One step: its name, its bar, and the gap before it (after it, where nothing follows). */
function Strahlzeile({ balken, achse, kette, verschieben, onChoose }: ZeileProps) {
  const { codeLabel } = useAkte()
  const { schritt } = balken
  const { heute } = kette
  const luecke = kette.luecken.find(({ nach }) => nach === schritt.key)
  const ende = kette.luecken.find(({ von, nach }) => von === schritt.key && nach === null)
  const wechsel = kette.wechsel.find(({ ab }) => ab === schritt.key)
  const mitLuecke = luecke !== undefined && luecke.beginn !== null && luecke.klasse !== 'NAHTLOS'
  return (
    <div className={css.zeile}>
      <span className={css.name}>
        <Text span size="sm" fw={600}>
          {wechsel && <IconArrowsExchange size={14} className={css.wechsel} aria-hidden />}
          {schrittName(schritt, codeLabel)}
        </Text>
        <Text span size="xs" c="dimmed">
          {schrittZeitText(schritt)}
        </Text>
      </span>
      <div className={css.spur} data-zweizeilig={(mitLuecke && ende !== undefined) || undefined}>
        {luecke && luecke.tage > 0 && luecke.beginn && (
          <span
            className={css.luecke}
            data-klasse={luecke.klasse}
            style={spanOnAxis(achse, { beginn: addDays(luecke.ende, 1), ende: addDays(luecke.beginn, -1) })}
            aria-hidden
          />
        )}
        {luecke && mitLuecke && (
          <span className={css.markenort} style={ort(achse, luecke.ende)} aria-hidden>
            <LueckenMarke luecke={luecke} />
          </span>
        )}
        {ende && (
          <span
            className={css.markenort}
            data-zweite={mitLuecke || undefined}
            style={ort(achse, ende.ende)}
            aria-hidden
          >
            <LueckenMarke luecke={ende} />
          </span>
        )}
        <Zeitbalken {...{ balken, achse, verschieben, onChoose }} />
        <div className={css.heute} style={{ left: `${achse.share(heute)}%` }} aria-hidden />
      </div>
    </div>
  )
}

/** A label at a day: to its right, or to its left where there is no room. */
const ort = (achse: Zeitachse, tag: string) =>
  achse.share(tag) > 50 ? { right: `${100 - achse.share(tag)}%` } : { left: `${achse.share(tag)}%` }
