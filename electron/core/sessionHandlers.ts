import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { Session } from './session'

export function sessionHandlers({ session }: { session: Session }): Handlers<AppContract>['session'] {
  return {
    async status() {
      const { current } = session
      return { state: current ? 'open' : 'locked', konto: current?.konto ?? null, uebung: current?.uebung ?? false }
    }
  }
}
