import type { Absolvent } from '@shared/contract/absolventen'
import { formatAnzahl } from '@shared/texts/format'
import { useRef, useState } from 'react'
import { api } from '../../api/client'
import { useEntwurf } from '../../api/useEntwurf'
import { useRun } from '../../api/useRun'
import { useRuecknahme } from '../../components/useRuecknahme'
import { type Ergebnisspalte, type Ergebniszeile, leereZeile, schrittAus, withWert } from './eingaben'

type Zeilen = Record<string, Ergebniszeile>

/** What is entered for a group; it survives lock and crash, and a refused row keeps what was typed. */
export function useErgebnisse(kurs: string, absolventen: readonly Absolvent[], heute: string) {
  const { draft, loading, keep, drop } = useEntwurf<Zeilen>(`kursende/${kurs}`)
  const [fuerAlle, setFuerAlle] = useState(leereZeile)
  const [abgelehnt, setAbgelehnt] = useState<ReadonlyMap<string, string>>(new Map())
  const run = useRun(api.absolventen.saveErgebnisse)
  const notify = useRuecknahme()
  const zeilen = draft ?? {}
  const jetzt = useRef(zeilen)
  jetzt.current = zeilen
  const zeileOf = ({ teilnahme }: Absolvent) => zeilen[teilnahme.id] ?? leereZeile

  function set(absolvent: Absolvent, spalte: Ergebnisspalte, wert: string) {
    keep({ ...zeilen, [absolvent.teilnahme.id]: withWert(zeileOf(absolvent), spalte, wert, absolvent, heute) })
  }

  /** Fills a column; what stands there is replaced. */
  function setAlle(spalte: Ergebnisspalte, wert: string) {
    setFuerAlle((vorher) => ({ ...vorher, [spalte]: wert }))
    const neu = absolventen.map((absolvent) => {
      return [absolvent.teilnahme.id, withWert(zeileOf(absolvent), spalte, wert, absolvent, heute)] as const
    })
    keep({ ...zeilen, ...Object.fromEntries(neu) })
  }

  async function save() {
    const fehler = new Map<string, string>()
    const schritte = absolventen.flatMap((absolvent) => {
      const schritt = schrittAus(zeileOf(absolvent), absolvent, heute)
      if (schritt === 'unlesbar') fehler.set(absolvent.teilnahme.id, 'Der Tag ist nicht lesbar (TT.MM.JJJJ).')
      return schritt === undefined || schritt === 'unlesbar' ? [] : [schritt]
    })
    const ergebnis =
      schritte.length > 0 ? await run.start({ zeilen: schritte }) : { vorgang: null, gespeichert: 0, abgelehnt: [] }
    if (!ergebnis) return
    for (const { teilnahme, grund } of ergebnis.abgelehnt) fehler.set(teilnahme, grund)
    setAbgelehnt(fehler)
    if (fehler.size === 0) drop()
    else keep(Object.fromEntries(Object.entries(zeilen).filter(([id]) => fehler.has(id))))
    if (ergebnis.gespeichert > 0) {
      const text = `${formatAnzahl(ergebnis.gespeichert, 'Ergebnis', 'Ergebnisse')} gespeichert`
      notify(text, ergebnis.vorgang, () => keep({ ...zeilen, ...jetzt.current }))
    }
  }

  const bereit = absolventen.filter((absolvent) => zeileOf(absolvent).status !== '').length
  return { loading, zeileOf, set, setAlle, fuerAlle, bereit, save, abgelehnt, ...run }
}
