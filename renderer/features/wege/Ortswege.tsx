import { Button, Group, Select } from '@mantine/core'
import type { Ortszeile, Wegzeile } from '@shared/contract/wege'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { EmptyState } from '../../components/EmptyState'
import { ReadState } from '../../components/ReadState'
import { OrtForm } from './OrtForm'
import { Wegetabelle } from './Wegetabelle'
import { WegForm } from './WegForm'

/** How long the bus takes: place by place, with what the office corrected and what is only estimated. */
export function Ortswege() {
  const read = useRead(api.wege.orte, undefined)
  const [gewaehlt, setGewaehlt] = useState<string | null>(null)
  const [form, setForm] = useState<Ortszeile | 'neu'>()
  const neu = (
    <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setForm('neu')}>
      Neuer Ort
    </Button>
  )
  return (
    <ReadState read={read}>
      {(orte) => {
        const ort = orte.find(({ name }) => name === gewaehlt) ?? orte[0]
        return (
          <>
            {ort === undefined ? (
              <EmptyState
                title="Noch keine Orte"
                text="Legen Sie die Orte an, in denen Menschen wohnen und Kurse stattfinden."
              >
                {neu}
              </EmptyState>
            ) : (
              <>
                <Group align="flex-end" gap="sm">
                  <Select
                    label="Wege von"
                    searchable
                    allowDeselect={false}
                    data={orte.map(({ name }) => name)}
                    value={ort.name}
                    onChange={setGewaehlt}
                  />
                  <Button
                    variant="default"
                    leftSection={<IconPencil size={16} aria-hidden />}
                    onClick={() => setForm(ort)}
                  >
                    Ort und Koordinaten
                  </Button>
                  {neu}
                </Group>
                <Wege von={ort.name} />
              </>
            )}
            {form && <OrtForm ort={form === 'neu' ? undefined : form} onClose={() => setForm(undefined)} />}
          </>
        )
      }}
    </ReadState>
  )
}

function Wege({ von }: { von: string }) {
  const read = useRead(api.wege.von, { ort: von }, { keepPrevious: true })
  const [weg, setWeg] = useState<Wegzeile>()
  return (
    <>
      <ReadState read={read} lines={10}>
        {(wege) => <Wegetabelle von={von} wege={wege} onEdit={setWeg} />}
      </ReadState>
      {weg && <WegForm von={von} weg={weg} onClose={() => setWeg(undefined)} />}
    </>
  )
}
