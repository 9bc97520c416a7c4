import { describe, expect, it } from 'vitest'
import { nextStep } from '../../../electron/platform/autoLock'

const watch = { idleSeconds: 0, gapSeconds: 15, minutes: 5, announced: false }

describe('the idle lock', () => {
  it('leaves somebody alone who is working', () => {
    expect(nextStep({ ...watch, idleSeconds: 239 })).toEqual({ do: 'calm' })
  })

  it('announces itself one minute before, once', () => {
    expect(nextStep({ ...watch, idleSeconds: 240 })).toEqual({ do: 'announce', seconds: 60 })
    expect(nextStep({ ...watch, idleSeconds: 255, announced: true })).toEqual({ do: 'wait' })
  })

  it('locks when the time is over', () => {
    expect(nextStep({ ...watch, idleSeconds: 300, announced: true })).toEqual({ do: 'lock' })
  })

  it('announces a lock after one minute half a minute before', () => {
    expect(nextStep({ ...watch, minutes: 1, idleSeconds: 29 })).toEqual({ do: 'calm' })
    expect(nextStep({ ...watch, minutes: 1, idleSeconds: 30 })).toEqual({ do: 'announce', seconds: 30 })
  })

  it('locks after a sleep that nobody told of, although the machine counts no idle time', () => {
    expect(nextStep({ ...watch, gapSeconds: 400 })).toEqual({ do: 'lock' })
  })

  it('does not take a late check for a sleep', () => {
    expect(nextStep({ ...watch, minutes: 1, gapSeconds: 29 })).toEqual({ do: 'calm' })
  })
})
