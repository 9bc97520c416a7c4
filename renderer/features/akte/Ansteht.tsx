import { Button, Text, Title } from '@mantine/core'
import type { Naechstes } from '@shared/domain/faelle/naechstes'
import { naechstesText } from '@shared/texts/akte'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import css from './akte.module.css'
import { useAkte } from './akteContext'
import { Anstehzeile, Fristzeile } from './Fristzeile'

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
  const { akte } = useAkte()
  const save = useWrite(api.akte.saveSatz)
  if (art !== 'wiedervorlage') return <Fristzeile art={art} datum={tag} text={text} warum={warum} />
  function settle() {
    const wiedervorlage = akte.saetze.wiedervorlage.find(({ id }) => id === satz)
    if (!wiedervorlage) return
    const { id, version } = wiedervorlage
    save.mutate({ art: 'wiedervorlage', id, version, werte: { erledigtAm: akte.heute } })
  }
  return (
    <Anstehzeile tag={tag} text={naechstesText({ art, text })}>
      <Button variant="default" size="compact-xs" loading={save.isPending} onClick={settle}>
        Erledigt
      </Button>
    </Anstehzeile>
  )
}
