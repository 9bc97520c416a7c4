import { zufall } from '@shared/domain/zufall'
import { describe, expect, it } from 'vitest'
import { erzeugePaare } from '../../../../support/personenpaare/erzeuge'
import { handgeschrieben } from '../../../../support/personenpaare/handgeschrieben'
import { messePaare } from '../../../../support/personenpaare/messe'
import { namen } from '../../../../support/personenpaare/namen'
import { namenZurueckgehalten } from '../../../../support/personenpaare/namenZurueckgehalten'
import type { Personenpaar } from '../../../../support/personenpaare/notation'
import { someUmgebung, stammrolle } from '../../../../support/personenpaare/stamm'

const erzeugt = erzeugePaare(namen, 1, 16)
const zurueckgehalten = erzeugePaare(namenZurueckgehalten, 99, 10)

describe.each([
  ['written by hand', handgeschrieben],
  ['made by rule', erzeugt],
  ['held out, of other names', zurueckgehalten]
])('of labelled pairs %s', (set, paare) => {
  const messung = messePaare(paare)
  const { dieselben, verschiedene, sicher, zuerst, vorgeschlagen, falschSicher, unnoetigGefragt } = messung

  it('none is taken for somebody else without asking', () => {
    const percent = (zahl: number, von: number) => `${((100 * zahl) / von).toFixed(1)} %`
    console.log(
      `${paare.length} pairs ${set}: of ${dieselben} true ones ${percent(zuerst, dieselben)} first, ` +
        `${percent(vorgeschlagen, dieselben)} proposed, ${percent(sicher, dieselben)} without asking; ` +
        `wrong without asking ${falschSicher.length} (precision ${percent(sicher, sicher + falschSicher.length)}); ` +
        `of ${verschiedene} false ones ${percent(unnoetigGefragt.length, verschiedene)} asked about`
    )
    expect(falschSicher).toEqual([])
  })

  it('19 of 20 true ones are recognised or proposed first', () => {
    expect(zuerst / dieselben).toBeGreaterThanOrEqual(0.95)
  })

  it('most of the false ones bother nobody', () => {
    expect(unnoetigGefragt.length / verschiedene).toBeLessThanOrEqual(0.25)
  })
})

it('there are more than 500 pairs, 150 of them written by hand, and no spelling alone would do', () => {
  const alle = [...handgeschrieben, ...erzeugt]
  const gleich = ({ zeile, person }: Personenpaar) =>
    zeile.nachname === person.nachname && zeile.vorname === person.vorname

  expect(handgeschrieben.length).toBeGreaterThanOrEqual(150)
  expect(alle.length).toBeGreaterThanOrEqual(500)
  expect(alle.filter((paar) => paar.selbe && gleich(paar)).length).toBeLessThan(alle.length / 4)
})

it('finds them among many others of the same surnames and first names', () => {
  const umgebung = someUmgebung(stammrolle(namen, zufall(7)), 400)
  const fremde = handgeschrieben.filter(({ selbe }) => selbe)

  const { zuerst, falschSicher } = messePaare(fremde, umgebung)

  expect(falschSicher).toEqual([])
  expect(zuerst / fremde.length).toBeGreaterThanOrEqual(0.95)
})
