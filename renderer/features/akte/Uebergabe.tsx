import { Stack, Text, Title } from '@mantine/core'
import { offeneUebergabe } from '@shared/domain/uebergabe/zustand'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { KriterienTabelle } from '../../components/KriterienTabelle'
import { ReadState } from '../../components/ReadState'
import { useAkte } from './akteContext'
import { FeldGruppen } from './FeldGruppe'
import { UebergabeBeginn } from './UebergabeBeginn'
import { UebergabeFruehere } from './UebergabeFruehere'
import { UebergabeLaufend } from './UebergabeLaufend'

/** Handover to another team: the criteria, the extra value by hand, the handover in work and earlier ones (R-16). */
export function Uebergabe() {
  const { fall, saetze } = useAkte().akte
  const read = useRead(api.uebergaben.evaluate, { fall: fall.id })
  const offen = saetze.uebergabe.find(({ status }) => (offeneUebergabe as readonly string[]).includes(status))
  const fruehere = saetze.uebergabe.filter(({ id }) => id !== offen?.id)
  return (
    <ReadState read={read} lines={10}>
      {({ antworten, pruefen, regeln, teams, zielTeam }) => (
        <Stack gap="lg">
          <section aria-labelledby="kriterien">
            <Title order={2} size="h3" id="kriterien" mb={4}>
              Übergabekriterien
            </Title>
            <Text size="sm" mb="xs">
              {antworten.length === 0
                ? `Die Regeln „${regeln}“ haben für ${fall.team ? `das Team „${fall.team}“` : 'diesen Fall'} kein Kriterium.`
                : `${pruefen ? 'Die Regeln schlagen vor, eine Übergabe zu prüfen.' : 'Die Regeln schlagen zurzeit keine Übergabe vor.'} Die Entscheidung treffen Sie. Regeln: ${regeln}.`}
            </Text>
            {antworten.length > 0 && <KriterienTabelle antworten={antworten} label="Übergabekriterien" />}
          </section>
          <FeldGruppen gruppen={['uebergabe']} />
          {offen ? (
            <UebergabeLaufend key={offen.id} uebergabe={offen} teams={teams} />
          ) : (
            <UebergabeBeginn antworten={antworten} zielTeam={zielTeam} teams={teams} />
          )}
          {fruehere.length > 0 && <UebergabeFruehere uebergaben={fruehere} />}
        </Stack>
      )}
    </ReadState>
  )
}
