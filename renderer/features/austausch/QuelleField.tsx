import { Autocomplete } from '@mantine/core'
import type { OffeneListe } from '@shared/contract/austausch'
import { useEffect, useState } from 'react'

/** Where the list comes from: a source taken over before, or a new name. */
export function QuelleField({ liste, onChange }: { liste: OffeneListe; onChange: (quelle: string) => void }) {
  const [name, setName] = useState(liste.quelle)
  useEffect(() => setName(liste.quelle), [liste.quelle])
  const done = () => {
    const trimmed = name.trim()
    if (trimmed && trimmed !== liste.quelle) onChange(trimmed)
  }
  return (
    <Autocomplete
      label="Quelle"
      description={
        liste.letzteUebernahme === null
          ? 'Neu. Wird unter diesem Namen gemerkt.'
          : 'Bekannt, mit allem, was gemerkt ist.'
      }
      data={liste.quellen}
      value={name}
      maxLength={80}
      w="19rem"
      onChange={setName}
      onOptionSubmit={onChange}
      onBlur={done}
      onKeyDown={(event) => event.key === 'Enter' && done()}
    />
  )
}
