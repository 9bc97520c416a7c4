import { Button, Group, Paper, Text, Title } from '@mantine/core'
import type { AusgabeEintrag } from '@shared/contract/ausgaben'
import { readTag } from '@shared/texts/eingabe'
import { formatTag } from '@shared/texts/format'
import { useState } from 'react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { TagInput } from '../../components/TagInput'
import { LoeschStand, RueckmeldeStand } from './Stand'

interface Props {
  art: 'rueckmeldung' | 'loeschung'
  eintrag: AusgabeEintrag
  heute: string
}

const worte = {
  rueckmeldung: {
    titel: 'Rückmeldung',
    frage: 'Ist die Antwort auf anderem Weg gekommen? Als Liste wird sie von selbst vermerkt.',
    label: 'Beantwortet am'
  },
  loeschung: {
    titel: 'Löschung beim Empfänger',
    frage: 'Hat der Empfänger die Liste gelöscht?',
    label: 'Gelöscht am'
  }
} as const

/** One thing the office waits for from the recipient: how it stands, and the day it came true. */
export function VermerkForm({ art, eintrag, heute }: Props) {
  const vermerkt = art === 'rueckmeldung' ? eintrag.rueckmeldungAm : eintrag.geloeschtAm
  const { titel, frage, label } = worte[art]
  const [eingabe, setEingabe] = useState(() => formatTag(heute))
  const [getippt, setGetippt] = useState(false)
  const save = useWrite(art === 'rueckmeldung' ? api.ausgaben.beantwortet : api.ausgaben.geloescht)
  const tag = readTag(eingabe, heute)
  const kommend = tag !== undefined && tag > heute
  const vermerke = (am: string | null) => save.mutate({ id: eintrag.id, version: eintrag.version, am })
  return (
    <Paper withBorder p="md" component="section" aria-label={titel}>
      <Title order={2} mb="xs">
        {titel}
      </Title>
      {art === 'rueckmeldung' ? <RueckmeldeStand eintrag={eintrag} /> : <LoeschStand {...{ eintrag, heute }} />}
      {vermerkt === null ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            setGetippt(true)
            if (tag !== undefined && !kommend) vermerke(tag)
          }}
        >
          <Text size="sm" mt="xs">
            {frage}
          </Text>
          <Group align="flex-end" mt={6}>
            <TagInput
              label={label}
              heute={heute}
              w="11rem"
              value={eingabe}
              onChange={(next) => {
                setGetippt(true)
                setEingabe(next)
              }}
              error={
                getippt &&
                (tag === undefined
                  ? 'Bitte einen Tag eingeben, etwa 04.12.2026.'
                  : kommend && 'Dieser Tag liegt in der Zukunft.')
              }
            />
            <Button type="submit" variant="default" loading={save.isPending}>
              Vermerken
            </Button>
          </Group>
        </form>
      ) : (
        <Button mt="xs" size="xs" variant="subtle" onClick={() => vermerke(null)} loading={save.isPending}>
          Vermerk zurücknehmen
        </Button>
      )}
    </Paper>
  )
}
