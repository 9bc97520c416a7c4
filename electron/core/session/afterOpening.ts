import type { Db } from '../../store/tables'

/** What a store needs each time it is opened: shipped code lists, and what follows from the day. */
export async function afterOpening(_db: Db, _heute: string): Promise<void> {}
