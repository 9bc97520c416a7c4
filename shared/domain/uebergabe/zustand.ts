/** What is done to a handover. */
export type Uebergabeschritt = 'uebergeben' | 'annehmen' | 'zurueckgeben' | 'zurueckziehen'

const uebergaenge: Readonly<Record<string, Partial<Record<Uebergabeschritt, string>>>> = {
  VORBEREITET: { uebergeben: 'UEBERGEBEN', zurueckziehen: 'ZURUECKGEZOGEN' },
  UEBERGEBEN: { annehmen: 'ANGENOMMEN', zurueckgeben: 'ZURUECKGEGEBEN', zurueckziehen: 'ZURUECKGEZOGEN' }
}

/** A handover that is not settled yet: a case has one of them at most. */
export const offeneUebergabe = ['VORBEREITET', 'UEBERGEBEN'] as const

/** Where a step leads; `undefined` where it cannot be done. */
export const nextUebergabeStatus = (status: string, schritt: Uebergabeschritt): string | undefined =>
  uebergaenge[status]?.[schritt]
