import { suchformOfFall, unauffindbar } from '@shared/domain/faelle/folgespalten'
import { AEHNLICH, createSuchindex, KEIN_TREFFER, type Raenge } from '@shared/domain/faelle/suchindex'
import { describe, expect, it } from 'vitest'

const personen = [
  { nachname: 'Müller', vorname: 'Anna', geburtsdatum: '2001-11-22', ort: 'Vlotho', kundennummer: '123A456789' },
  { nachname: 'Mueller', vorname: 'Bernd', geburtsdatum: '1985-01-02', bgNummer: '12345//0001234' },
  { nachname: 'Muller', vorname: 'Carla', geburtsdatum: '1999-02-01' },
  { nachname: 'Yıldız', vorname: 'Ayşe', ort: 'Bad Oeynhausen' },
  { nachname: 'Đorđević', vorname: 'Jovan' },
  { nachname: 'El-Hariri', vorname: 'Zeynep', geburtsname: 'Öztürk' },
  { nachname: 'Müllerschön', vorname: 'Dora' },
  { nachname: 'Jakubowski', vorname: 'Piotr' }
]

const hits = (raenge: Raenge) => [...raenge.entries()].filter(([, rang]) => rang !== KEIN_TREFFER)

function find(
  eingabe: string,
  wer: readonly Partial<Record<keyof typeof unauffindbar, string>>[] = personen
): string[] {
  const index = createSuchindex()
  for (const [nummer, person] of wer.entries()) index.set(nummer, suchformOfFall({ ...unauffindbar, ...person }))
  const treffer = hits(index.search(eingabe)).sort(([a, x], [b, y]) => x - y || a - b)
  return treffer.map(([nummer]) => wer[nummer]?.vorname ?? '')
}

describe('spelling', () => {
  it.each(['Müller', 'mueller', 'MULLER', 'Muller'])('finds every Müller by %s, whole names first', (eingabe) => {
    expect(find(eingabe)).toEqual(['Anna', 'Bernd', 'Carla', 'Dora'])
  })

  it.each([
    ['Yildiz', 'Ayşe'],
    ['yıldız', 'Ayşe'],
    ['YILDIZ', 'Ayşe'],
    ['ayse', 'Ayşe'],
    ['Dordevic', 'Jovan'],
    ['Djordjevic', 'Jovan'],
    ['Đorđević', 'Jovan'],
    ['Elhariri', 'Zeynep'],
    ['el hariri', 'Zeynep'],
    ['Oeztuerk', 'Zeynep'],
    ['ozturk', 'Zeynep'],
    ['Bad Öynhausen', 'Ayşe']
  ])('finds by %s', (eingabe, vorname) => {
    expect(find(eingabe)).toEqual([vorname])
  })
})

describe('order and beginnings', () => {
  it.each(['Anna Müller', 'Müller, Anna', 'mü an', 'vlotho müll'])('finds by %s', (eingabe) => {
    expect(find(eingabe)).toEqual(['Anna'])
  })

  it('finds nobody when one word fits nobody', () => {
    expect(find('Anna Yıldız')).toEqual([])
  })

  it('finds nobody by an empty input', () => {
    expect(find('  , ')).toEqual([])
  })
})

describe('numbers', () => {
  it.each([
    ['123A456789', 'Anna'],
    ['123a45', 'Anna'],
    ['123 A 456789', 'Anna'],
    ['123-A-456789', 'Anna'],
    ['22.11.2001', 'Anna'],
    ['22.11.20', 'Anna'],
    ['22.11.01', 'Anna'],
    ['22.11.', 'Anna'],
    ['2001-11-22', 'Anna'],
    ['2001', 'Anna'],
    ['2.1.1985', 'Bernd'],
    ['Müller 1985', 'Bernd'],
    ['12345//0001234', 'Bernd'],
    ['0001234', 'Bernd'],
    ['123450001234', 'Bernd']
  ])('finds by %s', (eingabe, vorname) => {
    expect(find(eingabe)).toEqual([vorname])
  })

  it('never guesses a number', () => {
    expect(find('123A456780')).toEqual([])
  })
})

describe('typing slips', () => {
  it.each([
    ['Yidliz', 'Ayşe'],
    ['Yildz', 'Ayşe'],
    ['Jakubovski', 'Piotr'],
    ['Jakubwoskj', 'Piotr'],
    ['Jakubwos', 'Piotr'],
    ['Dordevich', 'Jovan']
  ])('finds by %s', (eingabe, vorname) => {
    expect(find(eingabe)).toEqual([vorname])
  })

  it('ranks exact before begun before mistyped', () => {
    const wer = ['Mayer', 'Meierhof', 'Meier'].map((nachname) => ({ nachname, vorname: nachname }))

    expect(find('Meier', wer)).toEqual(['Meier', 'Meierhof'])
    expect(find('Maier', wer)).toEqual(['Mayer', 'Meier', 'Meierhof'])
  })

  it('forgives nothing in words of three letters', () => {
    expect(find('Cem', [{ nachname: 'Kaya', vorname: 'Cam' }])).toEqual([])
  })

  it('leaves similar spellings out where true hits fill the screen', () => {
    const viele = Array.from({ length: 60 }, () => ({ nachname: 'Meier', vorname: 'Meier' }))

    expect(find('Meier', [...viele, { nachname: 'Maier', vorname: 'Maier' }])).toHaveLength(60)
    expect(find('Maier', [...viele, { nachname: 'Maier', vorname: 'Maier' }])).toHaveLength(61)
  })

  it('tells similar hits by their rank', () => {
    const index = createSuchindex()
    index.set(0, 'kaya')
    index.set(1, 'kara')

    expect([...index.search('kaya')]).toEqual([0, AEHNLICH])
  })
})

describe('changes', () => {
  it('finds a person by the new name only', () => {
    const index = createSuchindex()
    index.set(0, 'kaya ali')
    index.set(1, 'sahin can')
    expect(hits(index.search('kaya'))).toEqual([[0, 0]])

    index.set(0, 'demir ali')
    index.remove(1)

    expect(hits(index.search('demir'))).toEqual([[0, 0]])
    expect(hits(index.search('kaya'))).toEqual([])
    expect(hits(index.search('sahin'))).toEqual([])
  })
})
