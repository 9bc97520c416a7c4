import { expect, it } from 'vitest'
import {
  bloecke,
  gesperrt,
  saysOf,
  someBerechtigung,
  someKind,
  someKurs,
  someLauf,
  somePlanperson,
  someWelt,
  wegeBy
} from '../../../support/someKombination'

const welt = someWelt()
const kurs = someKurs('BSK_B1', { titel: 'BSK Herford', bloecke: bloecke('12345', '08:30', '12:45') })

it('H1: names end, begin and way where the time between two places is short', () => {
  const mat = someLauf({ titel: 'MAT Vlotho', ort: 'Vlotho', bloecke: bloecke('2', '13:00', '15:00', 'Vlotho') })

  expect(saysOf('H1', somePlanperson(), [kurs, mat], welt)).toEqual([
    'verletzt: Di 12:45 Ende in Herford, 13:00 Beginn in Vlotho, Weg 60 min und 15 min Puffer.'
  ])
})

it.each([
  ['14:00', 0],
  ['13:59', 1]
])('H1: is content with exactly way and puffer (%s)', (von, anzahl) => {
  const mat = someLauf({ bloecke: bloecke('2', von, '15:00', 'Vlotho') })

  expect(saysOf('H1', somePlanperson(), [kurs, mat], welt)).toHaveLength(anzahl)
})

it('H1: needs no time between two online lessons, and the way from home between online and a place', () => {
  const online = someKurs('BSK_B1', { bloecke: bloecke('1', '09:00', '12:00', null) })
  const daheim = somePlanperson({ wohnort: 'Vlotho' })

  expect(saysOf('H1', daheim, [online, someLauf({ bloecke: bloecke('1', '12:00', '13:00', null) })], welt)).toEqual([])
  expect(saysOf('H1', daheim, [online, someLauf({ bloecke: bloecke('1', '13:00', '14:00') })], welt)).toEqual([
    'verletzt: Mo 12:00 Ende in Vlotho, 13:00 Beginn in Herford, Weg 60 min und 15 min Puffer.'
  ])
})

it('H1: says the same on several days once', () => {
  const mat = someLauf({ titel: 'MAT', bloecke: bloecke('1235', '12:00', '15:00') })

  expect(saysOf('H1', somePlanperson(), [kurs, mat], welt)).toEqual([
    'verletzt: Mo–Mi, Fr zugleich: „BSK Herford“ bis 12:45, „MAT“ ab 12:00.'
  ])
})

it('H1: sees blocked times and what goes on already, in the time both hold', () => {
  const belegung = {
    ...{ lauf: null, titel: 'Coaching', traeger: null, kursart: null, instrument: 'GB16K', wochenstunden: 2 },
    ...{ beginn: '2026-09-01', ende: '2027-01-31', bloecke: bloecke('3', '09:00', '11:00') }
  }
  const person = somePlanperson({ fenster: [gesperrt(4, '08:00', '09:00')], belegungen: [belegung] })

  expect(saysOf('H1', person, [kurs], welt)).toEqual([
    'verletzt: Mi zugleich: „BSK Herford“ bis 12:45, „Coaching“ ab 09:00.',
    'verletzt: Do 08:00–09:00 ist die Person nicht verfügbar („BSK Herford“).'
  ])
  const vorbei = { ...belegung, ende: '2027-01-10' }
  expect(saysOf('H1', somePlanperson({ belegungen: [vorbei] }), [kurs], welt)).toEqual([])
})

it('H1: does not judge a run without a timetable as free', () => {
  expect(saysOf('H1', somePlanperson(), [someLauf({ titel: 'MAT', bloecke: [] })], welt)).toEqual([
    'unklar: Der Stundenplan von „MAT“ ist nicht bekannt.'
  ])
})

it('H1: lets a measure into the holidays of a course', () => {
  const ferien = { ...kurs, ausfall: [{ beginn: '2027-03-29', ende: '2027-04-09' }] }
  const praktikum = someLauf({ instrument: 'MAG', beginn: '2027-03-29', ende: '2027-04-09' })

  expect(saysOf('H1', somePlanperson(), [ferien, praktikum], welt)).toEqual([])
  expect(saysOf('H7', somePlanperson(), [{ ...ferien, kursart: 'IK_ALLG' }, praktikum], welt)).toEqual([])
})

it('H2: knows the last bus, and no bus for who drives', () => {
  const abend = someKurs('KOMM', { bloecke: bloecke('1', '17:30', '20:00') })
  const mitBus = { ...welt, wege: wegeBy({ 'Vlotho-Herford': 40 }, 18 * 60 + 25) }
  const person = somePlanperson({ wohnort: 'Vlotho' })

  expect(saysOf('H2', person, [abend], mitBus)).toEqual([
    'verletzt: Mo endet es um 20:00 in Herford, die letzte Rückfahrt geht um 18:25.'
  ])
  expect(saysOf('H2', { ...person, pkw: true, fuehrerschein: true }, [abend], mitBus)).toEqual([])
})

it('H2: says what is not known', () => {
  expect(saysOf('H2', somePlanperson({ wohnort: null }), [kurs], welt)).toEqual([
    'unklar: Der Wohnort ist nicht bekannt: Wege lassen sich nicht prüfen.'
  ])
  expect(saysOf('H2', somePlanperson({ wohnort: 'Rödinghausen' }), [kurs], welt)).toEqual([
    'unklar: Der Weg von Rödinghausen nach Herford ist nicht bekannt.',
    'unklar: Der Weg von Herford nach Rödinghausen ist nicht bekannt.'
  ])
})

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

it('H7: forbids two Berufssprachkurse at once, not one after the other', () => {
  const erster = someKurs('BSK_B1', { id: 'a' })
  const zweiter = someKurs('BSK_B2', { id: 'b' })

  expect(saysOf('H7', somePlanperson(), [erster, zweiter], welt)).toEqual([
    'verletzt: „a“ und „b“ schließen sich aus: Es gibt nur ein Kontingent. (§ 4 DeuFöV)'
  ])
  expect(saysOf('H7', somePlanperson(), [erster, { ...zweiter, beginn: '2027-06-28', ende: null }], welt)).toEqual([])
})

it('H7: leaves whoever has a claim to Arbeitslosengeld to the Agentur', () => {
  expect(saysOf('H7', somePlanperson({ rechtskreis: 'SGB3' }), [someLauf()], welt)[0]).toMatch(/^verletzt/)
})

it('H8: age, sex, payer, leave to work, writing', () => {
  const says = (person: Parameters<typeof somePlanperson>[0], lauf: Parameters<typeof someLauf>[0]) =>
    saysOf('H8', somePlanperson(person), [someLauf({ titel: 'MAT', ...lauf })], welt)[0]

  expect(says({ geburtsdatum: '2002-01-11' }, { hoechstAlter: 24 })).toBe(
    'verletzt: „MAT“ ist für bis 24 Jahre, die Person ist dann 25.'
  )
  expect(says({ geburtsdatum: '2002-01-12' }, { hoechstAlter: 24 })).toBeUndefined()
  expect(says({ geburtsdatum: null }, { hoechstAlter: 24 })).toMatch(/^unklar/)
  expect(says({ geschlecht: 'M' }, { geschlechtFilter: 'W' })).toBe('verletzt: „MAT“ ist nur für Frauen.')
  expect(says({ rechtskreis: 'ASYLBLG' }, { kostentraeger: 'JC' })).toMatch(/^verletzt/)
  expect(says({}, { kostentraeger: 'AGENTUR' })).toMatch(/^auflage/)
  expect(says({ erwerbstaetigkeit: 'NICHT' }, { instrument: 'MAG' })).toMatch(/^verletzt/)
  expect(says({ erwerbstaetigkeit: 'MIT_ZUSTIMMUNG' }, { instrument: 'MAG' })).toMatch(/^auflage/)
  expect(says({ erwerbstaetigkeit: null }, { instrument: 'MAG' })).toMatch(/^unklar/)
  expect(says({ aufenthaltsstatus: 'EU', erwerbstaetigkeit: null }, { instrument: 'MAG' })).toBeUndefined()
  expect(saysOf('H8', somePlanperson(), [someKurs('IK_ALPHA')], welt)[0]).toMatch(/^verletzt/)
})

it('H9: names the hours no care covers, ways included (R-12)', () => {
  const person = somePlanperson({ wohnort: 'Vlotho', kinder: [someKind('2024-08-28', '07:30', '13:00')] })

  expect(saysOf('H9', person, [kurs], welt)).toEqual(['verletzt: Kinderbetreuung deckt Mo–Fr 13:00–13:45 nicht.'])
  expect(saysOf('H9', person, [{ ...kurs, kinderbetreuung: true }], welt)).toEqual([])
})

it('H9: children of 14 need nobody, and care that is promised is a condition', () => {
  const mit = (kind: ReturnType<typeof someKind>) => saysOf('H9', somePlanperson({ kinder: [kind] }), [kurs], welt)

  expect(mit(someKind('2013-01-11', '07:30', '10:00'))).toEqual([])
  expect(mit(someKind('2013-01-12', '07:30', '10:00'))).toHaveLength(1)
  expect(mit(someKind('2024-01-01', '07:30', '16:00', { sicher: false }))).toEqual([
    'auflage: Mo–Fr: Die Kinderbetreuung ist erst zugesagt.'
  ])
  expect(mit({ geburt: '2024-01-01', zeit: null, sicher: false })).toEqual([
    'unklar: Wann die Kinder betreut sind, ist nicht bekannt.'
  ])
  expect(mit({ geburt: '2024-01-01', zeit: null, sicher: false, keine: true })).toEqual([
    'verletzt: Für ein Kind gibt es keine Betreuung.'
  ])
})

it('H10: hours a week of all that runs, hours a day with ways', () => {
  const nachmittag = someLauf({ bloecke: bloecke('12345', '13:00', '17:30') })
  const person = somePlanperson({ wohnort: 'Bünde' })

  expect(saysOf('H10', person, [kurs, nachmittag], welt)).toEqual([
    'verletzt: 43,75 Stunden in der Woche, höchstens 39 sind möglich.',
    'verletzt: Mo–Fr 9,75 Stunden mit Wegen, höchstens 8,5 sind möglich.'
  ])
  expect(saysOf('H10', somePlanperson({ maxWochenstunden: 20 }), [kurs], welt)).toEqual([
    'verletzt: 21,25 Stunden in der Woche, höchstens 20 sind möglich.'
  ])
})

it('H11: two hours beside six, two and a half beside more, as a condition only', () => {
  const fern = somePlanperson({ wohnort: 'Vlotho' })
  const wege = (minuten: number) => ({ ...welt, wege: wegeBy({ 'Vlotho-Herford': minuten }) })
  const lang = someLauf({ bloecke: bloecke('1', '08:00', '15:00') })

  expect(saysOf('H11', fern, [kurs], wege(60))).toEqual([])
  expect(saysOf('H11', fern, [kurs], wege(61))).toEqual([
    'auflage: Mo–Fr 122 min unterwegs, Richtwert 120 min (wie § 140 Abs. 4 SGB III).'
  ])
  expect(saysOf('H11', fern, [lang], wege(75))).toEqual([])
  expect(saysOf('H11', fern, [lang], wege(76))).toHaveLength(1)
})

it('H12: a site without barriers where it is needed', () => {
  const person = somePlanperson({ barrierefreiNoetig: true })
  const says = (barrierefrei: boolean | null) => saysOf('H12', person, [someLauf({ barrierefrei })], welt)[0]

  expect(says(true)).toBeUndefined()
  expect(says(false)).toMatch(/^verletzt/)
  expect(says(null)).toMatch(/^unklar/)
  expect(saysOf('H12', somePlanperson(), [someLauf({ barrierefrei: false })], welt)).toEqual([])
})
