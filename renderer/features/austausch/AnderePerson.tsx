import { Button, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { nameText } from '@shared/texts/akte'
import { formatTag } from '@shared/texts/format'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'

interface Props {
  /** Whom the row names, for those who hear the page. */
  wer: string
  onChoose: (fall: string) => void
}

/** Somebody of the store nobody proposed: searched for as everywhere, by name in any spelling, number or birthday. */
export function AnderePerson({ wer, onChoose }: Props) {
  const [offen, setOffen] = useState(false)
  const [eingabe, setEingabe] = useState('')
  const [gesucht] = useDebouncedValue(eingabe.trim(), 150)
  const gefunden = useRead(api.suche.all, { eingabe: gesucht }, { enabled: gesucht !== '', keepPrevious: true })
  if (!offen) {
    return (
      <Button size="compact-sm" variant="subtle" onClick={() => setOffen(true)}>
        Andere Person …<span className="visuallyHidden"> ({wer})</span>
      </Button>
    )
  }
  const personen = gesucht === '' ? [] : (gefunden.data?.personen ?? [])
  return (
    <Select
      aria-label={`Andere Person für ${wer}`}
      placeholder="Name, Nummer oder Geburtsdatum"
      size="xs"
      w="16rem"
      searchable
      autoFocus
      searchValue={eingabe}
      onSearchChange={setEingabe}
      nothingFoundMessage={gesucht === '' ? 'Bitte tippen' : 'Niemand gefunden'}
      data={personen.map(({ id, geburtsdatum, ort, kundennummer, ...name }) => ({
        value: id,
        label: [nameText(name), geburtsdatum && formatTag(geburtsdatum), ort, kundennummer].filter(Boolean).join(' · ')
      }))}
      // The engine has searched already.
      filter={({ options }) => options}
      onChange={(fall) => fall !== null && onChoose(fall)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') setOffen(false)
      }}
    />
  )
}
