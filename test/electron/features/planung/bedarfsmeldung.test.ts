import { expect, it } from 'vitest'
import { addLauf } from '../../../support/addLauf'
import { addFall, addSatz } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

it('goes to paper without a name, and without a count that tells of less than three', async () => {
  let printed = ''
  await using app = await startTestApp({
    async print(html: string) {
      printed = html
      return true
    }
  })
  for (const nachname of ['Anders', 'Berg', 'Cole', 'Diaz', 'Egger', 'Falk']) {
    const fall = await addFall(app.db, { nachname, ort: 'Kranichwerder', rechtskreis: 'SGB2', niveau: 'A2' })
    await addSatz(app.db, 'bedarf', fall, { art: 'SPRACHE', kursart: 'BSK_JOB', seit: '2026-10-01', status: 'OFFEN' })
    const kind = { geburt: '2023-01-01', betreuungVon: '07:30', betreuungBis: '16:00', betreuungTage: '1,2,3,4,5' }
    if (nachname === 'Anders') await addSatz(app.db, 'kind', fall, kind)
  }
  const kurs = { titel: 'Job-BSK', kursart: 'BSK_JOB', instrument: null, plaetzeFrei: 1 }
  await addLauf(app.db, kurs, '12', '17:00', '20:00')

  await app.api.druck.print({ art: 'bedarfsmeldung' })

  const text = printed
    .replaceAll(/<style>[\s\S]*<\/style>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
  expect(text).toContain('1 Gruppe mit gleichem Bedarf, für die kein freier Platz reicht')
  expect(text).toContain('5 Gruppe voll (ab 3)')
  // One fails at the care of a child, four at who has waited longer: neither is told, the sum would give it away.
  expect(text).toContain(
    '1 freier Platz in Kranichwerder, Start 11.01.2027, hilft nicht: Kinderbetreuung (•), reicht nur für länger Wartende (•)'
  )
  expect(text).not.toMatch(/Anders|Berg|Cole|Diaz|Egger|Falk/)
})
