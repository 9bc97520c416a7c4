import { Button, Group, Text } from '@mantine/core'
import type { VorschauZeile, VorschauZelle } from '@shared/contract/vorschau'
import { durchfuehrungFelder } from '@shared/domain/angebote/angebot'
import { fallFelder } from '@shared/domain/faelle/felder'
import type { Feld, Felder, Wert } from '@shared/domain/feld'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import { feldLabel } from '@shared/texts/feldLabel'
import { formatWert } from '@shared/texts/format'
import { satzartLabels } from '@shared/texts/satzfelder'
import { konfliktText, zustandLabels } from '@shared/texts/uebernahme'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useWrite } from '../../api/useWrite'
import { WirdZu } from '../../components/WirdZu'
import { zustandIcons } from './ausgang'
import classes from './Vorschau.module.css'

export type Tabelle = VorschauZelle['tabelle'] | VorschauZeile['neueSaetze'][number]['tabelle']

const kataloge: Record<Tabelle, Felder> = { ...satzFelder, fall: fallFelder, durchfuehrung: durchfuehrungFelder }

/** What is known of a field of the store. */
export const feldOf = (tabelle: Tabelle, feld: string): Feld | undefined => kataloge[tabelle][feld]

/** One value that the list names differently: the old and the new one, which of them will hold and why, and the choice. */
export function Zelle({ liste, zelle, active }: { liste: string; zelle: VorschauZelle; active: boolean }) {
  const { tabelle, satz, feld, von, nach, zustand, nehmen, entschieden, immer, konflikt, hand, juenger } = zelle
  const { codeLabel } = useCodes()
  const decide = useWrite(api.austausch.decide)
  const { icon: Icon, color } = zustandIcons[zustand]
  const art = feldOf(tabelle, feld)
  const text = (wert: Wert) => (art ? formatWert(art, wert, codeLabel) : String(wert ?? '')) || 'leer'
  const hauptsache = tabelle === 'fall' || tabelle === 'durchfuehrung'
  const label = hauptsache ? feldLabel(feld) : `${satzartLabels[tabelle].eins}, ${feldLabel(feld)}`
  // What is new or changed is taken without a question; it too may be left, by the keys of the table.
  const offen = zustand === 'konflikt' || zustand === 'bleibt' || entschieden !== undefined
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
        <WirdZu />
        <Text span size="sm" fw={nehmen ? 600 : 400}>
          {text(nach)}
        </Text>
        <Text span size="xs" c="dimmed">
          {` · ${zustandLabels[zustand]}${nehmen || zustand === 'bleibt' ? '' : ', der gespeicherte Wert bleibt'}`}
        </Text>
        {immer && (
          <Text span size="xs" c="dimmed">
            {` · immer so für diese Quelle`}
          </Text>
        )}
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
            tabIndex={active ? 0 : -1}
            variant={nehmen ? 'filled' : 'default'}
            aria-pressed={nehmen}
            aria-label={`${label}: Liste nehmen`}
            onClick={() => choose('liste')}
          >
            Liste nehmen
          </Button>
          <Button
            size="compact-xs"
            tabIndex={active ? 0 : -1}
            variant={entschieden === 'bestand' ? 'filled' : 'default'}
            aria-pressed={entschieden === 'bestand'}
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
