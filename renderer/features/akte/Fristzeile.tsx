import { Button, Text } from '@mantine/core'
import type { Ampel } from '@shared/domain/fristen/frist'
import type { Frist } from '@shared/domain/fristen/fristenOf'
import { fristMitTagText, naechstesText } from '@shared/texts/akte'
import { formatTag } from '@shared/texts/format'
import { ampelTexts, fristTexts, warumText } from '@shared/texts/fristen'
import { IconAlertCircle, IconCircleCheck, IconClock, IconHelpCircle } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import css from './akte.module.css'
import { useAkte } from './akteContext'

interface Props extends Pick<Frist, 'art' | 'datum'> {
  /** Name of a course. */
  text: string | null
  warum: Pick<Frist, 'paragraf' | 'eingaben' | 'ruhetag'> | null
  /** Shown in words where every Frist is listed, the far ones too. */
  ampel?: Ampel
}

/** One day that follows from a rule, with its calculation behind „Warum?“. For a list of `css.liste`. */
export function Fristzeile({ art, datum, text, warum, ampel }: Props) {
  const { codeLabel } = useAkte()
  return (
    <Anstehzeile tag={datum} text={naechstesText({ art, text })} {...(ampel && { ampel })}>
      {warum && (
        <Warum>
          {warumText({ art, datum, ...warum }, codeLabel)} {fristTexts[art].tun}.
        </Warum>
      )}
    </Anstehzeile>
  )
}

interface ZeileProps {
  tag: string | null
  text: string
  ampel?: Ampel
  children?: ReactNode
}

/** A day, how far it is, what it is about, and what can be done. */
export function Anstehzeile({ tag, text, ampel, children }: ZeileProps) {
  const { heute } = useAkte().akte
  const faellig = ampel ? ampel === 'FAELLIG' : tag !== null && tag <= heute
  const Icon = tag === null ? IconHelpCircle : faellig ? IconAlertCircle : ampel === 'OK' ? IconCircleCheck : IconClock
  // A day from which nothing follows is not overdue.
  const wann = ampel === 'OK' && tag !== null && tag <= heute ? formatTag(tag) : fristMitTagText(tag, heute)
  return (
    <>
      <Icon size={16} aria-hidden />
      {ampel && (
        <Text span size="sm" fw={faellig ? 600 : 400}>
          {ampelTexts[ampel]}:
        </Text>
      )}
      <Text span size="sm" fw={faellig ? 600 : 400}>
        {wann}
      </Text>
      <Text span size="sm">
        {text}
      </Text>
      {children}
    </>
  )
}

/** Opens the answer below its line. */
export function Warum({ children }: { children: ReactNode }) {
  const [offen, setOffen] = useState(false)
  return (
    <>
      <Button variant="subtle" size="compact-xs" aria-expanded={offen} onClick={() => setOffen(!offen)}>
        Warum?
      </Button>
      {offen && (
        <Text size="sm" c="dimmed" className={css.warum}>
          {children}
        </Text>
      )}
    </>
  )
}
