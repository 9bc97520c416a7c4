import { Anchor, Table, Text } from '@mantine/core'
import type { Absolvent } from '@shared/contract/absolventen'
import { aufgabenarten } from '@shared/domain/absolventen/aufgaben'
import { anschlussText, aufgabenTexts, aufgabeText } from '@shared/texts/absolventen'
import { nameText } from '@shared/texts/akte'
import { IconAlertCircle, IconCheck, IconClock, IconMinus } from '@tabler/icons-react'
import { Link } from 'react-router'
import { useCodes } from '../../api/useCodes'
import stapel from '../../components/stapel.module.css'

interface Props {
  absolventen: readonly Absolvent[]
  heute: string
}

/** Each person of the course with what follows and the tasks, their state in words. */
export function AbsolventenTable({ absolventen, heute }: Props) {
  const { codeLabel } = useCodes()
  return (
    <Table className={stapel.stapel} aria-label="Teilnehmende">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Name</Table.Th>
          <Table.Th>Telefon</Table.Th>
          <Table.Th>Status</Table.Th>
          <Table.Th>Nächster Schritt</Table.Th>
          {aufgabenarten.map((art) => (
            <Table.Th key={art}>{aufgabenTexts[art]}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {absolventen.map((absolvent) => (
          <Table.Tr key={absolvent.teilnahme.id}>
            <Table.Td data-label="Name">
              <Anchor component={Link} to={`/faelle/${absolvent.fall}?bereich=teilnahmen`} size="sm">
                {nameText(absolvent)}
              </Anchor>
            </Table.Td>
            <Table.Td data-label="Telefon">{absolvent.telefon}</Table.Td>
            <Table.Td data-label="Status">{codeLabel('teilnahmeStatus', absolvent.teilnahme.status)}</Table.Td>
            <Table.Td data-label="Nächster Schritt" fw={absolvent.anschluss ? 400 : 600}>
              {anschlussText(absolvent.anschluss, codeLabel)}
            </Table.Td>
            {aufgabenarten.map((art) => (
              <Table.Td data-label={aufgabenTexts[art]} key={art}>
                <Stand aufgabe={absolvent.aufgaben.find((eine) => eine.art === art)} heute={heute} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Stand({ aufgabe, heute }: { aufgabe: Absolvent['aufgaben'][number] | undefined; heute: string }) {
  if (!aufgabe) return <Text size="sm">–</Text>
  const faellig = !aufgabe.erledigt && !aufgabe.abgeloest && aufgabe.tag <= heute
  const Icon = aufgabe.erledigt ? IconCheck : aufgabe.abgeloest ? IconMinus : faellig ? IconAlertCircle : IconClock
  return (
    <Text size="sm" fw={faellig ? 600 : 400}>
      <Icon size={14} aria-hidden style={{ verticalAlign: -2 }} /> {aufgabeText(aufgabe, heute)}
    </Text>
  )
}
