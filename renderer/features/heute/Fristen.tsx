import { Anchor, Group, Table, Text, Title } from '@mantine/core'
import type { BerechtigungEnde, EndeOhneAnschluss, TitelEnde } from '@shared/contract/heute'
import { daysBetween } from '@shared/domain/kalender'
import { formatTag } from '@shared/texts/format'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'react-router'
import { useCodes } from '../../api/useCodes'
import classes from './heute.module.css'
import { nameOf } from './nameOf'

interface Cut<T> {
  gesamt: number
  zeilen: readonly T[]
}

interface Props {
  stand: { heute: string; enden: Cut<EndeOhneAnschluss>; titel: Cut<TitelEnde>; berechtigungen: Cut<BerechtigungEnde> }
}

/** Days that come closer: courses without a next step, residence titles, entitlements. */
export function Fristen({ stand: { heute, enden, titel, berechtigungen } }: Props) {
  const { codeLabel } = useCodes()
  return (
    <>
      <Liste
        titel="Endet binnen 8 Wochen ohne Anschluss"
        leer="Alle laufenden Kurse und Maßnahmen, die bald enden, haben einen nächsten Schritt."
        zielgruppe="Q7"
        heute={heute}
        gesamt={enden.gesamt}
        zeilen={enden.zeilen.map(({ teilnahme, ende, titel: was, traeger, ...person }) => ({
          ...person,
          id: teilnahme,
          tag: ende,
          text: [was, traeger].filter(Boolean).join(', ')
        }))}
      />
      <Liste
        titel="Aufenthaltstitel läuft ab"
        leer="In den nächsten 90 Tagen läuft kein bekannter Titel ab."
        zielgruppe="Q16"
        heute={heute}
        gesamt={titel.gesamt}
        zeilen={titel.zeilen.map(({ ende, aufenthaltsstatus, verlaengerungBeantragtAm, ...person }) => ({
          ...person,
          id: person.fall,
          tag: ende,
          text: [
            aufenthaltsstatus && codeLabel('aufenthaltsstatus', aufenthaltsstatus),
            verlaengerungBeantragtAm
              ? `Verlängerung beantragt am ${formatTag(verlaengerungBeantragtAm)}`
              : 'Verlängerung beantragt?'
          ]
            .filter(Boolean)
            .join(' · ')
        }))}
      />
      <Liste
        titel="Berechtigung läuft ab"
        leer="In den nächsten 60 Tagen erlischt keine bekannte Berechtigung."
        zielgruppe="Q5"
        heute={heute}
        gesamt={berechtigungen.gesamt}
        zeilen={berechtigungen.zeilen.map(({ berechtigung, erlischt, zugangsweg, ...person }) => ({
          ...person,
          id: berechtigung,
          tag: erlischt,
          text: codeLabel('zugangsweg', zugangsweg)
        }))}
      />
    </>
  )
}

interface Zeile {
  id: string
  fall: string
  nachname: string | null
  vorname: string | null
  tag: string
  text: string
}

interface ListeProps {
  titel: string
  leer: string
  /** The Zielgruppe that holds all of them. */
  zielgruppe: string
  heute: string
  gesamt: number
  zeilen: readonly Zeile[]
}

const SHOWN = 8

function Liste({ titel, leer, zielgruppe, heute, gesamt, zeilen }: ListeProps) {
  return (
    <section aria-labelledby={`frist-${zielgruppe}`}>
      <Group justify="space-between">
        <Title order={2} id={`frist-${zielgruppe}`}>
          {titel} ({gesamt})
        </Title>
        {gesamt > SHOWN && (
          <Anchor component={Link} to={`/zielgruppen/${zielgruppe}`} size="sm" aria-label={`Alle zeigen: ${titel}`}>
            Alle zeigen
          </Anchor>
        )}
      </Group>
      {zeilen.length === 0 ? (
        <Text size="sm" c="dimmed">
          {leer}
        </Text>
      ) : (
        <Table aria-label={titel}>
          <Table.Tbody>
            {zeilen.slice(0, SHOWN).map((zeile) => (
              <Table.Tr key={zeile.id}>
                <Table.Td w="8.5rem">
                  <Frist tag={zeile.tag} heute={heute} />
                </Table.Td>
                <Table.Td>
                  <Anchor component={Link} to={`/faelle/${zeile.fall}`} size="sm">
                    {nameOf(zeile)}
                  </Anchor>
                  <Text size="xs" c="dimmed">
                    {zeile.text}
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  )
}

/** A day and how far it is: never by colour alone. */
function Frist({ tag, heute }: { tag: string; heute: string }) {
  const tage = daysBetween(heute, tag)
  return (
    <>
      {formatTag(tag)}
      <Text size="xs" className={tage < 0 ? (classes['ueberfaellig'] ?? '') : ''} {...(tage >= 0 && { c: 'dimmed' })}>
        {tage < 0 && <IconAlertTriangle size={12} aria-hidden />} {abstand(tage)}
      </Text>
    </>
  )
}

function abstand(tage: number): string {
  if (Math.abs(tage) <= 1) return ['gestern', 'heute', 'morgen'][tage + 1] ?? ''
  return tage < 0 ? `seit ${-tage} Tagen` : `in ${tage} Tagen`
}
