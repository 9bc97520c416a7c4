import { execFileSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { emptyFolder } from './emptyFolder'

/** A disk of so many KiB, where the machine lets a test mount one (as root on Linux); elsewhere `undefined`. */
export function smallDisk(kibibytes: number): string | undefined {
  const folder = emptyFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
  return folder
}
