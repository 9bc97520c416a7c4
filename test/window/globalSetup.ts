import { buildIfStale } from '../launch/build'

/** Window tests drive the built program: it must be there and as new as its sources. */
export default function setup(): Promise<void> {
  return buildIfStale()
}
