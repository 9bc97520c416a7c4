import { Button, Group, Skeleton, Table, Text } from '@mantine/core'
import type { Absolvent, Absolventenkurs } from '@shared/contract/absolventen'
import { isSprachkurs } from '@shared/domain/teilnahme/schritte'
import { formatAnzahl } from '@shared/texts/format'
import { RunDialog } from '../../components/RunDialog'
import stapel from '../../components/stapel.module.css'
import { Ergebniseingabe } from './Ergebniseingabe'
import { Ergebniszeile } from './Ergebniszeile'
import { type Ergebnisspalte, ergebnisspalten, spaltenTitel } from './eingaben'
import { useErgebnisse } from './useErgebnisse'

interface Props {
  kurs: Absolventenkurs['kurs']
  absolventen: readonly Absolvent[]
  heute: string
}

const sprache: readonly Ergebnisspalte[] = ['niveauGesamt', 'pruefung', 'ergebnis']

/** A row for each person, a first one that fills a column for all; one click saves the rows that say something. */
export function ErgebnisseForm({ kurs, absolventen, heute }: Props) {
  const { loading, zeileOf, set, setAlle, fuerAlle, bereit, save, abgelehnt, running, progress, cancel } =
    useErgebnisse(kurs.id, absolventen, heute)
  const spalten = ergebnisspalten.filter((spalte) => isSprachkurs(kurs.kursart) || !sprache.includes(spalte))
  if (loading) return <Skeleton height={200} />
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Table.ScrollContainer
        minWidth={160 + spalten.length * 140}
        classNames={{ scrollContainer: stapel.rahmen, scrollContainerInner: stapel.innen }}
      >
        <Table className={stapel.stapel} aria-label="Ergebnisse" verticalSpacing={4} horizontalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Name</Table.Th>
              {spalten.map((spalte) => (
                <Table.Th key={spalte}>{spaltenTitel[spalte]}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Table.Tr>
              <Table.Th scope="row">Für alle übernehmen</Table.Th>
              {spalten.map((spalte) => (
                <Table.Td key={spalte} data-label={spaltenTitel[spalte]}>
                  <Ergebniseingabe
                    spalte={spalte}
                    label={`${spaltenTitel[spalte]} für alle`}
                    wert={fuerAlle[spalte]}
                    heute={heute}
                    onChange={(wert) => setAlle(spalte, wert)}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
            {absolventen.map((absolvent) => (
              <Ergebniszeile
                key={absolvent.teilnahme.id}
                absolvent={absolvent}
                zeile={zeileOf(absolvent)}
                spalten={spalten}
                heute={heute}
                grund={abgelehnt.get(absolvent.teilnahme.id)}
                onChange={(spalte, wert) => set(absolvent, spalte, wert)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group mt="sm">
        <Button type="submit" disabled={bereit === 0} loading={running}>
          {formatAnzahl(bereit, 'Ergebnis', 'Ergebnisse')} speichern
        </Button>
        <Text size="sm" c="dimmed">
          Gespeichert wird, wer einen Status hat. Was Sie tippen, bleibt auch nach einer Sperre erhalten.
        </Text>
      </Group>
      <RunDialog
        opened={running}
        title="Ergebnisse werden gespeichert"
        part={progress ? progress.done / progress.total : undefined}
        text={progress ? `${progress.done} von ${progress.total} Personen` : 'Beginnt'}
        onCancel={cancel}
      />
    </form>
  )
}
