import { Alert, Button, Group, MultiSelect, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { Ausschlussregel, ausschlussbedingungen, ausschlusswirkungen } from '@shared/domain/kombination/ausschluss'
import { artgruppenTexts, bedingungTexts, wirkungTexts } from '@shared/texts/ausschluss'
import { readTag } from '@shared/texts/eingabe'
import { formatTag } from '@shared/texts/format'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { sentenceOf } from '../../api/showError'
import { useCodes } from '../../api/useCodes'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'
import { heuteHier } from '../../components/heuteHier'
import { TagInput } from '../../components/TagInput'

interface Props {
  /** Missing for a new one. */
  regel: Ausschlussregel | undefined
  regeln: readonly Ausschlussregel[]
  version: number
  onClose: () => void
}

/** Adds or changes one rule; it is kept with all the others. */
export function RegelDialog({ regel, regeln, version, onClose }: Props) {
  const heute = heuteHier()
  const arten = useArten()
  const [a, setA] = useState(regel?.a ?? [])
  const [b, setB] = useState(regel?.b ?? [])
  const [wirkung, setWirkung] = useState<Ausschlussregel['wirkung']>(regel?.wirkung ?? 'WARNUNG')
  const [bedingung, setBedingung] = useState(regel?.bedingung ?? null)
  const [grund, setGrund] = useState(regel?.grund ?? '')
  const [quelle, setQuelle] = useState(regel?.quelle ?? '')
  const [von, setVon] = useState(formatTag(regel?.gueltigVon ?? heute))
  const [bis, setBis] = useState(regel?.gueltigBis ? formatTag(regel.gueltigBis) : '')
  const [error, setError] = useState<string>()
  const save = useWrite(api.einstellungen.saveAusschlussregeln, {
    onSuccess: onClose,
    onError: (reason) => setError(sentenceOf(reason))
  })
  const gelesen = Ausschlussregel.safeParse({
    id: regel?.id ?? crypto.randomUUID(),
    ...{ a, b, wirkung, bedingung: wirkung === 'BEDINGT' ? bedingung : null, grund, quelle: quelle.trim() },
    gueltigVon: readTag(von, heute) ?? null,
    gueltigBis: bis.trim() === '' ? null : readTag(bis, heute)
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!gelesen.success || save.isPending) return
    const neu = gelesen.data
    const wert = regel ? regeln.map((eine) => (eine.id === neu.id ? neu : eine)) : [...regeln, neu]
    save.mutate({ version, wert })
  }

  return (
    <Dialog opened onClose={onClose} title={regel ? 'Ausschlussregel ändern' : 'Ausschlussregel anlegen'}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <MultiSelect
            label="Das eine"
            required
            searchable
            data={arten}
            value={a}
            onChange={setA}
            comboboxProps={{ withinPortal: false }}
          />
          <MultiSelect
            label="Das andere"
            required
            searchable
            data={arten}
            value={b}
            onChange={setB}
            comboboxProps={{ withinPortal: false }}
          />
          <Select
            label="Zugleich"
            required
            allowDeselect={false}
            data={ausschlusswirkungen.map((value) => ({ value, label: wirkungTexts[value] }))}
            value={wirkung}
            onChange={(next) => setWirkung(next as Ausschlussregel['wirkung'])}
            comboboxProps={{ withinPortal: false }}
          />
          {wirkung === 'BEDINGT' && (
            <Select
              label="Bedingung"
              required
              data={ausschlussbedingungen.map((value) => ({ value, label: bedingungTexts[value] }))}
              value={bedingung}
              onChange={(next) => setBedingung(next as Ausschlussregel['bedingung'])}
              comboboxProps={{ withinPortal: false }}
            />
          )}
          <Textarea
            label="Grund"
            autosize
            maxLength={300}
            value={grund}
            onChange={({ currentTarget }) => setGrund(currentTarget.value)}
          />
          <TextInput
            label="Quelle"
            description="Paragraf, Weisung oder Absprache"
            required
            maxLength={200}
            value={quelle}
            onChange={({ currentTarget }) => setQuelle(currentTarget.value)}
          />
          <Group grow>
            <TagInput label="Gilt ab" required heute={heute} value={von} onChange={setVon} />
            <TagInput label="Gilt bis" heute={heute} value={bis} onChange={setBis} />
          </Group>
          {error && (
            <Alert color="red" role="alert">
              {error}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Abbrechen
            </Button>
            <Button type="submit" disabled={!gelesen.success} loading={save.isPending}>
              Regel speichern
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

/** Groups first, then every kind of course and instrument; a code of both lists is offered once. */
function useArten() {
  const { codesOf } = useCodes()
  const genannt = new Set(Object.keys(artgruppenTexts))
  const of = (liste: 'kursart' | 'instrument') =>
    codesOf(liste).flatMap(({ code, label }) => {
      if (genannt.has(code)) return []
      genannt.add(code)
      return { value: code, label }
    })
  return [
    { group: 'Gruppen', items: Object.entries(artgruppenTexts).map(([value, label]) => ({ value, label })) },
    { group: 'Sprachkurse', items: of('kursart') },
    { group: 'Instrumente', items: of('instrument') }
  ]
}
