import { mitgelieferteCodes } from '@shared/domain/codes'
import { Code, codelisten } from '@shared/domain/codes/codeliste'
import { niveauRang } from '@shared/domain/saetze/aktuellesNiveau'
import { describe, expect, it } from 'vitest'

const inList = (liste: string) => mitgelieferteCodes.filter((code) => code.liste === liste)
const codesIn = (liste: string) => inList(liste).map(({ code }) => code)

describe('the shipped codes', () => {
  it.each(codelisten)('fill the list %s', (liste) => {
    expect(inList(liste).length).toBeGreaterThan(1)
  })

  it('keep the form of a code', () => {
    for (const code of mitgelieferteCodes) expect(() => Code.parse(code)).not.toThrow()
  })

  it('name each code once', () => {
    const names = mitgelieferteCodes.map(({ liste, code }) => `${liste} ${code}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it('mean one thing by a word of a foreign list', () => {
    for (const liste of codelisten) {
      const words = inList(liste).flatMap(({ code, synonyme }) =>
        [...new Set(synonyme.map((word) => word.toLowerCase()))].map((word) => [word, code] as const)
      )
      const twice = words.filter(([word], index) => words.findIndex(([other]) => other === word) !== index)
      expect(twice).toEqual([])
    }
  })

  it('offer each label once per list', () => {
    for (const liste of codelisten) {
      const labels = inList(liste).map(({ label }) => label)
      expect(new Set(labels).size).toBe(labels.length)
    }
  })

  it('keep abolished course kinds for old records only', () => {
    const inactive = mitgelieferteCodes.filter(({ aktiv }) => !aktiv).map(({ code }) => code)

    expect(inactive).toEqual(expect.arrayContaining(['IK_JUGEND', 'IK_ELTERN', 'IK_FRAUEN', 'KOMPAS', 'KOMBER']))
    expect(inactive).not.toContain('IK_ALLG')
  })

  it('rank the levels in the order they are listed', () => {
    const ranks = codesIn('niveau').map(niveauRang)

    expect(ranks[0]).toBeNull()
    expect(ranks.slice(1)).toEqual(ranks.slice(1).toSorted((a, b) => a! - b!))
  })

  it.each([
    ['kursart', 'IK_ALPHA', 'Alphakurs'],
    ['teilnahmeStatus', 'EINGETRETEN', 'lfd'],
    ['teilnahmeStatus', 'ABGEBROCHEN', 'raus'],
    ['teilnahmeStatus', 'NICHT_ANGETRETEN', 'no show'],
    ['teilnahmeStatus', 'WARTELISTE', 'WL'],
    ['niveau', 'NULL', 'A0'],
    ['schulabschluss', 'AUSL_NICHT_ZUGEORDNET', 'Ausl. n. zugeordnet'],
    ['geschlecht', 'W', 'weibl.']
  ])('understand a word of a foreign list: %s %s = %s', (liste, code, wort) => {
    expect(inList(liste).find(({ synonyme }) => synonyme.includes(wort))?.code).toBe(code)
  })
})
