import { describe, expect, it } from 'vitest'
import { durchfuehrungFelder } from '../../../../shared/domain/angebote/angebot'
import { type Aenderung, hierOf, kursfelder, quellfelder, seitherOf } from '../../../../shared/domain/ausgaben/hier'
import { vorlagen } from '../../../../shared/domain/ausgaben/vorlagen'
import { fallFelder } from '../../../../shared/domain/faelle/felder'
import { satzFelder } from '../../../../shared/domain/saetze/satzFelder'
import { stand } from '../../../support/someRuecklauf'

const change = (feld: string | null, von: string | null, ausAntwort = false): Aenderung => ({
  ...{ satz: 's', feld, von, ausAntwort }
})
const here = (jetzt: Record<string, string | null>, aenderungen: Aenderung[], spalte = 'status' as const) =>
  hierOf(quellfelder[spalte], stand('ZUGEWIESEN'), { satz: 's', jetzt, ...seitherOf(aenderungen).get('s')! })

describe('what the store says in place of a cell', () => {
  it('stands in fields there are', () => {
    // The timetable of a run counts as one of its fields.
    const kataloge = { ...satzFelder, fall: fallFelder, durchfuehrung: { ...durchfuehrungFelder, termine: null } }
    for (const quelle of [...Object.values(quellfelder), ...Object.values(kursfelder)]) {
      const felder = kataloge[quelle.tabelle]
      expect(quelle.felder.filter((feld) => !(feld in felder))).toEqual([])
    }
  })

  it('has a place for every column by which a provider says how somebody is doing in a course', () => {
    const answers = [...vorlagen.teilnehmerliste.ausfuellbar, ...vorlagen.fehlzeitenliste.ausfuellbar]

    // Both become notes, each time anew.
    expect(new Set(answers.filter((spalte) => !quellfelder[spalte]))).toEqual(new Set(['rueckfrage', 'bemerkung']))
    expect(vorlagen.kursplanungsliste.ausfuellbar.filter((spalte) => !kursfelder[spalte])).toEqual([])
  })

  it('is unchanged as long as nobody changed it', () => {
    expect(hierOf(quellfelder.status, stand('ZUGEWIESEN'), undefined)).toEqual({ wert: 'ZUGEWIESEN', geaendert: false })
    expect(here({ status: 'ZUGEWIESEN' }, [change('prognose', null)])).toMatchObject({ geaendert: false })
  })

  it('is changed when it says something else than then, however often it was changed', () => {
    const there = [change('status', 'ZUGEWIESEN'), change('status', 'ANGEMELDET')]

    expect(here({ status: 'EINGETRETEN' }, there)).toEqual({ wert: 'EINGETRETEN', geaendert: true, satz: 's' })
    expect(here({ status: 'ZUGEWIESEN' }, there)).toMatchObject({ wert: 'ZUGEWIESEN', geaendert: false })
    expect(here({ status: null }, there)).toMatchObject({ wert: null, geaendert: true })
  })

  it('does not count what an earlier answer to the same list brought, but what was done to it afterwards', () => {
    const answered = [change('status', 'ZUGEWIESEN', true)]

    expect(here({ status: 'EINGETRETEN' }, answered)).toMatchObject({
      ...{ wert: 'EINGETRETEN', geaendert: false, ausAntwort: true }
    })
    expect(here({ status: 'ABGEBROCHEN' }, [...answered, change('status', 'EINGETRETEN')])).toMatchObject({
      ...{ wert: 'ABGEBROCHEN', geaendert: true }
    })
    expect(here({ status: 'EINGETRETEN' }, [change('status', 'ZUGEWIESEN'), ...answered])).toMatchObject({
      geaendert: false
    })
  })

  it('is new where the row was not there yet, unless an answer made it', () => {
    expect(here({ status: 'EINGETRETEN' }, [change(null, null)])).toMatchObject({ geaendert: true })
    expect(here({ status: null }, [change(null, null)])).toMatchObject({ geaendert: false })
    expect(here({ status: 'EINGETRETEN' }, [change(null, null, true)])).toMatchObject({
      ...{ wert: 'EINGETRETEN', geaendert: false, ausAntwort: true }
    })
  })

  it('takes the first of several fields, and what was issued where all of them are empty', () => {
    const tag = stand('2026-10-05')
    const none = { satz: 's', damals: {}, ausAntwort: new Set<string>(), neu: undefined }

    expect(
      hierOf(quellfelder.eintritt, tag, { ...none, jetzt: { eintrittIst: null, eintrittPlan: '2026-10-05' } })
    ).toMatchObject({
      ...{ wert: '2026-10-05', geaendert: false }
    })
    expect(hierOf(quellfelder.eintritt, tag, { ...none, jetzt: {} })).toMatchObject({
      wert: '2026-10-05',
      geaendert: false
    })
    expect(
      hierOf(quellfelder.eintritt, tag, {
        ...none,
        jetzt: { eintrittIst: '2026-10-12', eintrittPlan: '2026-10-05' },
        damals: { eintrittIst: null }
      })
    ).toMatchObject({ wert: '2026-10-12', geaendert: true })
  })
})
