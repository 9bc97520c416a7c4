import { geplantesElement } from '../saetze/zustaende'

/** How far a combination is (DOMAIN 5.4). */
export type Kombinationstatus = 'VORSCHLAG' | 'BESPROCHEN' | 'BEANTRAGT' | 'AKTIV' | 'BEENDET' | 'VERWORFEN'

const folgend: Readonly<Record<string, readonly Kombinationstatus[]>> = {
  VORSCHLAG: ['BESPROCHEN', 'BEANTRAGT', 'AKTIV', 'VERWORFEN'],
  BESPROCHEN: ['BEANTRAGT', 'AKTIV', 'VERWORFEN'],
  BEANTRAGT: ['AKTIV', 'VERWORFEN'],
  AKTIV: ['BEENDET', 'VERWORFEN']
}

/** What a combination may become next, the usual step first. */
export const kombinationsschritte = (status: string): readonly Kombinationstatus[] => folgend[status] ?? []

/** What that makes of its planned steps; `null`: they stay as they are. */
export function planstatusFor(status: Kombinationstatus): string | null {
  switch (status) {
    case 'BEANTRAGT':
      return 'ANGEFRAGT'
    case 'AKTIV':
      return 'ZUGEWIESEN'
    case 'VERWORFEN':
      return 'VERWORFEN'
    case 'VORSCHLAG':
    case 'BESPROCHEN':
    case 'BEENDET':
      return null
  }
}

/** Whether a step still follows its combination: it is to come, and no participation came of it. */
export const followsKombination = ({
  planstatus,
  teilnahme
}: {
  planstatus: string
  teilnahme: string | null
}): boolean => teilnahme === null && (geplantesElement as readonly string[]).includes(planstatus)
