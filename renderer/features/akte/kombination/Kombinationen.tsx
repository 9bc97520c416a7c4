import { Badge, Button, Group, Text, Title } from '@mantine/core'
import type { Satz } from '@shared/domain/saetze/satzarten'
import { spanneText } from '@shared/texts/akte'
import { formatTag } from '@shared/texts/format'
import { naechsterStatus, ueberstimmtText } from '@shared/texts/kandidat'
import { useState } from 'react'
import { api } from '../../../api/client'
import { useWrite } from '../../../api/useWrite'
import { useAkte } from '../akteContext'
import { KombinationVerwerfen } from './KombinationVerwerfen'
import css from './kombination.module.css'
import { WochenplanKnopf } from './WochenplanKnopf'

/** What was found for this person and is not over: how far it is, and the next step as a button. */
export function Kombinationen() {
  const { saetze } = useAkte().akte
  const offene = saetze.kombination.filter(({ status }) => status !== 'VERWORFEN' && status !== 'BEENDET')
  if (offene.length === 0) return null
  return (
    <section aria-label="Vorschläge und Kombinationen">
      <Title order={2} size="h3" mb={4}>
        Vorschläge und Kombinationen
      </Title>
      <ul className={css.kombinationen}>
        {offene
          .toSorted((a, b) => b.erstelltAm.localeCompare(a.erstelltAm))
          .map((kombination) => (
            <Zeile key={kombination.id} kombination={kombination} />
          ))}
      </ul>
    </section>
  )
}

function Zeile({ kombination }: { kombination: Satz<'kombination'> }) {
  const { akte, codeLabel } = useAkte()
  const [verwirft, setVerwirft] = useState(false)
  const advance = useWrite(api.kombination.advance)
  const { id, version, status, erstelltAm, begruendung } = kombination
  const schritte = akte.saetze.kettenelement
    .filter((element) => element.kombination === id)
    .toSorted((a, b) => (a.beginnPlan ?? '').localeCompare(b.beginnPlan ?? ''))
  const titel = schritte.map((schritt) => schritt.titel ?? codeLabel('elementart', schritt.elementart)).join(' + ')
  const elemente = schritte.flatMap(({ durchfuehrung, beginnPlan }) =>
    durchfuehrung && beginnPlan ? [{ lauf: durchfuehrung, eintritt: beginnPlan }] : []
  )
  const weiter = naechsterStatus[status]
  return (
    <li>
      <div className={css.worte}>
        <Text size="sm" fw={600}>
          {titel || 'ohne Schritte'} <Badge variant="light">{codeLabel('kombinationStatus', status)}</Badge>
        </Text>
        <Text size="xs" c="dimmed">
          {schritte.map(({ beginnPlan, endePlan }) => spanneText(beginnPlan, endePlan)).join(' · ')} · vorgeschlagen am{' '}
          {formatTag(erstelltAm)}
        </Text>
        {[begruendung, ...ueberstimmtText(kombination.ueberstimmt)].filter(Boolean).map((satz) => (
          <Text key={satz} size="xs">
            {satz}
          </Text>
        ))}
      </div>
      <Group gap="xs" wrap="nowrap">
        {weiter && (
          <Button
            size="xs"
            aria-label={`${weiter.text}: ${titel}`}
            loading={advance.isPending}
            onClick={() => advance.mutate({ id, version, status: weiter.status, grund: null })}
          >
            {weiter.text}
          </Button>
        )}
        <WochenplanKnopf elemente={elemente} titel={titel} />
        {status !== 'AKTIV' && (
          <Button size="xs" variant="default" aria-label={`Verwerfen: ${titel}`} onClick={() => setVerwirft(true)}>
            Verwerfen
          </Button>
        )}
      </Group>
      {verwirft && <KombinationVerwerfen stand={{ id, version }} titel={titel} onClose={() => setVerwirft(false)} />}
    </li>
  )
}
