import { parameterOn } from '@shared/domain/parameter/parameter'
import { evaluateUebergabe, isUebergabePruefen } from '@shared/domain/uebergabe/evaluateUebergabe'
import { uebergabeFilter } from '@shared/domain/uebergabe/uebergabeFilter'
import { uebergabevorlagen } from '@shared/domain/uebergabe/vorlagen'
import { checkFilter } from '@shared/domain/zielgruppen/checkFilter'
import { evaluate } from '@shared/domain/zielgruppen/evaluate'
import { expect, it } from 'vitest'
import { someFall } from '../../../support/someFall'

const heute = '2026-11-22'
const kontext = { heute, parameter: (name: never) => parameterOn(name, heute) }
const team = (name: string, art: string, schwerpunkt: string | null = null) => ({
  ...{ id: '00000000-0000-4000-8000-000000000001', version: 1, name, art, schwerpunkt, stellen: null, sprachen: null }
})
const teams = [team('Spezial', 'SPEZIAL', 'unter 27'), team('Jugend', 'U25'), team('Nord', 'UE25')]

it.each(uebergabevorlagen)('asks the stock what the criteria of $name ask of a person', (regeln) => {
  const filter = uebergabeFilter(regeln, teams)
  expect(checkFilter(filter)).toEqual([])

  for (const name of ['Spezial', 'Jugend', 'Nord', null])
    for (const niveau of ['A1', 'A2', 'B1', 'B2'])
      for (const geburtsdatum of ['1980-01-01', '2000-01-01', '2004-01-01'])
        for (const fallSeit of ['2024-01-01', '2026-01-01']) {
          const fall = someFall({ fallStatus: 'AKTIV', team: name, niveau, geburtsdatum, fallSeit })
          const lage = { geburtsdatum, fallSeit, niveau, niveauAm: null, mehrwert: null }
          const ihr = teams.find((eines) => eines.name === name) ?? null
          const erwartet = isUebergabePruefen(evaluateUebergabe(lage as never, regeln, ihr, heute))
          const person = { fall, teilnahme: [], berechtigung: [], wiedervorlage: [] }
          const wer = [name, niveau, geburtsdatum, fallSeit]
          expect([...wer, evaluate(filter, person as never, kontext as never)]).toEqual([...wer, erwartet])
        }
})
