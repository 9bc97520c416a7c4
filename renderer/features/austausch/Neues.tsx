import { Button, Text } from '@mantine/core'
import type { VorschauZeile } from '@shared/contract/vorschau'
import type { Wert } from '@shared/domain/feld'
import { feldLabel } from '@shared/texts/feldLabel'
import { formatWert } from '@shared/texts/format'
import { useState } from 'react'
import { useCodes } from '../../api/useCodes'
import { feldOf, type Tabelle } from './Zelle'

const FIRST_SHOWN = 3
const mostTelling = ['geburtsdatum', 'ort', 'aufenthaltsstatus']
const alreadyShown = ['nachname', 'vorname', 'kundennummer', 'fallStatus']

/** What a new person starts with: first what tells them from others, the rest on demand. */
export function NeuerFall({ werte, active }: { werte: VorschauZeile['neuerFall']; active: boolean }) {
  const { codeLabel } = useCodes()
  const rank = (feld: string) => (mostTelling.includes(feld) ? mostTelling.indexOf(feld) : mostTelling.length)
  const teile = Object.entries(werte)
    .filter(([feld]) => !alreadyShown.includes(feld))
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([feld, wert]) => {
      const art = feldOf('fall', feld)
      return `${feldLabel(feld)}: ${art ? formatWert(art, wert, codeLabel) : wert}`
    })
  return (
    <Text size="sm">
      <Teile teile={teile} zuerst={FIRST_SHOWN} active={active} />
    </Text>
  )
}

const ZUERST_IM_SATZ = 5

interface SatzProps {
  tabelle: Exclude<Tabelle, 'fall'>
  werte: Record<string, Wert>
  active: boolean
}

/** What a new record of a person holds. A word of a code list says itself what it is; days and numbers are named. */
export function NeuerSatz({ tabelle, werte, active }: SatzProps) {
  const { codeLabel } = useCodes()
  const teile = Object.entries(werte)
    .filter(([feld, wert]) => wert !== null && feld !== 'quelle' && !(isSkill(feld) && wert === werte['niveauGesamt']))
    .map(([feld, wert]) => {
      const art = feldOf(tabelle, feld)
      const text = art ? formatWert(art, wert, codeLabel) : String(wert)
      return art?.art === 'code' && !isSkill(feld) ? text : `${feldLabel(feld)}: ${text}`
    })
  return <Teile teile={teile} zuerst={ZUERST_IM_SATZ} active={active} />
}

/** Skills are named only where they differ from the level as a whole. */
const isSkill = (feld: string) => feld.startsWith('niveau') && feld !== 'niveauGesamt'

function Teile({ teile, zuerst, active }: { teile: readonly string[]; zuerst: number; active: boolean }) {
  const [all, setAll] = useState(false)
  const shown = all ? teile : teile.slice(0, zuerst)
  const rest = teile.length - shown.length
  return (
    <>
      {shown.join(' · ')}
      {rest > 0 && (
        <Button variant="subtle" size="compact-xs" tabIndex={active ? 0 : -1} onClick={() => setAll(true)}>
          und {rest} weitere
        </Button>
      )}
    </>
  )
}
