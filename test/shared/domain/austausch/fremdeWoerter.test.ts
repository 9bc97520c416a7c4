import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import { erkenneListe } from '@shared/domain/austausch/erkenneListe'
import { fremdeWoerter, type Wortwahl, withWords } from '@shared/domain/austausch/fremdeWoerter'
import type { ForeignSheet } from '@shared/domain/austausch/workbook'
import { expect, it } from 'vitest'

const kopf = ['Nachname', 'Vorname', 'Status', 'Sprachniveau', 'Kinderbetreuung', 'Alphabetisierungsbedarf']
const zeilen = [
  ['Haddad', 'Amal', 'läuft so', 'A2 erreicht', 'j', '?'],
  ['Salam', 'Samer', 'Läuft  so', 'fast fertig', 'j', '?'],
  ['Yildiz', 'Emre', 'siehe Akte', 'B1', 'ja', '?'],
  ['Meyer', 'Uwe', 'lfd', 'B1', 'ja', '?']
]

function lese(words: Wortwahl = {}): ErkannteListe {
  const rows = [kopf, ...zeilen].map((cells, index) => ({ row: index + 1, cells }))
  const sheet: ForeignSheet = { name: 'Liste', visibility: 'visible', rows, merges: [], hiddenColumns: [] }
  const liste = erkenneListe(
    { format: 'xlsx', dateSystem: '1900', sheets: [sheet], unreadable: [] },
    { file: 'liste.xlsx', hash: '', today: '2026-11-22', overrides: { words } }
  )
  if (typeof liste === 'string' || 'blattFehlt' in liste) throw new Error('not recognised')
  return liste
}

it('lists every word nobody confirmed once, the most frequent first, with what the reader took it for', () => {
  expect(fremdeWoerter(lese())).toEqual([
    { feld: 'status', wort: 'läuft so', anzahl: 2, vorschlag: 'EINGETRETEN' },
    { feld: 'niveau_gesamt', wort: 'A2 erreicht', anzahl: 1, vorschlag: 'A2' },
    { feld: 'niveau_gesamt', wort: 'fast fertig', anzahl: 1, vorschlag: null },
    { feld: 'status', wort: 'siehe Akte', anzahl: 1, vorschlag: null }
  ])
})

it('gives the same list whether the meaning of a word is known before or said afterwards', () => {
  const wahl: Wortwahl = {
    status: { 'Läuft so': 'EINGETRETEN', 'siehe Akte': null },
    niveau_gesamt: { 'a2 erreicht': 'A2', 'fast fertig': 'B1' }
  }

  const { liste, changed } = withWords(lese(), wahl)

  expect(liste.rows).toEqual(lese(wahl).rows)
  expect([...changed]).toEqual([2, 3, 4])
  expect(fremdeWoerter(liste)).toEqual([])
})

it('takes a word for nothing when somebody said so, and says no more about it', () => {
  const [, , emre] = withWords(lese(), { status: { 'siehe Akte': null } }).liste.rows

  expect(emre?.values).not.toHaveProperty('status')
  expect(emre?.findings.filter(({ field }) => field === 'status')).toEqual([])
})

it('takes what somebody called yes for yes', () => {
  const liste = lese()
  const gefragt = {
    ...liste,
    rows: liste.rows.map((row) => ({
      ...row,
      findings: [{ field: 'verpflichtet', code: 'jaNein.unklar' as const, facts: { roh: '§ 44a' } }]
    }))
  }

  const { rows } = withWords(gefragt, { verpflichtet: { '§ 44a': 'ja' } }).liste

  expect(rows[0]?.values).toMatchObject({ verpflichtet: true })
})
