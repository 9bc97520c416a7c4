import type { Code, Codeliste } from '@shared/domain/codes/codeliste'
import type { CodeLabel } from '@shared/texts/format'
import { useCallback, useMemo } from 'react'
import { api } from './client'
import { useRead } from './useRead'

/** The code lists of the office: their entries in order, and the words for a code. */
export function useCodes(): { codesOf: (liste: Codeliste) => readonly Code[]; codeLabel: CodeLabel } {
  const { data } = useRead(api.codes.list, undefined)
  const byList = useMemo(() => Map.groupBy(data ?? [], ({ liste }) => liste), [data])
  const labels = useMemo(() => new Map(data?.map(({ liste, code, label }) => [`${liste} ${code}`, label])), [data])
  const codesOf = useCallback((liste: Codeliste) => byList.get(liste) ?? [], [byList])
  const codeLabel = useCallback<CodeLabel>((liste, code) => labels.get(`${liste} ${code}`) ?? code, [labels])
  return { codesOf, codeLabel }
}
