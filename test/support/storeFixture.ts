/** What every kept store of `test/stores` has in common. Cheap to open: it holds nothing that needs protecting. */
export const storeFixture = {
  name: 'Übung',
  kennwort: 'uebungskreis',
  personen: 40,
  heute: '2026-11-22',
  kdf: { memory: 1024, passes: 1, lanes: 1 }
}
