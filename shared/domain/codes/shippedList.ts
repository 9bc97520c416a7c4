import type { Code, Codeliste } from './codeliste'

/** One shipped entry: code, German label, and what differs from an ordinary active entry. */
export type ShippedRow = readonly [
  code: string,
  label: string,
  more?: {
    readonly kurz?: string
    readonly synonyme?: readonly string[]
    readonly inaktiv?: true
    readonly gueltigVon?: string
    readonly gueltigBis?: string
  }
]

/** The entries of one list in the order given, ten apart, so that an office can put its own between them. */
export function shippedList(liste: Codeliste, rows: readonly ShippedRow[]): Code[] {
  return rows.map(([code, label, more = {}], index) => ({
    liste,
    code,
    label,
    kurz: more.kurz ?? null,
    aktiv: !more.inaktiv,
    sort: (index + 1) * 10,
    gueltigVon: more.gueltigVon ?? null,
    gueltigBis: more.gueltigBis ?? null,
    synonyme: [...(more.synonyme ?? [])],
    version: 1
  }))
}
