import { Table, Text, Title } from '@mantine/core'
import { addMonths } from '@shared/domain/kalender'
import { gueltigerOn } from '@shared/domain/saetze/aktuellesNiveau'
import type { Vertrauensfolge } from '@shared/domain/sprache/vertrauensfolge'
import { alterText } from '@shared/texts/akte'
import { useCodes } from '../../api/useCodes'
import { heuteHier } from '../../components/heuteHier'

/** Records of an invented person, with their age in months. */
const beispiel = [
  { art: 'ZERTIFIKAT', niveauGesamt: 'B1', monate: 14 },
  { art: 'EINSTUFUNG_BSK', niveauGesamt: 'A2', monate: 4 },
  { art: 'TRAEGEREINSCHAETZUNG', niveauGesamt: 'B1.1', monate: 2 },
  { art: 'SELBSTAUSKUNFT', niveauGesamt: 'B2', monate: 1 }
]

/** What an order of trust means, shown on a person who does not exist. */
export function Nachweisbeispiel({ folge }: { folge: Vertrauensfolge }) {
  const { codeLabel } = useCodes()
  const heute = heuteHier()
  const eintraege = beispiel.map((eintrag) => ({ ...eintrag, datum: addMonths(heute, -eintrag.monate) }))
  const gueltig = gueltigerOn(heute, eintraege, folge)
  return (
    <section aria-label="Beispiel">
      <Title order={3} size="h4">
        Beispiel
      </Title>
      <Text size="sm" aria-live="polite">
        Mit dieser Reihenfolge gilt für eine erfundene Person{' '}
        <b>{gueltig && codeLabel('niveau', gueltig.niveauGesamt)}</b> aus:{' '}
        {gueltig && `${codeLabel('sprachstandArt', gueltig.art)}, ${alterText(gueltig.datum, heute)}`}.
      </Text>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Nachweis</Table.Th>
            <Table.Th>Niveau</Table.Th>
            <Table.Th>Alter</Table.Th>
            <Table.Th>Zählt</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {eintraege.map((eintrag) => (
            <Table.Tr key={eintrag.art}>
              <Table.Td>{codeLabel('sprachstandArt', eintrag.art)}</Table.Td>
              <Table.Td>{codeLabel('niveau', eintrag.niveauGesamt)}</Table.Td>
              <Table.Td>{alterText(eintrag.datum, heute)}</Table.Td>
              <Table.Td>{eintrag === gueltig ? <b>ja</b> : 'nein'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
