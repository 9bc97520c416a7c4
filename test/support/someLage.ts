import { absolventenplanVorgabe } from '@shared/domain/absolventen/plan'
import {
  type FristSatzart,
  fristFallFelder,
  fristSatzarten,
  fristSatzFelder,
  type Lage
} from '@shared/domain/fristen/frist'
import { parameterOn } from '@shared/domain/parameter/parameter'
import { unterrichtsfreiFrom } from '@shared/domain/sprache/unterrichtsfrei'
import { vertrauensfolgeVorgabe } from '@shared/domain/sprache/vertrauensfolge'

type Saetze = { readonly [A in FristSatzart]?: readonly Partial<Lage['saetze'][A][number]>[] }

/** A person as the rules see her: nothing is known but what a test names. */
export function someLage(heute: string, fall: Partial<Lage['fall']> = {}, saetze: Saetze = {}): Lage {
  const empty = (felder: readonly string[]) => Object.fromEntries(felder.map((feld) => [feld, null]))
  const alle = Object.fromEntries(
    fristSatzarten.map((art) => [
      art,
      (saetze[art] ?? []).map((satz, index) => ({ id: `${art}-${index + 1}`, ...empty(fristSatzFelder[art]), ...satz }))
    ])
  ) as unknown as Lage['saetze']
  return {
    ...{ heute, parameter: (name) => parameterOn(name, heute), vertrauensfolge: vertrauensfolgeVorgabe, saetze: alle },
    absolventenplan: absolventenplanVorgabe,
    unterrichtsfrei: unterrichtsfreiFrom(heute, 'NW', []),
    zeitdauer: { monate: 24, teams: ['Spezialteam'] },
    fall: { ...(empty(fristFallFelder) as Lage['fall']), ...fall }
  }
}
