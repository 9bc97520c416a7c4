import { sql } from 'kysely'

/**
 * The status of a row `z` joined with its `kombination`: accepted only as long as what it became is there; taken back in the
 * case, it is open again.
 */
export const geltend = sql<string>`case
  when z.status in ('ANGENOMMEN', 'GEAENDERT') and kombination.id is null then 'OFFEN'
  else z.status
end`

/** Of such a row: something is proposed, or somebody was given something by hand. */
export const zuEntscheiden = sql<boolean>`(z.vorschlag != '[]' or kombination.id is not null)`
