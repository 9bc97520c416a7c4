import { Group, Text } from '@mantine/core'
import type { AusgabeEintrag } from '@shared/contract/ausgaben'
import { listenstandLabels } from '@shared/texts/ausgaben'
import { formatTag } from '@shared/texts/format'
import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** Whether the recipient has answered: in words, with an icon, never by colour alone. */
export function RueckmeldeStand({ eintrag: { stand, rueckmeldungAm, rueckmeldungBis } }: { eintrag: AusgabeEintrag }) {
  switch (stand) {
    case 'beantwortet':
      return <Zeile icon={<IconCheck size={16} aria-hidden />} text={`am ${formatTag(rueckmeldungAm ?? '')}`} />
    case 'ueberfaellig':
      return (
        <Zeile
          dringend
          icon={<IconAlertTriangle size={16} aria-hidden />}
          text={`überfällig seit ${formatTag(rueckmeldungBis ?? '')}`}
        />
      )
    case 'offen':
      return (
        <Zeile icon={<IconClock size={16} aria-hidden />} text={`erwartet bis ${formatTag(rueckmeldungBis ?? '')}`} />
      )
    case 'ohneRueckmeldung':
      return (
        <Text size="sm" c="dimmed">
          {listenstandLabels[stand]}
        </Text>
      )
  }
}

/** Whether the recipient has deleted the list. */
export function LoeschStand({ eintrag, heute }: { eintrag: AusgabeEintrag; heute: string }) {
  const { geloeschtAm, loeschenBis, loeschungOffen } = eintrag
  if (geloeschtAm !== null)
    return <Zeile icon={<IconCheck size={16} aria-hidden />} text={`gelöscht am ${formatTag(geloeschtAm)}`} />
  if (loeschenBis === null)
    return (
      <Text size="sm" c="dimmed">
        nichts vereinbart
      </Text>
    )
  if (loeschungOffen)
    return (
      <Zeile
        dringend
        icon={<IconAlertTriangle size={16} aria-hidden />}
        text={`nachfragen: sollte bis ${formatTag(loeschenBis)} gelöscht sein`}
      />
    )
  return (
    <Zeile
      icon={<IconClock size={16} aria-hidden />}
      text={loeschenBis === heute ? 'heute fällig' : `bis ${formatTag(loeschenBis)}`}
    />
  )
}

function Zeile({ icon, text, dringend = false }: { icon: ReactNode; text: string; dringend?: boolean }) {
  return (
    <Group gap={6} wrap="nowrap" {...(dringend && { c: 'var(--mantine-color-error)' })}>
      {icon}
      <Text size="sm" inherit={dringend} fw={dringend ? 600 : 400}>
        {text}
      </Text>
    </Group>
  )
}
