import { MultiSelect } from '@mantine/core'
import type { Codeliste } from '@shared/domain/codes/codeliste'
import { useCodes } from '../../api/useCodes'

interface Props {
  label: string
  liste: Codeliste
  /** Choices that stand for many codes. */
  muster: readonly { value: string; label: string }[]
  value: string[] | undefined
  onChange: (value: string[] | undefined) => void
}

/** Chooses codes of a list, also many at once by a pattern; nothing chosen means any. */
export function CodesWahl({ label, liste, muster, value = [], onChange }: Props) {
  const { codesOf } = useCodes()
  const einzeln = codesOf(liste).map((eintrag) => ({ value: eintrag.code, label: eintrag.label }))
  return (
    <MultiSelect
      label={label}
      searchable
      selectFirstOptionOnChange
      data={
        muster.length > 0
          ? [
              { group: 'Zusammen', items: [...muster] },
              { group: 'Einzeln', items: einzeln }
            ]
          : einzeln
      }
      value={value}
      onChange={(next) => onChange(next.length > 0 ? next : undefined)}
      placeholder={value.length > 0 ? '' : 'beliebig'}
      nothingFoundMessage="Nichts gefunden"
      hidePickedOptions
      w="15rem"
      comboboxProps={{ width: 340, position: 'bottom-start' }}
    />
  )
}
