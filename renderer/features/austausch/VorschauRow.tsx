// biome-ignore-all lint/a11y/useSemanticElements: a table of which only the rows in sight exist cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names its active row
import { Button, Text } from '@mantine/core'
import type { VorschauZeile } from '@shared/contract/austausch'
import type { ZeilenBefund } from '@shared/domain/austausch/befunde'
import type { Wert } from '@shared/domain/feld'
import { befundText } from '@shared/texts/befunde'
import { satzartLabels } from '@shared/texts/felder'
import { feldLabel } from '@shared/texts/feldLabel'
import { formatWert } from '@shared/texts/format'
import { ausgangLabels, grundText } from '@shared/texts/uebernahme'
import { memo, useState } from 'react'
import { useCodes } from '../../api/useCodes'
import { ausgangIcons } from './ausgang'
import { Rueckzelle } from './Rueckzelle'
import classes from './Vorschau.module.css'
import { feldOf, type Tabelle, Zelle } from './Zelle'

interface Props {
  liste: string
  zeile: VorschauZeile
  /** The row the keyboard is at: its buttons can be reached. */
  active: boolean
}

/** One row of the preview: what it is, whom it is about, old and new values, what should be known. */
export const VorschauRow = memo(function VorschauRow({ liste, zeile, active }: Props) {
  const { row, ausgang, name, kundennummer, zellen, gruende, befunde } = zeile
  const { icon: Icon, color } = ausgangIcons[ausgang]
  return (
    <>
      <div role="gridcell" data-haken className={classes['haken']}>
        <span className={classes['kasten']} />
      </div>
      <Text role="gridcell" size="sm" ta="right">
        {row}
      </Text>
      <Text role="gridcell" size="sm" style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
        <Icon size={16} aria-hidden color={`var(--mantine-color-${color}-text)`} />
        {ausgangLabels[ausgang]}
      </Text>
      <Text role="gridcell" size="sm">
        {name}{' '}
        <Text span size="xs" c="dimmed">
          {kundennummer}
        </Text>
      </Text>
      <div role="gridcell">
        {ausgang === 'new' && <NeuerFall werte={zeile.neuerFall} active={active} />}
        {zellen.map((zelle) => (
          <Zelle key={`${zelle.satz} ${zelle.feld}`} liste={liste} zelle={zelle} active={active} />
        ))}
        {zeile.ruecklauf
          .filter(({ stand }) => stand !== 'unveraendert')
          .map((zelle) => (
            <Rueckzelle key={zelle.spalte} zelle={zelle} />
          ))}
        {zeile.neueSaetze.map(({ tabelle, werte }) => (
          <Text key={JSON.stringify(werte)} size="sm">
            {satzartLabels[tabelle].eins} neu: <Werte tabelle={tabelle} werte={werte} />
          </Text>
        ))}
      </div>
      <div role="gridcell">
        {gruende.map((grund) => (
          <Text key={grund.code} size="xs">
            {grundText(grund)}
          </Text>
        ))}
        {befunde.map((befund) => (
          <Text key={`${befund.field} ${befund.code}`} size="xs">
            {befundText(befund as unknown as ZeilenBefund)}
          </Text>
        ))}
      </div>
    </>
  )
})

const FIRST_SHOWN = 3
const mostTelling = ['geburtsdatum', 'ort', 'aufenthaltsstatus']
const alreadyShown = ['nachname', 'vorname', 'kundennummer', 'fallStatus']

function NeuerFall({ werte, active }: { werte: VorschauZeile['neuerFall']; active: boolean }) {
  const [all, setAll] = useState(false)
  const { codeLabel } = useCodes()
  const rank = (feld: string) => (mostTelling.includes(feld) ? mostTelling.indexOf(feld) : mostTelling.length)
  const entries = Object.entries(werte)
    .filter(([feld]) => !alreadyShown.includes(feld))
    .toSorted(([a], [b]) => rank(a) - rank(b))
  const shown = all ? entries : entries.slice(0, FIRST_SHOWN)
  const rest = entries.length - shown.length
  return (
    <Text size="sm">
      {shown
        .map(([feld, wert]) => {
          const art = feldOf('fall', feld)
          return `${feldLabel(feld)}: ${art ? formatWert(art, wert, codeLabel) : wert}`
        })
        .join(' · ')}
      {rest > 0 && (
        <Button variant="subtle" size="compact-xs" tabIndex={active ? 0 : -1} onClick={() => setAll(true)}>
          und {rest} weitere
        </Button>
      )}
    </Text>
  )
}

function Werte({ tabelle, werte }: { tabelle: Exclude<Tabelle, 'fall'>; werte: Record<string, Wert> }) {
  const { codeLabel } = useCodes()
  return Object.entries(werte)
    .filter(([feld, wert]) => wert !== null && feld !== 'quelle' && !(isSkill(feld) && wert === werte['niveauGesamt']))
    .map(([feld, wert]) => {
      const art = feldOf(tabelle, feld)
      const text = art ? formatWert(art, wert, codeLabel) : String(wert)
      return isSkill(feld) ? `${feldLabel(feld)} ${text}` : text
    })
    .join(', ')
}

/** Skills are named only where they differ from the level as a whole. */
const isSkill = (feld: string) => feld.startsWith('niveau') && feld !== 'niveauGesamt'
