// biome-ignore-all lint/a11y/useSemanticElements: a table of which only the rows in sight exist cannot be a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names its active row
import { Text } from '@mantine/core'
import type { VorschauZeile } from '@shared/contract/vorschau'
import type { ZeilenBefund } from '@shared/domain/austausch/befunde'
import { befundText } from '@shared/texts/befunde'
import { satzartLabels } from '@shared/texts/satzfelder'
import { ausgangLabels, grundText } from '@shared/texts/uebernahme'
import { memo } from 'react'
import { ausgangIcons } from './ausgang'
import { NeuerFall, NeuerSatz } from './Neues'
import { Rueckzelle } from './Rueckzelle'
import classes from './Vorschau.module.css'
import { Zelle } from './Zelle'

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
            {satzartLabels[tabelle].eins} neu: <NeuerSatz tabelle={tabelle} werte={werte} active={active} />
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
