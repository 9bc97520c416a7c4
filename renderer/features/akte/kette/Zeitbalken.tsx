import type { Spanne } from '@shared/domain/kette/schritt'
import { isBeweglich, verschoben } from '@shared/domain/kette/verschieben'
import { schrittName, schrittZeitText } from '@shared/texts/kette'
import { useRef } from 'react'
import { useAkte } from '../akteContext'
import type { useVerschieben } from './useVerschieben'
import { type Balken, gesamtOf, spanOnAxis, type Zeitachse } from './zeitachse'
import css from './zeitstrahl.module.css'

interface Props {
  balken: Balken
  achse: Zeitachse
  verschieben: ReturnType<typeof useVerschieben>
  onChoose: (key: string) => void
}

const WOCHE = 7

/** One step on the line: its plan as an outline, what came true filled. A planned one is moved by hand or by arrow keys. */
export function Zeitbalken({ balken, achse, verschieben, onChoose }: Props) {
  const { codeLabel } = useAkte()
  const { schritt, plan, ist } = balken
  const { move, show, drop, save } = verschieben
  const griff = useRef<{ x: number; plan: Spanne; jeTag: number; zuletzt?: Spanne }>(undefined)
  const beweglich = isBeweglich(schritt)
  const gesamt = gesamtOf(balken)
  const innen = (spanne: { beginn: string; ende: string }) => {
    const [von, bis] = [achse.share(gesamt.beginn), achse.share(gesamt.ende)]
    const laenge = Math.max(bis - von, 0.001)
    const links = ((achse.share(spanne.beginn) - von) / laenge) * 100
    return { left: `${links}%`, width: `${((achse.share(spanne.ende) - achse.share(spanne.beginn)) / laenge) * 100}%` }
  }
  const moved = (start: Spanne, tage: number, nurEnde: boolean) => verschoben(start, tage, nurEnde)

  function onKeyDown(event: React.KeyboardEvent) {
    const richtung = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (richtung === 0 || !beweglich || !schritt.kettenelement || !schritt.plan) return
    event.preventDefault()
    move(schritt.kettenelement, moved(schritt.plan, richtung * (event.shiftKey ? 1 : WOCHE), event.altKey))
  }

  function onPointerDown(event: React.PointerEvent<HTMLButtonElement>) {
    if (!beweglich || !schritt.plan || event.button !== 0) return
    const spur = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 0
    const tage = (Date.parse(achse.ende) - Date.parse(achse.beginn)) / 86_400_000
    griff.current = { x: event.clientX, plan: schritt.plan, jeTag: spur / tage }
    event.currentTarget.setPointerCapture(event.pointerId)
  }

  function onPointerMove(event: React.PointerEvent) {
    const start = griff.current
    if (!start || !schritt.kettenelement || start.jeTag === 0) return
    const tage = Math.round((event.clientX - start.x) / start.jeTag)
    const weite = event.shiftKey ? Math.round(tage / WOCHE) * WOCHE : tage
    if (weite === 0 && !start.zuletzt) return
    start.zuletzt = moved(start.plan, weite, event.altKey)
    show(schritt.kettenelement, start.zuletzt)
  }

  function onPointerUp() {
    const ende = griff.current
    griff.current = undefined
    if (!ende?.zuletzt || !schritt.kettenelement) return
    if (ende.zuletzt.beginn === ende.plan.beginn && ende.zuletzt.ende === ende.plan.ende) drop()
    else move(schritt.kettenelement, ende.zuletzt, true)
  }

  return (
    <button
      type="button"
      className={css.schritt}
      style={spanOnAxis(achse, gesamt)}
      data-spur={schritt.spur}
      data-beweglich={beweglich || undefined}
      aria-label={`${schrittName(schritt, codeLabel)}, ${schrittZeitText(schritt)}${beweglich ? ', verschiebbar' : ''}`}
      aria-describedby={beweglich ? 'kette-tasten' : undefined}
      onClick={() => onChoose(schritt.key)}
      onKeyDown={onKeyDown}
      onBlur={save}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        griff.current = undefined
        drop()
      }}
    >
      {plan && <span className={css.plan} data-offen={plan.offen || undefined} style={innen(plan)} />}
      {ist && <span className={css.ist} style={innen(ist)} />}
    </button>
  )
}
