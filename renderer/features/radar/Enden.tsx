import { Anchor, Group, Table, Text, Title } from '@mantine/core'
import type { Radarzeile } from '@shared/contract/radar'
import { type Gruppe, groupEnden, type Radargruppe } from '@shared/domain/radar/gruppen'
import { formatTag } from '@shared/texts/format'
import { anschlussText, endeText, gruppenname } from '@shared/texts/radar'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { useCodes } from '../../api/useCodes'

/** The ends by group, each with the person and what follows; one click from the chain where it is settled. */
export function Enden({ zeilen, gruppe }: { zeilen: readonly Radarzeile[]; gruppe: Radargruppe }) {
  const { codeLabel } = useCodes()
  if (zeilen.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Alles, was in dieser Zeit endet, hat einen nächsten Schritt.
      </Text>
    )
  }
  return groupEnden(zeilen, gruppe).map((eine) => (
    <Block key={eine.name ?? ''} gruppe={eine} titel={gruppenname(gruppe, eine.name, codeLabel)} />
  ))
}

/** So many of a group stand there at once. */
const SHOWN = 15

function Block({ gruppe: { zeilen, ohne }, titel }: { gruppe: Gruppe<Radarzeile>; titel: string }) {
  const [alle, setAlle] = useState(false)
  const gezeigt = alle ? zeilen : zeilen.slice(0, SHOWN)
  return (
    <section aria-label={titel}>
      <Title order={2} size="h3" mt="md">
        {titel} ({ohne} ohne Anschluss)
      </Title>
      <Table.ScrollContainer minWidth={480} mt={4}>
        <Table aria-label={`Enden: ${titel}`}>
          <Table.Tbody>
            {gezeigt.map((zeile) => (
              <Zeile key={zeile.satz} zeile={zeile} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {gezeigt.length < zeilen.length && (
        <Anchor component="button" type="button" size="sm" onClick={() => setAlle(true)}>
          Alle {zeilen.length} zeigen: {titel}
        </Anchor>
      )}
    </section>
  )
}

function Zeile({ zeile }: { zeile: Radarzeile }) {
  const { codeLabel } = useCodes()
  const Icon = zeile.anschluss ? IconCheck : IconAlertTriangle
  return (
    <Table.Tr>
      <Table.Td w="7rem">{formatTag(zeile.ende)}</Table.Td>
      <Table.Td>
        <Anchor component={Link} to={`/faelle/${zeile.fall}?bereich=foerderkette`} size="sm">
          {[zeile.nachname, zeile.vorname].filter(Boolean).join(', ') || 'ohne Namen'}
        </Anchor>
        <Text size="xs" c="dimmed">
          {[zeile.ort, zeile.niveau && codeLabel('niveau', zeile.niveau), zeile.team].filter(Boolean).join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm">{[endeText(zeile, codeLabel), zeile.traeger].filter(Boolean).join(', ')}</Text>
        <Group gap={6} wrap="nowrap">
          <Icon size={14} aria-hidden />
          <Text size="sm" fw={zeile.anschluss ? 400 : 600}>
            {anschlussText(zeile)}
          </Text>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
