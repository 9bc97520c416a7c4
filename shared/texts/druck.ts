import type { Blattart } from '../domain/druck/blattart'

/** What each kind of document is called: one, and several in one document. */
export const blattTexts: Record<Blattart, { eins: string; mehrere: string }> = {
  fallzusammenfassung: { eins: 'Fallzusammenfassung', mehrere: 'Fallzusammenfassungen' },
  kette: { eins: 'Förderkette', mehrere: 'Förderketten' },
  wochenplan: { eins: 'Wochenplan', mehrere: 'Wochenpläne' },
  arbeitsliste: { eins: 'Arbeitsliste', mehrere: 'Arbeitslisten' },
  radar: { eins: 'Kettenradar', mehrere: 'Kettenradare' },
  uebergabebogen: { eins: 'Übergabebogen', mehrere: 'Übergabebogen' },
  besuchsliste: { eins: 'Besuchsliste', mehrere: 'Besuchslisten' },
  kursuebersicht: { eins: 'Kursübersicht', mehrere: 'Kursübersichten' },
  planungsprotokoll: { eins: 'Planungsprotokoll', mehrere: 'Planungsprotokolle' },
  bedarfsmeldung: { eins: 'Bedarfsmeldung', mehrere: 'Bedarfsmeldungen' },
  vorschlagsliste: { eins: 'Vorschlagsliste', mehrere: 'Vorschlagslisten' },
  einladung: { eins: 'Einladung', mehrere: 'Einladungen' },
  etiketten: { eins: 'Etiketten', mehrere: 'Etiketten' },
  einladungsliste: { eins: 'Einladungsliste', mehrere: 'Einladungslisten' }
}
