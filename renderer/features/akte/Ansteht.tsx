import { Button, Text, Title } from '@mantine/core'
import type { Naechstes } from '@shared/domain/faelle/naechstes'
import { fristMitTagText, naechstesText } from '@shared/texts/akte'
import { fristTexts, warumText } from '@shared/texts/fristen'
import { IconAlertCircle, IconClock, IconHelpCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import css from './akte.module.css'
import { useAkte } from './akteContext'

/** What is due, near or unclear: reminders of people and days that follow from the rules, each with its "warum?". */
export function Ansteht() {
  const { naechstes } = useAkte().akte
  return (
    <section aria-label="Was ansteht">
      <Title order={2} size="h3" mb={4}>
        Was ansteht
      </Title>
      {naechstes.length === 0 && (
        <Text size="sm" c="dimmed">
          Nichts. Eine Wiedervorlage legen Sie unter „Kontakte & Vermerke“ an.
        </Text>
      )}
      <ul className={css.liste}>
        {naechstes.map((eines) => (
          <li key={`${eines.art} ${eines.tag} ${eines.satz}`}>
            <Eines {...eines} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Eines({ art, tag, text, satz, warum }: Naechstes) {
  const { akte, codeLabel } = useAkte()
  const [offen, setOffen] = useState(false)
  const save = useWrite(api.akte.saveSatz)
  function settle() {
    const wiedervorlage = akte.saetze.wiedervorlage.find(({ id }) => id === satz)
    if (!wiedervorlage) return
    const { id, version } = wiedervorlage
    save.mutate({ art: 'wiedervorlage', id, version, werte: { erledigtAm: akte.heute } })
  }
  const faellig = tag !== null && tag <= akte.heute
  const Icon = tag === null ? IconHelpCircle : faellig ? IconAlertCircle : IconClock
  return (
    <>
      <Icon size={16} aria-hidden />
      <Text span size="sm" fw={faellig ? 600 : 400}>
        {fristMitTagText(tag, akte.heute)}
      </Text>
      <Text span size="sm">
        {naechstesText({ art, text })}
      </Text>
      {art === 'wiedervorlage' ? (
        <Button variant="default" size="compact-xs" loading={save.isPending} onClick={settle}>
          Erledigt
        </Button>
      ) : (
        <Button variant="subtle" size="compact-xs" aria-expanded={offen} onClick={() => setOffen(!offen)}>
          Warum?
        </Button>
      )}
      {offen && art !== 'wiedervorlage' && warum && (
        <Text size="sm" c="dimmed" className={css.warum}>
          {warumText({ art, datum: tag, ...warum }, codeLabel)} {fristTexts[art].tun}.
        </Text>
      )}
    </>
  )
}
