import { existsSync } from 'node:fs'
import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { SessionState, SessionStatus } from '@shared/contract/session'
import { refuseOn } from '@shared/domain/befund'
import { checkKennwort } from '@shared/domain/konten/kennwort'
import { refuse } from '@shared/errors'
import type { Ports } from '../../ports'
import { readEinstellung, saveEinstellung } from '../../store/einstellungen'
import { withSecret } from '../../store/erase'
import { keyFileOf } from '../../store/keyFile'
import { listKeyHolders, setPassword, unlock, unlockByRecoveryKey } from '../../store/keys'
import { type Kdf, passwordEngine } from '../../store/passwordHash'
import { writeWhole } from '../../store/writeWhole'
import { type Bestaende, ortOf } from './bestaende'
import { closeSession } from './closeSession'
import { createStore } from './createStore'
import { audit, openSession, oweRecovery, settleIn } from './openSession'
import { practiceHandlers } from './practiceHandlers'
import { checkRecovery } from './recovery'
import { recoverySheet } from './recoverySheet'
import { restoreHandlers } from './restoreHandlers'
import type { OpenSession, Session } from './session'

interface Needs {
  session: Session
  bestaende: Bestaende
  ports: Ports
  kdf: Kdf
}

/** Signing in and out, first steps, recovery. The only procedures that answer before a store is open. */
export function sessionHandlers({ session, bestaende, ports, kdf }: Needs): Handlers<AppContract>['session'] {
  let chosenFolder: string | undefined
  const common = () => ({
    heute: ports.today(),
    kdf,
    warn: (error: unknown) => ports.log({ reference: 'store', procedure: 'session', error })
  })

  async function enter(opened: OpenSession): Promise<SessionStatus> {
    session.current = opened
    // The key is in memory whatever is still to be confirmed.
    await armLock(opened)
    const { insteadOf } = await passwordEngine()
    if (insteadOf) ports.log({ reference: 'argon2', procedure: 'session', error: insteadOf })
    return status()
  }

  async function armLock({ store }: OpenSession): Promise<void> {
    ports.setIdleMinutes((await readEinstellung(store.db, 'sperre')).wert.minuten)
  }

  function status(): SessionStatus {
    const { current } = session
    const { eigener, aktiv } = bestaende.read()
    const file = current?.store.file ?? bestaende.activeFile()
    const personen = file && !current ? listKeyHolders(keyFileOf(file), kdf) : []
    return {
      state: stateOf(current, file),
      bestand: current?.bestand ?? aktiv,
      hatEigenen: eigener !== null && existsSync(eigener),
      ort: file && file !== ':memory:' ? ortOf(file) : '',
      personen: personen.map(({ konto, name }) => ({ id: konto, name })),
      konto: current?.konto ?? null,
      gefragteGruppen: current?.recovery ? [...current.recovery.asked] : []
    }
  }

  async function leave(): Promise<void> {
    const { current } = session
    session.current = undefined
    if (current) await closeSession(current, { ports, kdf })
  }

  const activeFile = () => bestaende.activeFile() ?? refuse('store.missing', {})

  function sheet(): string {
    const { recovery, konto, store } = session.current ?? refuse('session.locked', {})
    if (!recovery) refuse('session.noRecoveryDue', {})
    return recoverySheet({ key: recovery.key, name: konto.name, ort: ortOf(store.file), heute: ports.today() })
  }

  return {
    status: async () => status(),
    ...practiceHandlers({ bestaende, leave, common, enter }),
    ...restoreHandlers({ session, bestaende, ports, kdf }, async () => status()),

    async pickFolder() {
      chosenFolder = await ports.pickFolder({ title: 'Ordner für den Bestand wählen' })
      return chosenFolder ? { ort: ortOf(bestaende.newStoreFile(chosenFolder)) } : null
    },

    async create({ name, kennwort }) {
      if (session.current) refuse('session.alreadyOpen', {})
      const file = bestaende.newStoreFile(chosenFolder ?? bestaende.standardFolder)
      const opened = await createStore({ file, name, kennwort, bestand: 'eigener', ...common() })
      bestaende.setOwn(file)
      return enter(opened)
    },

    printRecoverySheet: () => ports.print(sheet()),

    async saveRecoverySheet() {
      const pdf = await ports.printToPdf(sheet())
      const file = await ports.saveFile({
        title: 'Wiederherstellungsblatt speichern',
        name: 'Wiederherstellungsblatt.pdf',
        filters: [{ name: 'PDF', extensions: ['pdf'] }]
      })
      if (file) await writeWhole(file, pdf)
      return file !== undefined
    },

    async confirmRecovery({ gruppen }) {
      const current = session.current ?? refuse('session.locked', {})
      if (!current.recovery) refuse('session.noRecoveryDue', {})
      checkRecovery(current.recovery, gruppen)
      await saveEinstellung(current.store.db, 'wiederherstellung', { bestaetigt: true })
      await audit(current, 'wiederherstellungsblatt')
      current.recovery = undefined
      return status()
    },

    async unlock({ konto, kennwort }) {
      if (session.current) refuse('session.alreadyOpen', {})
      const file = activeFile()
      const key = await unlock(keyFileOf(file), konto, kennwort, kdf)
      return enter(await openSession({ file, key, konto, bestand: bestaende.read().aktiv, ...common() }))
    },

    async unlockByRecovery({ schluessel, konto, kennwort }) {
      if (session.current) refuse('session.alreadyOpen', {})
      refuseOn(checkKennwort(kennwort))
      const file = activeFile()
      const keys = keyFileOf(file)
      const key = await unlockByRecoveryKey(keys, schluessel, kdf)
      const holder =
        listKeyHolders(keys, kdf).find((known) => known.konto === konto) ?? refuse('keyFile.unknownPerson', {})
      const copy = Buffer.from(key)
      const opened = await openSession({ file, key, konto, bestand: bestaende.read().aktiv, ...common() })
      await withSecret(copy, (secret) => setPassword(keys, secret, holder, kennwort, kdf))
      if (!opened.untrusted) await oweRecovery(opened, kdf)
      return enter(opened)
    },

    async acceptState() {
      const current = session.current ?? refuse('session.locked', {})
      current.store.acceptAnchor()
      current.untrusted = false
      await settleIn(current, ports.today(), kdf)
      await audit(current, 'stand bestätigt')
      return status()
    },

    async lock() {
      try {
        await leave()
      } finally {
        // The store is closed in any case, whatever became of the backup.
        ports.emit('session.locked', {})
      }
    },

    async renewRecovery() {
      const current = session.current ?? refuse('session.locked', {})
      await oweRecovery(current, kdf)
      await audit(current, 'wiederherstellung erneuert')
      return status()
    },

    async switchTo({ bestand }) {
      if (session.current) refuse('session.alreadyOpen', {})
      bestaende.activate(bestand)
      return status()
    }
  }
}

function stateOf(current: OpenSession | undefined, file: string | undefined): SessionState {
  if (!current) return file ? 'locked' : 'noStore'
  if (current.untrusted) return 'untrusted'
  return current.recovery ? 'recovery' : 'open'
}
