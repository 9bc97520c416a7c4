import { powerMonitor } from 'electron'

const checkEverySeconds = 15
const graceSeconds = 2

export interface AutoLock {
  /** The store is open: from now on it locks after so many idle minutes. */
  arm(minutes: number): void
  /** The store is closed. */
  disarm(): void
  isArmed(): boolean
  /** Locks now, if the store is open: the window keeps its drafts first, and after two seconds it is too late. */
  lock(): void
}

interface Actions {
  announce(seconds: number): void
  askToLock(): void
  force(): void
}

/** Locks when nobody is there: idle by the clock on the wall, screen locked, machine asleep or shut down. */
export function autoLock({ announce, askToLock, force }: Actions): AutoLock {
  let minutes: number | undefined
  let announced = false
  let lastCheck = Date.now()
  let forcing: NodeJS.Timeout | undefined

  function lock() {
    if (minutes === undefined || forcing) return
    askToLock()
    forcing = setTimeout(force, graceSeconds * 1000)
  }

  function check() {
    const gapSeconds = (Date.now() - lastCheck) / 1000
    lastCheck = Date.now()
    if (minutes === undefined) return
    const step = nextStep({ idleSeconds: powerMonitor.getSystemIdleTime(), gapSeconds, minutes, announced })
    announced = step.do === 'announce' || (announced && step.do !== 'calm')
    if (step.do === 'announce') announce(step.seconds)
    if (step.do === 'lock') lock()
  }

  setInterval(check, checkEverySeconds * 1000).unref()
  powerMonitor.on('resume', check)
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('suspend', lock)
  powerMonitor.on('shutdown', lock)

  return {
    arm(idleMinutes) {
      if (minutes === undefined) lastCheck = Date.now()
      minutes = Math.min(15, Math.max(1, idleMinutes))
    },
    disarm() {
      minutes = undefined
      announced = false
      clearTimeout(forcing)
      forcing = undefined
    },
    isArmed: () => minutes !== undefined,
    lock
  }
}

interface Watch {
  /** Since the last key or mouse movement, as the machine says. */
  idleSeconds: number
  /** Since the last check. A machine that slept without telling shows here: nobody was at it meanwhile. */
  gapSeconds: number
  minutes: number
  /** Already said that the lock is near. */
  announced: boolean
}

type Step = { do: 'calm' } | { do: 'wait' } | { do: 'announce'; seconds: number } | { do: 'lock' }

/** What is due: the lock at the end of the idle time, its announcement one minute (of one minute: half) before. */
export function nextStep({ idleSeconds, gapSeconds, minutes, announced }: Watch): Step {
  const limit = minutes * 60
  const slept = gapSeconds > 2 * checkEverySeconds ? gapSeconds : 0
  const remaining = limit - Math.max(idleSeconds, slept)
  if (remaining <= 0) return { do: 'lock' }
  if (remaining > Math.min(60, limit / 2)) return { do: 'calm' }
  return announced ? { do: 'wait' } : { do: 'announce', seconds: Math.round(remaining) }
}
