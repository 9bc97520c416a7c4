import { wochenbildOf } from '@shared/domain/kombination/wochenbild'
import { wochenplanOf } from '@shared/domain/kombination/wochenplan'
import { expect, it } from 'vitest'
import { type Wochenplan, wochenplanblatt } from '../../../../electron/features/kombination/wochenplanblatt'
import { someRahmen } from '../../../support/someRahmen'
import { someKurs, someWoche, stundenwege, zeiten } from '../../../support/someWoche'

const praxis = someKurs({
  titel: 'Orientierung',
  art: 'arbeitsmarkt',
  bloecke: zeiten([1, 3], '14:00', '16:00', 'Vlotho')
})
const plan: Wochenplan = {
  ...{
    name: 'Amira Beispiel',
    ab: '2027-02-01',
    mitbringen: 'Ausweis und Stift',
    bausteine: ['Отмените, пожалуйста.']
  },
  plan: wochenplanOf(wochenbildOf(someWoche(), [someKurs(), praxis], stundenwege, '2027-02-01')),
  andersAb: '2027-04-05',
  stellen: [{ titel: 'BSK B1 Herford', traeger: 'vhs Herford', anschrift: 'Markt 1, Herford', telefon: '05221 555 10' }]
}

it('says in plain words when, where, by which bus, whom to call and what to bring', () => {
  const text = wochenplanblatt(plan, someRahmen({ heute: '2027-01-04' }))
    .html.replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

  for (const satz of [
    'Amira Beispiel · ab Montag, 01.02.2027',
    'Montag Mittwoch 09:00 bis 12:15 Uhr BSK B1 Herford, Herford Bus: 60 Minuten, um 08:00 Uhr losfahren.',
    '14:00 bis 16:00 Uhr Orientierung, Vlotho',
    'vhs Herford, Markt 1, Herford Telefon: 05221 555 10',
    'Ab 05.04.2027 gelten andere Zeiten. Fragen Sie uns dann nach dem neuen Wochenplan.',
    'Bitte bringen Sie mit Ausweis und Stift',
    'den Kurs oder das Jobcenter: 04400 555 01',
    'Отмените, пожалуйста.'
  ]) {
    expect(text).toContain(satz)
  }
})
