import { Anchor, Button, Group, Table, Text } from '@mantine/core'
import type { VorschauZeile } from '@shared/contract/vorschau'
import type { ZeilenBefund } from '@shared/domain/austausch/befunde'
import { befundText } from '@shared/texts/befunde'
import { formatTag } from '@shared/texts/format'
import { ausgangLabels, grundText } from '@shared/texts/uebernahme'
import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useWrite } from '../../api/useWrite'
import { AngebotZelle, angebotsfeldLabel, angebotswert } from './AngebotZelle'
import { ausgangIcons } from './ausgang'
import { Rueckzelle } from './Rueckzelle'

/** One row of a list of courses: what becomes of it, which run, old and new values, what should be known. */
export function AngebotZeile({ liste, zeile }: { liste: string; zeile: VorschauZeile }) {
  const { row, ausgang, angebot, zellen, gruende, befunde } = zeile
  const { icon: Icon, color } = ausgangIcons[ausgang]
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>{row}</Table.Td>
      <Table.Td>
        <Group gap={6} wrap="nowrap">
          <Icon size={16} aria-hidden color={`var(--mantine-color-${color}-text)`} />
          {ausgangLabels[ausgang]}
        </Group>
      </Table.Td>
      <Table.Td>
        {angebot && (
          <>
            {angebot.durchfuehrung ? (
              <Anchor component={Link} to={`/angebote/${angebot.durchfuehrung}`} size="sm">
                {angebot.titel}
              </Anchor>
            ) : (
              <Text size="sm">{angebot.titel}</Text>
            )}
            <Text size="xs" c="dimmed">
              {angebot.traegerName}
              {angebot.traegerNeu && ' (neuer Träger)'}
            </Text>
          </>
        )}
      </Table.Td>
      <Table.Td>
        {angebot && ausgang === 'new' && <NeuesAngebot neu={angebot.neu} />}
        {zellen.map((zelle) => (
          <AngebotZelle key={zelle.feld} liste={liste} zelle={zelle} />
        ))}
        {zeile.ruecklauf
          .filter(({ stand }) => stand !== 'unveraendert')
          .map((zelle) => (
            <Rueckzelle key={zelle.spalte} zelle={zelle} />
          ))}
        {ausgang === 'unclear' && <Klaerung liste={liste} zeile={zeile} />}
      </Table.Td>
      <Table.Td>
        {gruende.map((grund) => (
          <Text key={`${grund.code} ${JSON.stringify(grund.facts)}`} size="xs">
            {grundText(grund)}
          </Text>
        ))}
        {befunde.map((befund) => (
          <Text key={`${befund.field} ${befund.code}`} size="xs">
            {befundText(befund as unknown as ZeilenBefund)}
          </Text>
        ))}
      </Table.Td>
    </Table.Tr>
  )
}

const zuerst = ['beginn', 'termine', 'plaetze', 'plaetzeFrei', 'wartende']
const schonGezeigt = ['titel', 'kursart', 'kursKennung', 'quelle']

/** What a new run starts with: first what everybody asks for, the rest on demand. */
function NeuesAngebot({ neu }: Pick<NonNullable<VorschauZeile['angebot']>, 'neu'>) {
  const [all, setAll] = useState(false)
  const { codeLabel } = useCodes()
  const vorne = zuerst.filter((feld) => feld in neu)
  const rest = Object.keys(neu).filter((feld) => !zuerst.includes(feld) && !schonGezeigt.includes(feld))
  return (
    <Text size="sm">
      {[...vorne, ...(all ? rest : [])]
        .map((feld) => `${angebotsfeldLabel(feld)}: ${angebotswert(feld, neu[feld] ?? null, codeLabel)}`)
        .join(' · ')}
      {!all && rest.length > 0 && (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
          und {rest.length} weitere
        </Button>
      )}
    </Text>
  )
}

/** Which stored run is meant, or none; a course that is hidden or struck out can be taken all the same. */
function Klaerung({ liste, zeile: { row, angebot } }: { liste: string; zeile: VorschauZeile }) {
  const decide = useWrite(api.austausch.decide)
  if (!angebot || angebot.traegerOffen) return null
  const choose = (wahl: VorschauZeile['wahl']) =>
    decide.mutate({ id: liste, entscheidungen: [{ art: 'person', row, wahl }] })
  return (
    <Group gap={6}>
      {angebot.kandidaten.map(({ id, name, ort, beginn }) => (
        <Button
          key={id}
          size="compact-xs"
          variant="default"
          onClick={() => choose({ art: 'durchfuehrung', durchfuehrung: id })}
        >
          Ist „{[name, ort, beginn && `ab ${formatTag(beginn)}`].filter(Boolean).join(', ')}“
        </Button>
      ))}
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Zeile ${row}: übernehmen`}
        onClick={() => choose(angebot.kandidaten.length > 0 ? { art: 'neu' } : { art: 'nehmen' })}
      >
        {angebot.kandidaten.length > 0 ? 'Neuer Kurs' : 'Übernehmen'}
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Zeile ${row}: auslassen`}
        onClick={() => choose({ art: 'auslassen' })}
      >
        Auslassen
      </Button>
    </Group>
  )
}
