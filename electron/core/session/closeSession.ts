import { backupAtEnd, type Maker } from './backups'
import { isUsable, type OpenSession } from './session'

/** Ends the work in good order: the backup that is due, then the store. The store closes whatever the backup says. */
export async function closeSession(session: OpenSession, maker: Maker): Promise<void> {
  try {
    if (isUsable(session) && session.store.file !== ':memory:') await backupAtEnd(session, maker)
  } finally {
    await session.store.close()
  }
}
