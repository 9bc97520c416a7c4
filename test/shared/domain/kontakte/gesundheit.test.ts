import { gesundheitswoerterIn } from '@shared/domain/kontakte/gesundheit'
import { checkSatz } from '@shared/domain/saetze/checkSatz'
import { errorText } from '@shared/texts/errors'
import { describe, expect, it } from 'vitest'

const krank = [
  ...['Depression', 'depressiv', 'Diabetes', 'Epilepsie', 'Schizophrenie', 'Psychose', 'psychisch', 'Psychiatrie'],
  ...['Psychotherapie', 'traumatisiert', 'PTBS', 'ADHS', 'Burn-out', 'Burnout', 'Angststörung', 'Panikattacken'],
  ...['suizidal', 'suchtkrank', 'alkoholabhängig', 'drogenabhängig', 'HIV', 'Hepatitis', 'Tuberkulose', 'Asthma'],
  ...['Bandscheibenvorfall', 'Herzinfarkt', 'Schlaganfall', 'Rheuma', 'Migräne', 'Demenz', 'Krebs', 'Brustkrebs'],
  ...['Rückenschmerzen', 'Diagnose', 'Erkrankung', 'Lungenkrankheit', 'Medikamente', 'Chemotherapie', 'Spielsucht']
]
const harmlos = [
  ...['Krankenkasse', 'Krankenpflege', 'Krankenpflegerin', 'Pflegehelferin', 'Altenpflege', 'Krankenhaus'],
  ...['Krankenschwester', 'Krankmeldung', 'sucht', 'Arbeitssuche', 'gesucht', 'Kooperation', 'Kooperationsplan'],
  ...['psychosozial', 'Physiotherapeutin', 'Ergotherapie', 'Gesundheitsamt', 'Gesundheitskarte', 'Drogerie'],
  ...['Demenzbetreuung', 'Eignungsdiagnostik', 'Krebsbach', 'Adresse', 'Operator', 'Versuch', 'Schmerle', 'Aidan']
]

describe('words of illness in a note', () => {
  it.each(krank)('finds %s', (wort) => {
    expect(gesundheitswoerterIn(`Die Person sagt: ${wort}.`)).toEqual([wort])
  })

  it.each(harmlos)('lets %s pass', (wort) => {
    expect(gesundheitswoerterIn(`Frau A. und ${wort}, Rückruf.`)).toEqual([])
  })

  it('takes a name for a name, and names each word once', () => {
    expect(gesundheitswoerterIn('Gespräch mit Frau Krebs')).toEqual([])
    expect(gesundheitswoerterIn('Asthma, später wieder asthma und Krebs')).toEqual(['asthma', 'Krebs'])
  })

  it('are a hint beside the note, never a refusal', () => {
    const [befund, ...weitere] = checkSatz('kontakt', { datum: '2026-11-20', vermerk: 'hat Asthma' }, '2026-11-22')
    expect(weitere).toEqual([])
    expect(befund).toMatchObject({ field: 'vermerk', hinweis: true })
    expect(befund && errorText(befund.error)).toContain('„Asthma“')
  })
})
