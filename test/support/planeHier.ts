import loadHighs from 'highs'
import { planen } from '../../electron/planung/planen'
import type { Ports } from '../../electron/ports'

/** Plans in this process, without a watchdog: for tests that are not about the process. */
export const planeHier: Ports['solvePlan'] = async (auftrag, { report }) =>
  planen(await loadHighs(), auftrag, ({ phase, loesung }) => {
    const { sekunden, wert, schranke, vermittelt, kombinationen } = loesung
    report({ phase, sekunden, wert, schranke, vermittelt, kombinationen })
  })
