import { Anchor, Button, Stack, Table, Text, Title } from '@mantine/core'
import { alterOn } from '@shared/domain/kalender'
import { fristText, naechstesText, nameText } from '@shared/texts/akte'
import { formatTag } from '@shared/texts/format'
import { IconAlertCircle, IconClock } from '@tabler/icons-react'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import css from './akte.module.css'
import { useAkte } from './akteContext'
import { FeldGruppen } from './FeldGruppe'
import { SatzTabelle } from './SatzTabelle'

/** Where the person stands and what comes next. */
export function Ueberblick() {
  return (
    <Stack gap="lg">
      <Ansteht />
      <FeldGruppen gruppen={['person', 'nummern', 'kontakt', 'zustaendigkeit', 'aufenthalt']} />
      <Haushalt />
      <SatzTabelle
        art="fruehereKundennummer"
        spalten={['kundennummer', 'bis']}
        sortiert="bis"
        leer="Keine. Alte Nummern helfen, die Person in Listen wiederzufinden."
      />
    </Stack>
  )
}

function Ansteht() {
  const { naechstes, heute, saetze } = useAkte().akte
  const save = useWrite(api.akte.saveSatz)
  function settle(id: string | null) {
    const satz = saetze.wiedervorlage.find((wiedervorlage) => wiedervorlage.id === id)
    if (satz) save.mutate({ art: 'wiedervorlage', id: satz.id, version: satz.version, werte: { erledigtAm: heute } })
  }
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
        {naechstes.map(({ art, tag, text, satz }) => (
          <li key={`${art}${tag}${satz}`}>
            {tag <= heute ? <IconAlertCircle size={16} aria-hidden /> : <IconClock size={16} aria-hidden />}
            <Text span size="sm" fw={tag <= heute ? 600 : 400}>
              {formatTag(tag)} ({fristText(tag, heute)})
            </Text>
            <Text span size="sm">
              {naechstesText({ art, text })}
            </Text>
            {art === 'wiedervorlage' && (
              <Button variant="default" size="compact-xs" loading={save.isPending} onClick={() => settle(satz)}>
                Erledigt
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Haushalt() {
  const { akte, codeLabel } = useAkte()
  const { haushalt, heute, fall } = akte
  if (haushalt.length === 0) return null
  return (
    <section aria-label="Bedarfsgemeinschaft">
      <Title order={2} size="h3" mb={4}>
        Bedarfsgemeinschaft {fall.bgNummer}
      </Title>
      <Table.ScrollContainer minWidth={360}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Name</Table.Th>
              <Table.Th>Alter</Table.Th>
              <Table.Th>Deutsch</Table.Th>
              <Table.Th>Fall</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {haushalt.map((person) => (
              <Table.Tr key={person.id}>
                <Table.Td>
                  <Anchor component={Link} to={`/faelle/${person.id}`} size="sm">
                    {nameText(person)}
                  </Anchor>
                </Table.Td>
                <Table.Td>{person.geburtsdatum ? alterOn(heute, person.geburtsdatum) : '–'}</Table.Td>
                <Table.Td>{person.niveau ? codeLabel('niveau', person.niveau) : '–'}</Table.Td>
                <Table.Td>{person.fallStatus ? codeLabel('fallStatus', person.fallStatus) : '–'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  )
}
