import { expect, it } from 'vitest'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

it('shows the week of what runs as a picture, with each course and its place in words', async () => {
  const paper: string[] = []
  await using app = await startTestApp({ print: async (html) => paper.push(html) > 0 })
  const fall = await addFall(app.db)
  const { id } = await addDurchfuehrung(app.db, { titel: 'BSK B1 Vormittag', kursart: 'BSK_B1', standort: 'Herford' })
  await addSatz(app.db, 'teilnahme', fall, {
    ...{ titel: 'BSK B1 Vormittag', kursart: 'BSK_B1', status: 'EINGETRETEN', durchfuehrung: id }
  })
  await addSatz(app.db, 'verfuegbarkeit', fall, { wochentag: 3, von: '11:00', bis: '14:00', art: 'GESPERRT' })

  await app.api.druck.print({ art: 'fallzusammenfassung', faelle: [fall] })

  const [html = ''] = paper
  expect(html).toContain('aria-label="Montag 08:45–13:00 Sprachkurs S, Herford;')
  expect(html).toContain('<strong>S</strong> Mo–Fr 08:45–13:00: BSK B1')
  expect(html.match(/fill="url\(#schraffur\)"/g)).toHaveLength(1)
})
