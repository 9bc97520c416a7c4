import { Button, Group, Table, Text, Title, UnstyledButton } from '@mantine/core'
import type { Wert } from '@shared/domain/feld'
import type { Satzart, satzarten } from '@shared/domain/saetze/satzarten'
import { feldOf, wertText } from '@shared/texts/akte'
import { satzartLabels, satzFeldLabels } from '@shared/texts/satzfelder'
import { IconPlus } from '@tabler/icons-react'
import { Fragment, type ReactNode } from 'react'
import stapel from '../../components/stapel.module.css'
import css from './akte.module.css'
import { useAkte } from './akteContext'
import { SatzForm } from './SatzForm'

interface Props {
  art: (typeof satzarten)[number]
  /** Fields shown as columns. */
  spalten: readonly string[]
  /** Field by which the rows are sorted, the newest or latest first. */
  sortiert: string
  aufsteigend?: boolean
  /** What a new record begins with. */
  anfang?: object
  /** What to do first while there is nothing. */
  leer: string
  /** Another name than that of the records. */
  titel?: string
  /** What stands below a record. */
  unter?: (zeile: Zeile) => ReactNode
  /** Records come from elsewhere and are only changed here. */
  ohneNeu?: boolean
  /** A column beside the first whose text follows from the record. */
  abgeleitet?: { label: string; textOf: (satz: Readonly<Record<string, Wert>>) => string }
}

type Zeile = { id: string; version: number } & Record<string, Wert>

/** The records of one kind: a compact table, each row opens to be changed in place, a new one is added above. */
export function SatzTabelle({ art, spalten, sortiert, aufsteigend = false, anfang = {}, leer, ...weiteres }: Props) {
  const { akte, codeLabel, offen } = useAkte()
  const labels: Record<string, string> = satzFeldLabels[art]
  const { titel = satzartLabels[art].mehrere, unter, ohneNeu = false, abgeleitet } = weiteres
  const { eins } = satzartLabels[art]
  const neu = formularOf(akte.fall.id, art, 'neu')
  const zeilen = sorted(akte.saetze[art] as unknown as Zeile[], sortiert, aufsteigend)
  return (
    <section aria-label={titel}>
      <Group justify="space-between" mb={4}>
        <Title order={2} size="h3">
          {titel}{' '}
          {zeilen.length > 0 && (
            <Text span c="dimmed" size="sm">
              ({zeilen.length})
            </Text>
          )}
        </Title>
        {!ohneNeu && !offen.has(neu) && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => offen.open(neu)}
          >
            {eins} anlegen
          </Button>
        )}
      </Group>
      {offen.has(neu) && (
        <div className={css.neu}>
          <SatzForm art={art} anfang={anfang} formular={neu} onClose={() => offen.close(neu)} />
        </div>
      )}
      {zeilen.length === 0 && !offen.has(neu) && (
        <Text size="sm" c="dimmed">
          {leer}
        </Text>
      )}
      {zeilen.length > 0 && (
        <Table.ScrollContainer
          minWidth={spalten.length * 104}
          classNames={{ scrollContainer: stapel.rahmen, scrollContainerInner: stapel.innen }}
        >
          <Table className={stapel.stapel}>
            <Table.Thead>
              <Table.Tr>
                {spalten.map((name, index) => (
                  <Fragment key={name}>
                    <Table.Th>{labels[name] ?? name}</Table.Th>
                    {index === 0 && abgeleitet && <Table.Th>{abgeleitet.label}</Table.Th>}
                  </Fragment>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {zeilen.map((satz) => {
                const formular = formularOf(akte.fall.id, art, satz.id)
                return (
                  <Fragment key={satz.id}>
                    <Table.Tr className={css.zeile} onClick={() => offen.open(formular)}>
                      {spalten.map((name, index) => {
                        const text = wertText(art, name, satz[name] ?? null, codeLabel)
                        return (
                          <Fragment key={name}>
                            <Table.Td
                              className={css.zelle}
                              data-art={feldOf(art, name)?.art}
                              data-label={labels[name] ?? name}
                            >
                              {index === 0 ? (
                                <UnstyledButton fz="sm" aria-expanded={offen.has(formular)}>
                                  {text}
                                </UnstyledButton>
                              ) : (
                                text
                              )}
                            </Table.Td>
                            {index === 0 && abgeleitet && (
                              <Table.Td className={css.zelle} data-art="tag" data-label={abgeleitet.label}>
                                {abgeleitet.textOf(satz)}
                              </Table.Td>
                            )}
                          </Fragment>
                        )
                      })}
                    </Table.Tr>
                    {!offen.has(formular) && (
                      <Darunter spalten={spalten.length + (abgeleitet ? 1 : 0)}>{unter?.(satz)}</Darunter>
                    )}
                    {offen.has(formular) && (
                      <Table.Tr>
                        <Table.Td colSpan={spalten.length + (abgeleitet ? 1 : 0)} p="sm">
                          <SatzForm art={art} satz={satz} formular={formular} onClose={() => offen.close(formular)} />
                        </Table.Td>
                      </Table.Tr>
                    )}
                  </Fragment>
                )
              })}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </section>
  )
}

/** A row across the table for what belongs to the record above. */
function Darunter({ spalten, children }: { spalten: number; children: ReactNode }) {
  if (!children) return null
  return (
    <Table.Tr className={css.darunter}>
      <Table.Td colSpan={spalten}>{children}</Table.Td>
    </Table.Tr>
  )
}

/** The name under which the draft of a form is kept. */
const formularOf = (fall: string, art: Satzart, satz: string) => `akte/${fall}/${art}/${satz}`

function sorted(zeilen: readonly Zeile[], feld: string, aufsteigend: boolean): Zeile[] {
  const vorzeichen = aufsteigend ? 1 : -1
  return zeilen.toSorted((a, b) => vorzeichen * compare(a[feld] ?? null, b[feld] ?? null))
}

function compare(a: Wert, b: Wert): number {
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  return a < b ? -1 : 1
}
