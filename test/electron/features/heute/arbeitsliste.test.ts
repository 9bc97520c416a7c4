import { expect, it } from 'vitest'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

it('puts on paper what was chosen, with a box for each entry, and notes whose data left', async () => {
  let printed = ''
  await using app = await startTestApp({
    async print(html: string) {
      printed = html.replaceAll('\u00AD', '')
      return true
    }
  })
  const fall = await addFall(app.db, { nachname: 'Đurđica', team: 'Nord', kooperationsplanAm: '2026-05-01' })
  await addSatz(app.db, 'wiedervorlage', fall, { faelligAm: '2026-11-20', betreff: 'Rückruf <Träger>' })
  const auswahl = { wessen: { team: 'Nord', berater: null }, art: null, spanne: null }

  expect(await app.api.druck.print({ art: 'arbeitsliste', auswahl })).toBe(true)

  expect(printed).toContain('Đurđica')
  expect(printed).toContain('Rückruf &#60;Träger&#62;')
  expect(printed).toContain('Kooperationsplan fortschreiben')
  expect(printed.split('class="kasten"').length - 1).toBeGreaterThanOrEqual(2)
  const { felder } = await app.db
    .selectFrom('protokoll')
    .select('felder')
    .where('aktion', '=', 'arbeitsliste gedruckt')
    .executeTakeFirstOrThrow()
  expect(JSON.parse(felder)).toEqual([fall])
})
