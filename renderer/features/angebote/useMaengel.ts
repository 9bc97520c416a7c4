import type { Felder } from '@shared/domain/feld'
import { AppError } from '@shared/errors'
import { unlesbarText } from '@shared/texts/eingabe'
import { useState } from 'react'
import { sentenceOf } from '../../api/showError'
import { type Eingaben, readEingaben } from './eingaben'

/** What is wrong with a form: at its fields, and as a whole. `konflikt`: somebody else saved meanwhile. */
export interface Maengel {
  felder: Readonly<Record<string, string>>
  gesamt?: string
  konflikt?: boolean
}

/** Reads the fields of a form when it is sent, and keeps what was refused. */
export function useMaengel() {
  const [maengel, setMaengel] = useState<Maengel>({ felder: {} })

  /** The values, or nothing while a field cannot be read. */
  function read(felder: Felder, eingaben: Eingaben, heute: string): object | undefined {
    const { werte, mangelhaft } = readEingaben(felder, eingaben, heute)
    const texte = mangelhaft.map(({ name, feld, leer }) => [name, leer ? 'Bitte ausfüllen.' : unlesbarText(feld)])
    setMaengel({ felder: Object.fromEntries(texte) })
    return mangelhaft.length === 0 ? werte : undefined
  }

  function onError(error: Error) {
    const konflikt = error instanceof AppError && error.data.code === 'satz.geaendert'
    setMaengel({ felder: {}, gesamt: sentenceOf(error), konflikt })
  }

  return { maengel, setMaengel, read, onError }
}
