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
    <Table.ScrollContainer minWidth={900}>
      <Table aria-label="Kursenden">
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
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                {formatTag(kurs.ende)}
                {kurs.ende >= heute && `, ${fristText(kurs.ende, heute)}`}
              </Table.Td>
              <Table.Td>
                <Anchor component={Link} to={`/kursenden/${kurs.id}`} size="sm">
                  {kurs.titel}
                </Anchor>
              </Table.Td>
              <Table.Td>
                {kurs.kursart
                  ? codeLabel('kursart', kurs.kursart)
                  : kurs.instrument && codeLabel('instrument', kurs.instrument)}
              </Table.Td>
              <Table.Td>{kurs.traeger}</Table.Td>
              <Zahl>{kurs.teilnehmende}</Zahl>
              <Zahl>{kurs.ohneAnschluss}</Zahl>
              <Zahl>{kurs.faellig}</Zahl>
              <Zahl>{kurs.ohneEnde}</Zahl>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Zahl({ children }: { children: number }) {
  return (
    <Table.Td ta="right" fw={children > 0 ? 600 : 400}>
      {children}
    </Table.Td>
  )
}
