import type { Druckrahmen } from '../../electron/print/rahmen'

/** What is the same on every sheet, for tests: codes stand for themselves. */
export const someRahmen = (werte: Partial<Druckrahmen> = {}): Druckrahmen => ({
  briefkopf: { behoerde: 'Jobcenter', zusatz: '', strasse: '', plzOrt: '', telefon: '04400 555 01', email: '' },
  ...{ heute: '2026-11-22', stand: '22.11.2026, 10:00', uebung: false, codeLabel: (_, code) => code },
  ...werte
})
