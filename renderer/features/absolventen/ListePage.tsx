import { Anchor, Table } from '@mantine/core'
import type { Kursende } from '@shared/contract/absolventen'
import { fristText } from '@shared/texts/akte'
import { formatTag } from '@shared/texts/format'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { EmptyState } from '../../components/EmptyState'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import stapel from '../../components/stapel.module.css'

/** Courses and measures that end within 16 weeks, the next first. */
export function ListePage() {
  const read = useRead(api.absolventen.list, undefined)
  return (
    <Page title="Kursenden">
      <ReadState read={read} lines={10}>
        {({ kurse, heute }) =>
          kurse.length === 0 ? (
            <EmptyState
              title="Kein Kurs endet in den nächsten 16 Wochen"
              text="Hier stehen Kurse und Maßnahmen mit Teilnehmenden, sobald ihr Ende näher kommt. Das Ende tragen Sie unter „Angebote“ ein."
            />
          ) : (
            <KurseTable kurse={kurse} heute={heute} />
          )
        }
      </ReadState>
    </Page>
  )
}

function KurseTable({ kurse, heute }: { kurse: readonly Kursende[]; heute: string }) {
  const { codeLabel } = useCodes()
  return (
    <Table className={stapel.stapel} aria-label="Kursenden">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Ende</Table.Th>
          <Table.Th>Kurs oder Maßnahme</Table.Th>
          <Table.Th>Art</Table.Th>
          <Table.Th>Träger</Table.Th>
          <Table.Th ta="right">Teilnehmende</Table.Th>
          <Table.Th ta="right">ohne nächsten Schritt</Table.Th>
          <Table.Th ta="right">Aufgaben fällig</Table.Th>
          <Table.Th ta="right">Ende nicht eingetragen</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {kurse.map((kurs) => (
          <Table.Tr key={kurs.id}>
            <Table.Td data-label="Ende" style={{ whiteSpace: 'nowrap' }}>
              {formatTag(kurs.ende)}
              {kurs.ende >= heute && `, ${fristText(kurs.ende, heute)}`}
            </Table.Td>
            <Table.Td data-label="Kurs oder Maßnahme">
              <Anchor component={Link} to={`/kursenden/${kurs.id}`} size="sm">
                {kurs.titel}
              </Anchor>
            </Table.Td>
            <Table.Td data-label="Art">
              {kurs.kursart
                ? codeLabel('kursart', kurs.kursart)
                : kurs.instrument && codeLabel('instrument', kurs.instrument)}
            </Table.Td>
            <Table.Td data-label="Träger">{kurs.traeger}</Table.Td>
            <Zahl label="Teilnehmende">{kurs.teilnehmende}</Zahl>
            <Zahl label="ohne nächsten Schritt">{kurs.ohneAnschluss}</Zahl>
            <Zahl label="Aufgaben fällig">{kurs.faellig}</Zahl>
            <Zahl label="Ende nicht eingetragen">{kurs.ohneEnde}</Zahl>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Zahl({ label, children }: { label: string; children: number }) {
  return (
    <Table.Td data-label={label} ta="right" fw={children > 0 ? 600 : 400}>
      {children}
    </Table.Td>
  )
}
