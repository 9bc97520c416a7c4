import { expect, it } from 'vitest'
import { addFall, addSatz } from '../../../support/someFall'
import { addTeam } from '../../../support/someTeam'
import { startTestApp } from '../../../support/startTestApp'

/** What a person reads: no tags, no style sheet, no soft hyphens. */
const textOf = (html = '') =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00AD', '')
    .replace(/\s+/g, ' ')

it('says in ten sections who goes where and why, with room for the signature, and is noted when it leaves', async () => {
  const paper: string[] = []
  await using app = await startTestApp({ print: async (html) => paper.push(html) > 0 })
  await addTeam(app.db, { name: 'Spezial', art: 'SPEZIAL' })
  const fall = await addFall(app.db, { nachname: 'Öztürk', vorname: 'Ali', team: 'Spezial', niveau: 'B1' })
  await addSatz(app.db, 'teilnahme', fall, {
    ...{ titel: 'Integrationskurs', traeger: 'VHS', kursart: 'IK_ALLG', status: 'BEENDET_REGULAER' },
    ...{ eintrittIst: '2025-01-01', austrittIst: '2025-12-31' }
  })
  await addSatz(app.db, 'teilnahme', fall, {
    ...{ titel: 'Werkstatt', instrument: 'MAT', status: 'ABGEBROCHEN', austrittsgrund: 'GESUNDHEIT' },
    ...{ eintrittIst: '2024-01-01', austrittIst: '2024-02-01' }
  })
  await addSatz(app.db, 'kontakt', fall, { datum: '2026-11-01', art: 'TELEFON', vermerk: 'Nadelwort' })
  const { id } = await app.api.uebergaben.prepare({ fall, anlass: 'SPRACHNIVEAU', anTeam: 'Nord' })
  await app.api.uebergaben.save({
    ...{ id, version: 1, werte: { geholfen: 'Teilzeitkurs', offenePunkte: 'Zeugnis', erledigt: 'PLAN' } }
  })

  await app.api.druck.print({ art: 'uebergabebogen', uebergabe: id })

  const text = textOf(paper[0])
  const folge = ['Übergabebogen: Ali Öztürk', 'Von An Datum Anlass', 'Person', 'Deutsch', 'Übergabekriterien', 'U-1']
  const weiter = ['Bisherige Förderkette', 'Integrationskurs, VHS', 'Läuft zurzeit', 'Fristen', 'Plan und Ziel']
  const ende = [
    'Teilzeitkurs',
    'Offene Punkte',
    'Zeugnis',
    'x Kooperationsplan ist aktuell',
    'Kontakte',
    'Annahme',
    'Unterschrift'
  ]
  const stellen = [...folge, ...weiter, ...ende].map((wort) => [wort, text.indexOf(wort)] as const)
  expect(stellen.filter(([, stelle]) => stelle < 0)).toEqual([])
  expect(text).not.toMatch(/Nadelwort|gesundheitlich/)
  const protokoll = await app.db.selectFrom('protokoll').select(['aktion', 'felder']).execute()
  expect(protokoll).toContainEqual({ aktion: 'uebergabebogen gedruckt', felder: JSON.stringify([fall]) })
})
