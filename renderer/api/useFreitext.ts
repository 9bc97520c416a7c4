import { useEntwurf } from './useEntwurf'

/** The free text of a dialog, kept as a draft over lock and crash until it is saved or given up; `anfang` stands there before. */
export function useFreitext(schluessel: string, anfang = '') {
  const { draft, keep, drop } = useEntwurf<string>(schluessel)
  return { text: draft ?? anfang, setText: keep, drop }
}
