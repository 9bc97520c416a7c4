import { expect, it } from 'vitest'
import {
  bloecke,
  saysOf,
  someBerechtigung,
  someKurs,
  someLauf,
  somePlanperson,
  someWelt
} from '../../../support/someKombination'

const welt = someWelt()
const kurs = someKurs('BSK_B1', { titel: 'BSK Herford', bloecke: bloecke('12345', '08:30', '12:45') })

it.each([
  ['A1', 'verletzt: „BSK Herford“ verlangt A2, der Stand ist A1.'],
  ['A2', undefined],
  ['A2.2', undefined],
  ['B1', 'verletzt: „BSK Herford“ führt zu B1, der Stand ist schon B1.'],
  [null, 'unklar: „BSK Herford“ verlangt A2, der Sprachstand ist nicht bekannt.']
])('H3: takes from A2 to below B1 into a course from A2 to B1 (%s)', (niveau, satz) => {
  expect(saysOf('H3', somePlanperson({ niveau }), [kurs], welt)[0]).toBe(satz)
})

it('H3: expects the level of a course that ends before', () => {
  const laeuft = {
    ...{ lauf: null, titel: 'IK Herford', traeger: null, kursart: 'IK_ALLG', instrument: null, wochenstunden: 20 },
    ...{ beginn: '2026-05-01', ende: '2026-12-18', bloecke: [] }
  }

  expect(saysOf('H3', somePlanperson({ belegungen: [laeuft] }), [someKurs('BSK_B2')], welt)).toEqual([
    'auflage: B1 wird bis 18.12.2026 durch „IK Herford“ erwartet.'
  ])
})

it.each([
  ['a registered one', someBerechtigung({ angemeldetAm: '2026-11-10', status: 'ANGEMELDET' }), undefined],
  [
    'one to register with (R-05)',
    someBerechtigung({ ausgestelltAm: '2026-10-01' }),
    'auflage: Für „BSK_B1“ bis 01.01.2027 anmelden, sonst erlischt die Berechtigung.'
  ],
  [
    'one without any day',
    someBerechtigung({ ausgestelltAm: null }),
    'unklar: Ob die Berechtigung für „BSK_B1“ noch gilt, ist nicht bekannt: Tage fehlen.'
  ],
  ['an old one', someBerechtigung({ ausgestelltAm: '2026-01-01' }), 'ausstellen'],
  ['one used up', someBerechtigung({ status: 'VERBRAUCHT' }), 'ausstellen'],
  ['one for another kind of course', someBerechtigung({ zugangsweg: 'IK_ANSPRUCH' }), 'ausstellen']
])('H4: Berufssprachkurs with %s', (_, eine, satz) => {
  const gesagt = saysOf('H4', somePlanperson({ berechtigungen: [eine] }), [someKurs('BSK_B1')], welt)[0]

  const ausstellen = 'auflage: Für „BSK_B1“ ist die Teilnahmeberechtigung auszustellen (§ 5 Abs. 2 DeuFöV).'
  expect(gesagt).toBe(satz === 'ausstellen' ? ausstellen : satz)
})

it('H4: an Integrationskurs needs an entitlement of its own, registered ones begin within a year (R-03)', () => {
  const ik = someKurs('IK_ALLG')
  const mit = (angemeldetAm: string) =>
    somePlanperson({ berechtigungen: [someBerechtigung({ zugangsweg: 'IK_VERPFL_JC', angemeldetAm })] })

  expect(saysOf('H4', somePlanperson(), [ik], welt)).toEqual([
    'verletzt: Für „IK_ALLG“ fehlt eine Berechtigung (Integrationskurs).'
  ])
  expect(saysOf('H4', mit('2026-10-01'), [ik], welt)).toEqual([])
  expect(saysOf('H4', mit('2026-01-05'), [ik], welt)).toEqual([
    'verletzt: Die Berechtigung für „IK_ALLG“ erlischt vor dem Beginn, am 05.01.2027.'
  ])
})

it('H4: has no entitlement issued any more where the office says so', () => {
  const ohne = { ...welt, kriterien: { ...welt.kriterien, bskAusstellbar: false } }

  expect(saysOf('H4', somePlanperson(), [someKurs('BSK_B1')], ohne)[0]).toMatch(/^verletzt/)
})

it('H4: counts the units that are left', () => {
  const person = somePlanperson({
    berechtigungen: [someBerechtigung({ zugangsweg: 'IK_VERPFL_JC', ueKontingent: 700, ueVerbraucht: 500 })]
  })

  expect(saysOf('H4', person, [someKurs('IK_ALLG', { ueWoche: 25 })], welt)).toEqual([
    'auflage: Für „IK_ALLG“ sind 592 UE nötig, übrig sind 200.'
  ])
})

it('H5: registration has closed, or nobody knows when it begins', () => {
  expect(saysOf('H5', somePlanperson(), [someLauf({ titel: 'MAT', anmeldeschluss: '2026-11-27' })], welt)).toEqual([
    'verletzt: Anmeldeschluss für „MAT“ war am 27.11.2026.'
  ])
  expect(saysOf('H5', somePlanperson(), [someLauf({ titel: 'MAT', beginn: null })], welt)).toEqual([
    'unklar: Wann „MAT“ beginnt, ist nicht bekannt.'
  ])
})

it('H5: names the next day of entry where a section has begun', () => {
  const lauf = someLauf({ titel: 'IK', beginn: '2026-09-01', einstieg: 'ABSCHNITT', einstiegstage: ['2027-02-01'] })

  expect(saysOf('H5', somePlanperson(), [lauf], welt)).toEqual([
    'verletzt: In „IK“ kann man am 01.09.2026 nicht beginnen, erst wieder am 01.02.2027.'
  ])
})

it.each([
  [{ frei: 3 }, undefined],
  [{ frei: 0 }, 'verletzt: In „MAT“ ist kein Platz frei.'],
  [{ frei: 0, warteliste: true }, 'auflage: In „MAT“ ist kein Platz frei, es gibt eine Warteliste.'],
  [{ frei: null }, 'unklar: Ob in „MAT“ ein Platz frei ist, ist nicht bekannt: beim Träger erfragen.'],
  [{ freiStand: '2026-11-13' }, 'unklar: Freie Plätze in „MAT“: 5, Angabe 15 Tage alt: erfragen.'],
  [{ freiStand: null }, 'unklar: Freie Plätze in „MAT“: 5, Alter der Angabe unbekannt: erfragen.']
])('H6: a seat with %j', (werte, satz) => {
  expect(saysOf('H6', somePlanperson(), [someLauf({ titel: 'MAT', ...werte })], welt)[0]).toBe(satz)
})
