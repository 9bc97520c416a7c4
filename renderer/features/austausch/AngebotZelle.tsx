import { Button, Group, Text } from '@mantine/core'
import type { VorschauZelle } from '@shared/contract/vorschau'
import { durchfuehrungFelder } from '@shared/domain/angebote/angebot'
import { termineOf } from '@shared/domain/angebote/termine'
import { folgefelder } from '@shared/domain/austausch/zellen'
import type { Feld, Wert } from '@shared/domain/feld'
import { angebotLabels } from '@shared/texts/angebotfelder'
import { feldLabel } from '@shared/texts/feldLabel'
import { type CodeLabel, formatWert } from '@shared/texts/format'
import { konfliktText, zustandLabels } from '@shared/texts/uebernahme'
import { wocheText } from '@shared/texts/zeiten'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useWrite } from '../../api/useWrite'
import { WirdZu } from '../../components/WirdZu'
import { zustandIcons } from './ausgang'
import classes from './Vorschau.module.css'

/** A value of a run for people; a timetable as its week. */
export function angebotswert(feld: string, wert: Wert, codeLabel: CodeLabel): string {
  if (feld === 'termine') return wocheText(termineOf(wert === null ? null : String(wert))) || 'leer'
  const art = (durchfuehrungFelder as Record<string, Feld>)[feld]
  return (art ? formatWert(art, wert, codeLabel) : String(wert ?? '')) || 'leer'
}

/** What a field of a run is called; a field of a person may have the same name. */
export const angebotsfeldLabel = (feld: string): string =>
  (angebotLabels.durchfuehrung as Record<string, string>)[feld] ?? feldLabel(feld)

/** One value of a stored run that the list names differently, with the choice where somebody must decide. */
export function AngebotZelle({ liste, zelle }: { liste: string; zelle: VorschauZelle }) {
  const { satz, feld, von, nach, zustand, nehmen, konflikt, hand, juenger } = zelle
  const { codeLabel } = useCodes()
  const decide = useWrite(api.austausch.decide)
  const { icon: Icon, color } = zustandIcons[zustand]
  const label = angebotsfeldLabel(feld)
  const offen = (zustand === 'konflikt' || zustand === 'bleibt') && !folgefelder.has(feld)
  const choose = (vorzug: 'liste' | 'bestand') =>
    decide.mutate({ id: liste, entscheidungen: [{ art: 'zelle', satz, feld, vorzug }] })

  return (
    <Group gap={6} wrap="wrap">
      <Text size="sm">
        <Icon size={14} aria-hidden color={`var(--mantine-color-${color}-text)`} className={classes['icon']} />
        {label}:{' '}
        <Text span size="sm" className={nehmen ? classes['von'] : undefined} fw={nehmen ? 400 : 600}>
          {angebotswert(feld, von, codeLabel)}
        </Text>
        <WirdZu />
        <Text span size="sm" fw={nehmen ? 600 : 400}>
          {angebotswert(feld, nach, codeLabel)}
        </Text>
        <Text span size="xs" c="dimmed">
          {` · ${zustandLabels[zustand]}${nehmen || zustand === 'bleibt' ? '' : ', der gespeicherte Wert bleibt'}`}
          {konflikt && ` · ${konfliktText({ konflikt, hand, juenger })}`}
        </Text>
      </Text>
      {offen && (
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
