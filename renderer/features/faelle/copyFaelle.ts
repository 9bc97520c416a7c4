import { notifications } from '@mantine/notifications'
import { MAX_ZEILEN } from '@shared/contract/faelle'
import { feldOfSpalte, type Spalte } from '@shared/domain/faelle/tabelle'
import { faelleText, spaltenLabel } from '@shared/texts/faelle'
import { type CodeLabel, formatWert, formatZahl } from '@shared/texts/format'
import { api } from '../../api/client'
import { showError } from '../../api/showError'
import { copyTable } from '../../components/copyTable'
import type { Abfrage } from './useListe'

interface Needs {
  shown: Abfrage
  total: number
  /** The selected cases, or the one the keyboard is at. */
  ids: ReadonlySet<string>
  spalten: readonly Spalte[]
  codeLabel: CodeLabel
}

/** Puts the selected cases on the clipboard with the shown columns, in the order of the list. */
export async function copyFaelle({ shown, total, ids, spalten, codeLabel }: Needs): Promise<void> {
  if (ids.size === 0) return
  if (ids.size > MAX_ZEILEN) {
    notifications.show({
      color: 'orange',
      message: `Es lassen sich höchstens ${formatZahl(MAX_ZEILEN)} Fälle kopieren. Bitte wählen Sie weniger aus oder geben Sie eine Excel-Liste aus.`
    })
    return
  }
  try {
    const alle = ids.size === 1 ? [...ids] : await api.faelle.ids({ ...shown, offset: 0, limit: total })
    const inList = alle.filter((id) => ids.has(id))
    const there = new Set(inList)
    const hidden = [...ids].filter((id) => !there.has(id))
    const zeilen = await api.faelle.zeilen({ faelle: [...inList, ...hidden], spalten: [...spalten] })
    copyTable([
      spalten.map(spaltenLabel),
      ...zeilen.map(({ werte }) =>
        spalten.map((spalte, i) => formatWert(feldOfSpalte(spalte), werte[i] ?? null, codeLabel))
      )
    ])
    notifications.show({ message: `${faelleText(zeilen.length)} kopiert.`, autoClose: 3000 })
  } catch (error) {
    showError(error)
  }
}
