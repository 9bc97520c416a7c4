import type { Akte } from '@shared/contract/akte'
import type { Code, Codeliste } from '@shared/domain/codes/codeliste'
import type { FallFeld } from '@shared/domain/faelle/felder'
import type { Wert } from '@shared/domain/feld'
import type { CodeLabel } from '@shared/texts/format'
import { createContext, useContext } from 'react'

/** What every part of an open Fallakte needs. */
interface AkteContext {
  akte: Akte
  codesOf: (liste: Codeliste) => readonly Code[]
  codeLabel: CodeLabel
  /** Saves one field. `false` when a conflict was put to the person; throws what belongs to the field. */
  saveFeld: (feld: FallFeld, wert: Wert, version: number) => Promise<boolean>
  /** What was typed into fields and not saved, by field. */
  entwurf: {
    of: (feld: FallFeld) => string | undefined
    keep: (feld: FallFeld, eingabe: string) => void
    drop: (feld: FallFeld) => void
  }
  /** Forms of records that are open, by their draft's name. */
  offen: { has: (formular: string) => boolean; open: (formular: string) => void; close: (formular: string) => void }
}

const Context = createContext<AkteContext | undefined>(undefined)
export const AkteProvider = Context.Provider

/** The open Fallakte. */
export function useAkte(): AkteContext {
  const akte = useContext(Context)
  if (!akte) throw new Error('Outside of a Fallakte')
  return akte
}
