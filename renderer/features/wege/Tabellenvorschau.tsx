import { Button, Checkbox, Group, Select, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Wegevorschau } from '@shared/contract/wegetabelle'
import { AppError } from '@shared/errors'
import { formatAnzahl } from '@shared/texts/format'
import { summeText, uebernommenText, verstandenTexts } from '@shared/texts/wegetabelle'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../api/client'
import { sentenceOf } from '../../api/showError'
import { useRun } from '../../api/useRun'
import { useWrite } from '../../api/useWrite'
import { RefusalAlert } from '../../components/RefusalAlert'
import { Lesedialog } from './Lesedialog'
import { Tabellenzeilen } from './Tabellenzeilen'
import { UnbekannteOrte } from './UnbekannteOrte'

/** How a table was understood and what it would change; nothing is written before „Übernehmen“. */
export function Tabellenvorschau({ vorschau }: { vorschau: Wegevorschau }) {
  const { id, datei, blatt, blaetter, unbekannte, eigene, ueberschreiben, zaehler } = vorschau
  const [refusal, setRefusal] = useState<Error>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const decide = useWrite(api.wege.entscheide, { onSuccess: () => setRefusal(undefined) })
  const choose = useRun(api.wege.chooseBlatt)
  const discard = useWrite(api.wege.discardTabelle)
  const apply = useWrite(api.wege.uebernimm, {
    onSuccess: (getan) => notifications.show({ color: 'teal', message: `Übernommen: ${uebernommenText(getan)}.` }),
    onError: setRefusal
  })
  const orte = unbekannte.flatMap(({ name, entscheid }) => (entscheid ? [{ ort: name, entscheid }] : []))
  const entscheide = (anders: Partial<Parameters<typeof decide.mutate>[0]['entscheidungen']>) =>
    decide.mutate({ id, entscheidungen: { orte, ueberschreiben, ...anders } })
  const ungeklaert = unbekannte.some(({ entscheid }) => entscheid === null)
  const zuTun = zaehler.neu + zaehler.geaendert
  const veraltet = refusal instanceof AppError && refusal.data.code === 'uebernahme.bestandGeaendert'

  return (
    <Stack>
      <Title order={3} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        Vorschau: {datei}
      </Title>
      <div>
        {verstandenTexts(vorschau).map((satz) => (
          <Text key={satz} size="sm">
            {satz}
          </Text>
        ))}
      </div>
      {blaetter.length > 1 && (
        <Select
          label="Blatt"
          maw="20rem"
          allowDeselect={false}
          data={blaetter}
          value={blatt}
          onChange={(anderes) => anderes && anderes !== blatt && void choose.start({ id, blatt: anderes })}
        />
      )}
      <Text fw={600} role="status">
        {summeText(vorschau)}
      </Text>
      {unbekannte.length > 0 && (
        <UnbekannteOrte
          vorschau={vorschau}
          onChange={(neue) =>
            entscheide({ orte: [...orte.filter(({ ort }) => !neue.some((eine) => eine.ort === ort)), ...neue] })
          }
        />
      )}
      {eigene > 0 && (
        <Checkbox
          label={`Eigene Korrekturen überschreiben: ${formatAnzahl(eigene, 'Weg sagt', 'Wege sagen')} etwas anderes`}
          description="Sonst bleibt, was jemand von Hand berichtigt hat."
          checked={ueberschreiben}
          onChange={({ currentTarget }) => entscheide({ ueberschreiben: currentTarget.checked })}
        />
      )}
      <RefusalAlert refusal={refusal && sentenceOf(refusal)} />
      <Group>
        <Button disabled={zuTun === 0 || ungeklaert} loading={apply.isPending} onClick={() => apply.mutate({ id })}>
          {zuTun === 0 ? 'Nichts zu übernehmen' : `${formatAnzahl(zuTun, 'Weg', 'Wege')} übernehmen`}
        </Button>
        {veraltet && (
          <Button variant="default" loading={decide.isPending} onClick={() => entscheide({})}>
            Neu abgleichen
          </Button>
        )}
        <Button variant="default" onClick={() => discard.mutate({ id })}>
          Weglegen
        </Button>
        {ungeklaert && <Text size="sm">Zuerst bitte sagen, was mit den unbekannten Orten geschieht.</Text>}
      </Group>
      <Tabellenzeilen vorschau={vorschau} />
      <Lesedialog run={choose} />
    </Stack>
  )
}
