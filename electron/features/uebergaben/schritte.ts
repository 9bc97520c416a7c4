import { randomUUID } from 'node:crypto'
import type { Satz } from '@shared/domain/saetze/satzarten'
import type { Kriteriumsantwort } from '@shared/domain/uebergabe/antwort'
import { freezeKriterien } from '@shared/domain/uebergabe/antwort'
import { nextUebergabeStatus, type Uebergabeschritt } from '@shared/domain/uebergabe/zustand'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { zurueckBetreff } from '@shared/texts/uebergaben'
import { updateWithHistory } from '../../store/geschichte'
import { findSatz, insertSatz, saveSatz } from '../../store/saetze'
import type { Tx } from '../../store/tables'
import type { Vorgang } from '../../store/vorgang'
import { uebergabenRepository } from './repository'

interface Stand {
  id: string
  version: number
}

type Uebergabe = Satz<'uebergabe'>

/** The steps of a handover, each of them one deed within the given transaction. Returns the new version. */
export function uebergabeSchritte(tx: Tx, vorgang: Vorgang, heute: Tag) {
  const repository = uebergabenRepository(tx)

  async function step(stand: Stand, schritt: Uebergabeschritt): Promise<{ uebergabe: Uebergabe; status: string }> {
    const uebergabe = await findUnchanged(tx, stand)
    const status = nextUebergabeStatus(uebergabe.status, schritt)
    return { uebergabe, status: status ?? refuse('uebergabe.statusPasstNicht', { status: uebergabe.status }) }
  }
  const save = ({ id, version }: Stand, werte: Partial<Uebergabe>) =>
    saveSatz(tx, vorgang, { art: 'uebergabe', id, version, werte }, heute)

  return {
    async handOver(stand: Stand, antworten: (fall: string) => Promise<Kriteriumsantwort[]>): Promise<number> {
      const { uebergabe, status } = await step(stand, 'uebergeben')
      if (uebergabe.anTeam === null) refuse('uebergabe.ohneTeam', {})
      const fall = await repository.findFall(uebergabe.fall)
      if (fall?.team === uebergabe.anTeam) refuse('uebergabe.gleichesTeam', { team: uebergabe.anTeam })
      const kriterien = freezeKriterien(await antworten(uebergabe.fall))
      return save(stand, { status, kriterien, uebergebenAm: heute, vonTeam: fall?.team ?? null })
    },

    async accept(stand: Stand, angenommenVon: string, berater: string | null): Promise<number> {
      const { uebergabe, status } = await step(stand, 'annehmen')
      const team = uebergabe.anTeam ?? refuse('uebergabe.ohneTeam', {})
      const fall = (await repository.findFall(uebergabe.fall)) ?? refuse('fall.fehlt', {})
      const next = await save(stand, { status, angenommenVon, angenommenAm: heute })
      await updateWithHistory(tx, vorgang, 'fall', { ...fall, werte: { team, berater } })
      for (const eine of await repository.openWiedervorlagen(fall.id)) {
        await updateWithHistory(tx, vorgang, 'wiedervorlage', { ...eine, werte: { team } })
      }
      return next
    },

    async giveBack(stand: Stand, grund: string): Promise<number> {
      const { uebergabe, status } = await step(stand, 'zurueckgeben')
      const next = await save(stand, { status, zurueckAm: heute, zurueckGrund: grund })
      const { fall, vonTeam, anTeam } = uebergabe
      const werte = { faelligAm: heute, betreff: zurueckBetreff(anTeam, grund), team: vonTeam }
      await insertSatz(tx, vorgang, { art: 'wiedervorlage', id: randomUUID(), fall, werte }, heute)
      return next
    },

    async withdraw(stand: Stand): Promise<number> {
      const { status } = await step(stand, 'zurueckziehen')
      return save(stand, { status })
    }
  }
}

/** The handover as it was read; whoever changed it since goes first. */
async function findUnchanged(tx: Tx, { id, version }: Stand): Promise<Uebergabe> {
  const uebergabe = (await findSatz(tx, 'uebergabe', id)) ?? refuse('satz.fehlt', {})
  if (uebergabe.version !== version) refuse('satz.geaendert', { felder: [] })
  return uebergabe
}
