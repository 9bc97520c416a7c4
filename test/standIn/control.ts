import { answers, powerMonitor } from './machine.ts'
import { killByName } from './utilityProcess.ts'
import { openWindows } from './window.ts'

/** What a test may do to the machine around the program, over the channel of `child_process`. */
export type Control =
  | { do: 'answer'; answers: Partial<typeof answers> }
  | { do: 'raise'; event: 'lock-screen' | 'suspend' | 'resume' | 'shutdown' }
  | { do: 'idle'; seconds: number | undefined }
  | { do: 'kill'; name: string }
  | { do: 'closeWindow' }

const deeds: { [D in Control['do']]: (control: Extract<Control, { do: D }>) => void } = {
  answer: (control) => Object.assign(answers, control.answers),
  raise: ({ event }) => powerMonitor.emit(event),
  idle({ seconds }) {
    powerMonitor.pretended = seconds
  },
  kill: ({ name }) => killByName(name),
  closeWindow: () => openWindows()[0]?.close()
}

/** Obeys whoever started this process, and ends when there is nobody left to drive it. */
export function obeyParent(): void {
  process.on('message', (control: Control) => {
    ;(deeds[control.do] as (control: Control) => void)(control)
    process.send?.('done')
  })
  process.on('disconnect', () => process.exit())
}
