import { ActionIcon, Badge, Button, Group, Text, Title, Tooltip } from '@mantine/core'
import { alterOn } from '@shared/domain/kalender'
import { juengsteOf } from '@shared/domain/saetze/aktuellesNiveau'
import type { Sprachstand } from '@shared/domain/saetze/satzarten'
import { laufend } from '@shared/domain/saetze/zustaende'
import { alterText, fristMitTagText, naechstesText, nameText, vorgangText } from '@shared/texts/akte'
import { formatTag, formatZeitpunkt } from '@shared/texts/format'
import {
  IconArrowBackUp,
  IconCheck,
  IconChevronLeft,
  IconChevronRight,
  IconCopy,
  IconTrash,
  IconUserSearch
} from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { copyText } from '../../components/copyText'
import { DruckButton } from '../../components/DruckButton'
import css from './akte.module.css'
import { useAkte } from './akteContext'

interface Props {
  onUndo: () => void
  onRemove: () => void
  /** To the next or previous case of the list; absent where the Akte was not opened from one. */
  onStep: ((by: 1 | -1) => void) | undefined
}

/** Who it is, which level, what runs, what is due: at a glance on every tab. */
export function AkteKopf({ onUndo, onRemove, onStep }: Props) {
  const { akte, codeLabel } = useAkte()
  const { fall, heute, naechstes, rueckgaengig, saetze } = akte
  const alter = fall.geburtsdatum ? alterOn(heute, fall.geburtsdatum) : undefined
  const laufende = saetze.teilnahme.filter(({ status }) => (laufend as readonly string[]).includes(status))
  const [erstes] = naechstes
  const { bescheinigt, eingeschaetzt } = juengsteOf(saetze.sprachstand)
  return (
    <section className={css.kopf} aria-label="Auf einen Blick">
      <Group justify="space-between" align="start" wrap="nowrap">
        <Group gap="sm">
          <Title order={1}>{nameText(fall)}</Title>
          {alter !== undefined && <Text>{alter} Jahre</Text>}
          {alter !== undefined && alter < 30 && (
            <Badge variant="outline" tt="none" color="gray">
              {alter < 25 ? 'U25' : 'U30'}
            </Badge>
          )}
          {fall.fallStatus && fall.fallStatus !== 'AKTIV' && (
            <Badge variant="light" tt="none" color="gray">
              Fall {codeLabel('fallStatus', fall.fallStatus)}
            </Badge>
          )}
          {fall.kundennummer && <Nummer kundennummer={fall.kundennummer} />}
        </Group>
        <Group gap="xs" wrap="nowrap">
          {onStep && (
            <>
              <Tooltip label="Vorheriger Fall der Liste (P)">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label="Vorheriger Fall der Liste"
                  onClick={() => onStep(-1)}
                >
                  <IconChevronLeft size={18} />
                </ActionIcon>
              </Tooltip>
              <Tooltip label="Nächster Fall der Liste (N)">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label="Nächster Fall der Liste"
                  onClick={() => onStep(1)}
                >
                  <IconChevronRight size={18} />
                </ActionIcon>
              </Tooltip>
            </>
          )}
          <Tooltip
            label={
              rueckgaengig
                ? `${vorgangText(rueckgaengig)} (${formatZeitpunkt(rueckgaengig.zeit)}) – Strg+Z`
                : 'Nichts zum Zurücknehmen'
            }
          >
            <Button
              variant="default"
              size="xs"
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              disabled={!rueckgaengig}
              onClick={onUndo}
            >
              Rückgängig
            </Button>
          </Tooltip>
          <DruckButton auftrag={{ art: 'fallzusammenfassung', faelle: [fall.id] }} />
          <Tooltip label="Ähnliche Personen">
            <ActionIcon
              variant="subtle"
              color="gray"
              component={Link}
              to={`/austausch/dubletten/fall/${fall.id}`}
              aria-label="Ähnliche Personen"
            >
              <IconUserSearch size={18} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label="Fall löschen">
            <ActionIcon variant="subtle" color="gray" aria-label="Fall löschen" onClick={onRemove}>
              <IconTrash size={18} />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Group>
      <dl className={css.lage}>
        <Punkt titel="Deutsch bescheinigt">
          <Stand satz={bescheinigt} />
        </Punkt>
        <Punkt titel="Deutsch eingeschätzt">
          <Stand satz={eingeschaetzt} />
        </Punkt>
        <Punkt titel="Läuft">
          {laufende.length > 0
            ? laufende
                .map(({ titel, kursart, instrument }) => titel ?? codeOf(kursart, instrument, codeLabel))
                .join(', ')
            : 'nichts'}
        </Punkt>
        {fall.titelBis && <Punkt titel="Titel bis">{formatTag(fall.titelBis)}</Punkt>}
        <Punkt titel="Steht an">
          {erstes ? `${naechstesText(erstes)} (${fristMitTagText(erstes.tag, heute)})` : 'nichts'}
        </Punkt>
      </dl>
    </section>
  )
}

/** A level with its day, age and source. */
function Stand({ satz }: { satz: Sprachstand | undefined }) {
  const { akte, codeLabel } = useAkte()
  if (!satz?.niveauGesamt) return 'nicht bekannt'
  const { datum, art, pruefung } = satz
  const quelle = pruefung ? codeLabel('pruefung', pruefung) : codeLabel('sprachstandArt', art)
  const stand = datum ? `${formatTag(datum)}, ${alterText(datum, akte.heute)}` : 'ohne Datum'
  return (
    <>
      <b>{codeLabel('niveau', satz.niveauGesamt)}</b>{' '}
      <Text span size="xs" c="dimmed">
        {quelle}, {stand}
      </Text>
    </>
  )
}

function Punkt({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="xs" c="dimmed">
        {titel}
      </Text>
      <Text component="dd" size="sm" m={0}>
        {children}
      </Text>
    </div>
  )
}

function Nummer({ kundennummer }: { kundennummer: string }) {
  const [copied, setCopied] = useState(false)
  return (
    <Group gap={4} wrap="nowrap">
      <Text size="sm">{kundennummer}</Text>
      <Tooltip label={copied ? 'Kopiert' : 'Kundennummer kopieren'}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label="Kundennummer kopieren"
          onClick={() => setCopied(copyText(kundennummer))}
        >
          {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
        </ActionIcon>
      </Tooltip>
    </Group>
  )
}

function codeOf(
  kursart: string | null,
  instrument: string | null,
  codeLabel: (liste: 'kursart' | 'instrument', code: string) => string
): string {
  if (kursart) return codeLabel('kursart', kursart)
  return instrument ? codeLabel('instrument', instrument) : 'ohne Bezeichnung'
}
