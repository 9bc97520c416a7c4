import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import type { Ports } from '../ports'
import type { OpenSession } from './session'

/** What the features are given when a store is opened. */
export interface FeatureNeeds extends Pick<OpenSession, 'db' | 'konto'> {
  ports: Ports
}

/** The handlers that need an open store, wired by hand. */
export function openFeatures(_needs: FeatureNeeds): Omit<Handlers<AppContract>, 'session'> {
  return {}
}
