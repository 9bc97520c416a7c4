import type { Wegevorschau } from '@shared/contract/wegetabelle'
import { type Wegeentscheidungen, type Wegeplan, wegzustaende } from '@shared/domain/wege/tabelle/wegeplan'
import type { Wegetabelle } from '@shared/domain/wege/tabelle/wegetabelle'

/** A table between reading and taking over. */
export interface OffeneTabelle {
  id: string
  datei: { file: string; bytes: Uint8Array }
  tabelle: Wegetabelle
  entscheidungen: Wegeentscheidungen
  plan: Wegeplan
  bekannte: readonly string[]
}

/** What the window is shown of it; its ways are asked for by kind. */
export function vorschauOf({ id, tabelle, plan, entscheidungen, bekannte }: OffeneTabelle): Wegevorschau {
  const { angaben: _, ...verstanden } = tabelle
  const jeZustand = Map.groupBy(plan.zeilen, ({ zustand }) => zustand)
  const eigene = plan.zeilen.filter(({ zustand, vonHand }) => vonHand && ['behalten', 'geaendert'].includes(zustand))
  return {
    ...verstanden,
    id,
    unbekannte: plan.unbekannte,
    bekannte: [...bekannte],
    zaehler: Object.fromEntries(
      wegzustaende.map((zustand) => [zustand, jeZustand.get(zustand)?.length ?? 0])
    ) as Wegevorschau['zaehler'],
    ueberschreiben: entscheidungen.ueberschreiben,
    eigene: eigene.length
  }
}
