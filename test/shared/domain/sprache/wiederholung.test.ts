import { wiederholungOf } from '@shared/domain/sprache/wiederholung'
import { expect, it } from 'vitest'

const alpha = {
  zugangsweg: 'IK_VERPFL_JC',
  kursart: 'IK_ALPHA',
  ueKontingent: 1000,
  ueVerbraucht: 1000,
  wiederholungGenutzt: null
}
const dtz = (ergebnis: string | null, datum = '2026-05-01') => ({ pruefung: 'DTZ', ergebnis, datum })
const ohneErfolg = [dtz('NICHT_BESTANDEN')]

it.each([
  ['used up and the exam not passed', alpha, ohneErfolg, 'MOEGLICH'],
  ['used up and A2 in the exam', { ...alpha, kursart: 'IK_FOERDER' }, [dtz('BESTANDEN_DARUNTER')], 'MOEGLICH'],
  ['the usual units used up', { ...alpha, ueKontingent: null }, ohneErfolg, 'MOEGLICH'],
  ['units left', { ...alpha, ueVerbraucht: 999 }, ohneErfolg, 'NOCH_UE'],
  ['no exam yet', alpha, [], 'DTZ_FEHLT'],
  ['an exam without result', alpha, [dtz('OFFEN')], 'DTZ_FEHLT'],
  ['the newest exam passed', alpha, [dtz('BESTANDEN_ZIEL', '2026-06-01'), ...ohneErfolg], 'BESTANDEN'],
  ['another exam', alpha, [{ ...dtz('NICHT_BESTANDEN'), pruefung: 'TELC_A2' }], 'DTZ_FEHLT'],
  ['repeated before', { ...alpha, wiederholungGenutzt: true }, ohneErfolg, 'GENUTZT'],
  ['the general course', { ...alpha, kursart: 'IK_ALLG' }, ohneErfolg, 'KEINE'],
  ['the course for a second script', { ...alpha, kursart: 'IK_ZWEIT' }, ohneErfolg, 'KEINE'],
  ['no kind of course', { ...alpha, kursart: null }, ohneErfolg, 'UNKLAR'],
  ['no units', { ...alpha, ueVerbraucht: null }, ohneErfolg, 'UNKLAR'],
  ['a Berufssprachkurs', { ...alpha, zugangsweg: 'BSK_JC', kursart: 'BSK_B2' }, [], 'BSK'],
  ['one repeated before', { ...alpha, zugangsweg: 'BSK_AA', wiederholungGenutzt: true }, [], 'BSK_GENUTZT'],
  ['a local course', { ...alpha, zugangsweg: 'KOMM' }, [], null]
] as const)('R-10 with %s: %o %o is %s', (_, eine, pruefungen, wiederholung) => {
  expect(wiederholungOf(eine, pruefungen)).toBe(wiederholung)
})
