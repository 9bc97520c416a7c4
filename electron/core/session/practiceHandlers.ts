import { existsSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { SessionStatus } from '@shared/contract/session'
import { fillPractice } from '../../features/uebung/fillPractice'
import { keyFileOf } from '../../store/keyFile'
import { listKeyHolders, unlock } from '../../store/keys'
import type { Kdf } from '../../store/passwordHash'
import type { Bestaende } from './bestaende'
import { createStore } from './createStore'
import { openSession } from './openSession'
import type { OpenSession } from './session'

/** The practice county holds nothing that needs protecting: its password stands in the program. */
const person = { name: 'Übung', kennwort: 'uebungskreis' }

interface Needs {
  bestaende: Bestaende
  /** Closes in good order what is open. */
  leave(): Promise<void>
  common(): { heute: string; kdf: Kdf; warn: (error: unknown) => void }
  enter(opened: OpenSession): Promise<SessionStatus>
}

/** Opens the practice county, and makes it the first time. The own store is closed before. */
export function practiceHandlers({
  bestaende,
  leave,
  common,
  enter
}: Needs): Pick<Handlers<AppContract>['session'], 'openPractice'> {
  const file = bestaende.practiceFile

  async function make(personen: number, run: Parameters<typeof fillPractice>[2]): Promise<OpenSession> {
    const opened = await createStore({ file, ...person, bestand: 'uebung', ...common() })
    try {
      await fillPractice(opened.store.db, { personen, seed: 1, heute: common().heute }, run)
      return opened
    } catch (error) {
      await opened.store.close()
      rmSync(dirname(file), { recursive: true, force: true })
      throw error
    }
  }

  async function open(): Promise<OpenSession> {
    const konto = listKeyHolders(keyFileOf(file), common().kdf)[0]?.konto ?? ''
    const key = await unlock(keyFileOf(file), konto, person.kennwort, common().kdf)
    return openSession({ file, key, konto, bestand: 'uebung', ...common() })
  }

  return {
    async openPractice({ personen }, run) {
      await leave()
      const opened = existsSync(file) ? await open() : await make(personen, run)
      bestaende.activate('uebung')
      return enter(opened)
    }
  }
}
