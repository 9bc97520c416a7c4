/** Every kind of document that goes to paper. */
export const blattarten = [
  'fallzusammenfassung',
  'kette',
  'wochenplan',
  'arbeitsliste',
  'radar',
  'uebergabebogen',
  'besuchsliste',
  'kursuebersicht',
  'bedarfsmeldung',
  'planungsprotokoll',
  'vorschlagsliste',
  'einladung',
  'etiketten',
  'einladungsliste'
] as const
export type Blattart = (typeof blattarten)[number]
