import { expect, it } from 'vitest'
import { addFall } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

const einladung = {
  ...{ titel: 'Informationstag Pflege', datum: '2026-12-03', uhrzeit: '10:00', ort: 'Rathaus', raum: 'Saal 2' },
  ...{ text: '{anrede},\n\nbitte kommen Sie am {datum} nach: {ort}.', auswahl: 'Ort: Moosbrook <alle>' }
}
const anschrift = { strasse: 'Am Bach 3', plz: '32049', ort: 'Moosbrook' }

async function startWithGroup() {
  const paper: string[] = []
  const print = async (html: string) => {
    paper.push(html)
    return true
  }
  const app = await startTestApp({ print })
  const mit = await addFall(app.db, { nachname: 'Beispiel', vorname: 'Amira', geschlecht: 'W', ...anschrift })
  const ohne = await addFall(app.db, {
    nachname: 'Ohneort',
    vorname: 'Karim',
    ort: null,
    besondersSchuetzenswert: true,
    sprachmittlung: 'EHRENAMT',
    muttersprache: 'Dari'
  })
  return { app, paper, mit, ohne }
}

it('writes to whoever has an address, and notes in the trail to whom', async () => {
  const { app, paper, mit, ohne } = await startWithGroup()
  await using _ = app

  await app.api.druck.print({ art: 'einladung', personen: [ohne, mit], einladung })

  expect(paper[0]).toContain('Sehr geehrte Frau Beispiel,')
  expect(paper[0]).toContain('03.12.2026 nach: Rathaus, Saal 2.')
  expect(paper[0]).not.toContain('Ohneort')
  expect(paper[0]).not.toContain('Moosbrook &#60;alle&#62;')
  const zeile = await app.db.selectFrom('protokoll').selectAll().orderBy('nummer', 'desc').executeTakeFirstOrThrow()
  expect(zeile).toMatchObject({ aktion: 'einladung gedruckt', felder: JSON.stringify([mit]) })
  await expect(app.api.druck.print({ art: 'einladung', personen: [ohne], einladung })).rejects.toThrow()
})

it('lays the labels in order of names from the chosen place', async () => {
  const { app, paper, mit } = await startWithGroup()
  await using _ = app
  const zweite = await addFall(app.db, { nachname: 'Adler', vorname: 'Jonas', ...anschrift })

  await app.api.druck.print({ art: 'etiketten', personen: [mit, zweite], format: '70x37', start: 24 })

  expect(paper[0]).toContain('left:140mm;top:259.5mm;width:70mm;height:37mm"><p>Jonas Adler</p>')
  expect(paper[0]).toContain('left:0mm;top:0.5mm;width:70mm;height:37mm"><p>Amira Beispiel</p>')
})

it('lists everybody for the door: language, care, missing address, a box', async () => {
  const { app, paper, mit, ohne } = await startWithGroup()
  await using _ = app

  await app.api.druck.print({ art: 'einladungsliste', personen: [mit, ohne], einladung })

  for (const part of [
    '2 Personen',
    'Saal 2',
    'Auswahl: Ort: Moosbrook &#60;alle&#62;',
    'Dari',
    'besonders schützenswert'
  ])
    expect(paper[0]).toContain(part)
  expect(paper[0]).toContain('Anschrift fehlt, kein Brief')
  expect(await app.api.einladungen.personen({ personen: [ohne, mit] })).toMatchObject([
    { id: mit, ohneAnschrift: false, besondersSchuetzenswert: false },
    { id: ohne, ohneAnschrift: true, besondersSchuetzenswert: true, muttersprache: 'Dari' }
  ])
})
