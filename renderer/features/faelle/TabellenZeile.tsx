// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: roles are chosen per column
// biome-ignore-all lint/a11y/useSemanticElements: a table of which only the rows in sight exist cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names its active cell
import type { FallZeile } from '@shared/contract/faelle'
import { feldOfSpalte, type Spaltenbreite } from '@shared/domain/faelle/tabelle'
import { type CodeLabel, formatWert } from '@shared/texts/format'
import { memo } from 'react'
import classes from './tabelle.module.css'

interface Props {
  index: number
  /** Distance from the top of the table in pixels. */
  top: number
  breite: number
  /** Absent while it is under way. */
  zeile: FallZeile | undefined
  spalten: readonly Spaltenbreite[]
  gewaehlt: boolean
  /** The column the keyboard is at, if it is in this row. */
  aktiveSpalte: number | undefined
  codeLabel: CodeLabel
}

export const ZEILENHOEHE = 32
export const cellId = (index: number, spalte: number) => `fall-${index}-${spalte}`

/** A case in the table. Clicks are heard by the table itself. */
export const TabellenZeile = memo(function TabellenZeile(props: Props) {
  const { index, top, breite, zeile, spalten, gewaehlt, aktiveSpalte, codeLabel } = props
  const names = [classes['zeile'], aktiveSpalte !== undefined && classes['aktivezeile']].filter(Boolean)
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={gewaehlt}
      data-index={index}
      className={names.join(' ')}
      style={{ transform: `translateY(${top}px)`, width: breite }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        className={`${classes['zelle']} ${classes['fest']} ${classes['haken']}`}
        data-haken
      >
        <span className={classes['kasten']} role="img" aria-label={gewaehlt ? 'ausgewählt' : 'nicht ausgewählt'} />
      </div>
      {spalten.map(({ spalte, breite: width }, i) => {
        const feld = feldOfSpalte(spalte)
        const text = zeile ? formatWert(feld, zeile.werte[i] ?? null, codeLabel) : undefined
        const rechts = feld.art === 'zahl' || feld.art === 'betrag'
        const cell = [
          classes['zelle'],
          rechts && classes['rechts'],
          i === 0 && `${classes['fest']} ${classes['erste']}`,
          aktiveSpalte === i && classes['aktiv']
        ].filter(Boolean)
        return (
          <div
            key={spalte}
            id={cellId(index, i)}
            role={i === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={i + 2}
            data-spalte={i}
            className={cell.join(' ')}
            style={{ width }}
            title={text !== undefined && text.length * 7 > width ? text : undefined}
          >
            {text === undefined && <span className={classes['platzhalter']} />}
            {text !== undefined && i === 0 && (
              <span className={classes['verweis']} data-oeffnen>
                {text || '(ohne Angabe)'}
              </span>
            )}
            {i === 0 && zeile?.aehnlich && <span title="ähnlich geschrieben"> ≈</span>}
            {i > 0 && text}
          </div>
        )
      })}
    </div>
  )
})
