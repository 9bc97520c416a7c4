import { Button, Group, Text } from '@mantine/core'
import type { VorschauZeile, VorschauZelle } from '@shared/contract/austausch'
import { durchfuehrungFelder } from '@shared/domain/angebote/angebot'
import type { ZeilenBefund } from '@shared/domain/austausch/befunde'
import { fallFelder } from '@shared/domain/faelle/felder'
import type { Feld, Felder, Wert } from '@shared/domain/feld'
import { satzFelder } from '@shared/domain/saetze/satzarten'
import { befundText } from '@shared/texts/austausch'
import { satzartLabels } from '@shared/texts/felder'
import { feldLabel } from '@shared/texts/feldLabel'
import { formatWert } from '@shared/texts/format'
import { ausgangLabels, grundText, konfliktText, zustandLabels } from '@shared/texts/uebernahme'
import { useState } from 'react'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useWrite } from '../../api/useWrite'
import { ausgangIcons, zustandIcons } from './ausgang'
import classes from './Vorschau.module.css'

type Tabelle = VorschauZelle['tabelle'] | VorschauZeile['neueSaetze'][number]['tabelle']

const kataloge: Record<Tabelle, Felder> = { ...satzFelder, fall: fallFelder, durchfuehrung: durchfuehrungFelder }
const feldOf = (tabelle: Tabelle, feld: string): Feld | undefined => kataloge[tabelle][feld]

/** One row of the preview: what it is, whom it is about, old and new values, what should be known. */
export function VorschauRow({ liste, zeile }: { liste: string; zeile: VorschauZeile }) {
  const { row, ausgang, name, kundennummer, zellen, gruende, befunde } = zeile
  const { icon: Icon, color } = ausgangIcons[ausgang]
  return (
    <>
      <Text component="td" size="sm" ta="right">
        {row}
      </Text>
      <Text component="td" size="sm" style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
        <Icon size={16} aria-hidden color={`var(--mantine-color-${color}-text)`} />
        {ausgangLabels[ausgang]}
      </Text>
      <Text component="td" size="sm">
        {name}{' '}
        <Text span size="xs" c="dimmed">
          {kundennummer}
        </Text>
      </Text>
      <td>
        {ausgang === 'new' && <NeuerFall werte={zeile.neuerFall} />}
        {zellen.map((zelle) => (
          <Zelle key={`${zelle.satz} ${zelle.feld}`} liste={liste} zelle={zelle} />
        ))}
        {zeile.neueSaetze.map(({ tabelle, werte }) => (
          <Text key={JSON.stringify(werte)} size="sm">
            {satzartLabels[tabelle].eins} neu: <Werte tabelle={tabelle} werte={werte} />
          </Text>
        ))}
      </td>
      <td>
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
      </td>
    </>
  )
}

const FIRST_SHOWN = 3
const mostTelling = ['geburtsdatum', 'ort', 'aufenthaltsstatus']
const alreadyShown = ['nachname', 'vorname', 'kundennummer', 'fallStatus']

function NeuerFall({ werte }: { werte: VorschauZeile['neuerFall'] }) {
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
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
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

function Zelle({ liste, zelle }: { liste: string; zelle: VorschauZelle }) {
  const { tabelle, satz, feld, von, nach, zustand, nehmen, konflikt, hand, juenger } = zelle
  const { codeLabel } = useCodes()
  const decide = useWrite(api.austausch.decide)
  const { icon: Icon, color } = zustandIcons[zustand]
  const art = feldOf(tabelle, feld)
  const text = (wert: Wert) => (art ? formatWert(art, wert, codeLabel) : String(wert ?? '')) || 'leer'
  const hauptsache = tabelle === 'fall' || tabelle === 'durchfuehrung'
  const label = hauptsache ? feldLabel(feld) : `${satzartLabels[tabelle].eins}, ${feldLabel(feld)}`
  const offen = zustand === 'konflikt' || zustand === 'bleibt'
  const choose = (vorzug: 'liste' | 'bestand') =>
    decide.mutate({ id: liste, entscheidungen: [{ art: 'zelle', satz, feld, vorzug }] })

  return (
    <Group gap={6} wrap="wrap">
      <Text size="sm">
        <Icon size={14} aria-hidden color={`var(--mantine-color-${color}-text)`} className={classes['icon']} />
        {label}:{' '}
        <Text span size="sm" className={nehmen ? classes['von'] : undefined} fw={nehmen ? 400 : 600}>
          {text(von)}
        </Text>
        {' → '}
        <Text span size="sm" fw={nehmen ? 600 : 400}>
          {text(nach)}
        </Text>
        <Text span size="xs" c="dimmed">
          {` · ${zustandLabels[zustand]}${nehmen || zustand === 'bleibt' ? '' : ', der gespeicherte Wert bleibt'}`}
        </Text>
        {konflikt && (
          <Text span size="xs" c="dimmed">
            {' · '}
            {konfliktText({ konflikt, hand, juenger })}
          </Text>
        )}
      </Text>
      {offen && feld !== 'statusSeit' && (
        <Button.Group>
          <Button
            size="compact-xs"
            variant={nehmen ? 'filled' : 'default'}
            aria-pressed={nehmen}
            aria-label={`${label}: Liste nehmen`}
            onClick={() => choose('liste')}
          >
            Liste nehmen
          </Button>
          <Button
            size="compact-xs"
            variant={zelle.entschieden === 'bestand' ? 'filled' : 'default'}
            aria-pressed={zelle.entschieden === 'bestand'}
            aria-label={`${label}: Behalten`}
            onClick={() => choose('bestand')}
          >
            Behalten
          </Button>
        </Button.Group>
      )}
    </Group>
  )
}
