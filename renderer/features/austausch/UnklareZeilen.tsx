import { Stack } from '@mantine/core'
import type { VorschauZeile } from '@shared/contract/vorschau'
import type { Personenwahl } from '@shared/domain/austausch/plan'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { UnklareZeile } from './UnklareZeile'

interface Props {
  zeilen: readonly VorschauZeile[]
  onChoose: (row: number, wahl: Personenwahl) => void
}

/** Rows nobody decided yet. After a decision the next one has the focus: a whole list goes by keys alone. */
export function UnklareZeilen({ zeilen, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const next = useRef<number>(undefined)
  const focusRow = (row: number | undefined) => list.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus()

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the rows are others, a decision came through
  useEffect(() => {
    if (next.current === undefined) return
    focusRow(next.current)
    next.current = undefined
  }, [zeilen])

  function choose(stelle: number, wahl: Personenwahl) {
    const zeile = zeilen[stelle]
    if (!zeile) return
    next.current = (zeilen[stelle + 1] ?? zeilen[stelle - 1])?.row
    onChoose(zeile.row, wahl)
  }

  function onKeyDown(event: KeyboardEvent, stelle: number) {
    const zeile = zeilen[stelle]
    if (!zeile || event.ctrlKey || event.altKey || event.metaKey) return
    const wahl = wahlOf(event.key, zeile)
    const nachbar =
      event.key === 'ArrowDown' ? zeilen[stelle + 1] : event.key === 'ArrowUp' ? zeilen[stelle - 1] : undefined
    if (!wahl && !nachbar) return
    event.preventDefault()
    if (wahl) choose(stelle, wahl)
    else focusRow(nachbar?.row)
  }

  return (
    <Stack gap="sm" ref={list}>
      {zeilen.map((zeile, stelle) => (
        <UnklareZeile
          key={zeile.row}
          zeile={zeile}
          onChoose={(wahl) => choose(stelle, wahl)}
          onKeyDown={(event) => onKeyDown(event, stelle)}
        />
      ))}
    </Stack>
  )
}

function wahlOf(key: string, { kandidaten, gruende }: VorschauZeile): Personenwahl | undefined {
  const kandidat = /^[1-9]$/.test(key) ? kandidaten[Number(key) - 1] : undefined
  if (kandidat) return { art: 'fall', fall: kandidat.fall }
  const versteckt = gruende.some(({ code }) => code === 'ausgeblendet')
  if (key.toLowerCase() === 'n') return versteckt ? { art: 'nehmen' } : { art: 'neu' }
  return key.toLowerCase() === 'a' ? { art: 'auslassen' } : undefined
}
