import { createPlan } from '@shared/domain/austausch/createPlan'
import { newTnKennung } from '@shared/domain/zuweisungsliste/tnKennung'
import { describe, expect, it } from 'vitest'
import type { Werte } from '../../../support/someListe'
import { anna, annaImBestand, fallId, traeger } from '../../../support/someTraegerliste'
import { bestandOf, vorlageOf } from '../../../support/someVorlage'

const kennung = newTnKennung(() => 3)
const andere = newTnKennung(() => 4)
const vertippt = `${kennung.slice(0, -1)}${kennung.endsWith('2') ? '3' : '2'}`

function zeileOf(werte: Werte, vonTraeger = traeger.id) {
  const vorlage = vorlageOf(
    [werte],
    { bestand: bestandOf([annaImBestand]), kennungen: [{ kennung, traeger: vonTraeger, fall: fallId }], traeger },
    { kind: 'teilnehmerliste' }
  )
  const [zeile] = createPlan(vorlage).zeilen
  return { ausgang: zeile?.ausgang, person: zeile?.person, gruende: zeile?.gruende.map(({ code }) => code) }
}

const gefunden = { fall: fallId, version: 1 }

describe('a TN-Kennung', () => {
  it('finds the person alone, however it was typed', () => {
    expect(zeileOf({ tn_kennung: ` ${kennung.toLowerCase().replace('-', ' ')}`, kurs_kennung: 'A' })).toMatchObject({
      person: gefunden,
      gruende: []
    })
  })

  it('comes before name and birthday, which may have changed', () => {
    expect(zeileOf({ tn_kennung: kennung, nachname: 'Meyer', vorname: 'Anna' })).toMatchObject({ person: gefunden })
  })

  it('is told when nobody has it; the person is found without it', () => {
    expect(zeileOf({ ...anna, tn_kennung: andere })).toMatchObject({ person: gefunden, gruende: ['kennungUnbekannt'] })
    expect(zeileOf({ tn_kennung: andere, nachname: 'Noori', vorname: 'Zahra' })).toMatchObject({
      ausgang: 'unclear',
      gruende: ['kennungUnbekannt', 'unbekannt']
    })
  })

  it('is told when another provider has it', () => {
    expect(zeileOf({ ...anna, tn_kennung: kennung }, 'another')).toMatchObject({
      person: gefunden,
      gruende: ['kennungFremd']
    })
  })

  it('decides nothing against name and birthday', () => {
    expect(zeileOf({ tn_kennung: kennung, nachname: 'Noori', vorname: 'Zahra', geburtsdatum: '1990-05-04' })).toEqual({
      ausgang: 'unclear',
      person: null,
      gruende: ['kennungAnders']
    })
  })

  it('is told as mistyped by its check character, among others that are ours', () => {
    const vorlage = vorlageOf(
      [{ tn_kennung: kennung }, { ...anna, tn_kennung: vertippt }],
      { bestand: bestandOf([annaImBestand]), kennungen: [{ kennung, traeger: traeger.id, fall: fallId }], traeger },
      { kind: 'teilnehmerliste' }
    )

    expect(createPlan(vorlage).zeilen[1]?.gruende[0]).toEqual({ code: 'kennungVertippt', facts: { kennung: vertippt } })
  })
})
