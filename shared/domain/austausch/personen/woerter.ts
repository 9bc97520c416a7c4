import { suchform, suchformAusgeschrieben } from '../../faelle/suchform'
import { keyOf } from './blockindex'
import { lautform, skelette } from './lautform'
import type { Stufe } from './wortvergleich'

/** One word of a name, read once. */
export interface Wort {
  /** Both search forms. */
  kurz: string
  lang: string
  laut: string
  skelette: readonly string[]
  /** Of each of them the key. */
  schluessel: readonly number[]
  /** What a damaged word may have been. */
  muster: RegExp | undefined
  /** The same together with the articles written before it: `al-Hariri` as `Alhariri`. */
  mitArtikel: Wort | undefined
  /** With which words it was compared already. */
  verglichen: Map<Wort, Stufe>
}

export type Wortleser = (text: string, artikel?: string) => Wort

/** Reads words, each once. Lives as long as what it read: names must not outlive the lock. */
export function wortleser(): Wortleser {
  const gelesen = new Map<string, Wort>()
  return function read(text: string, artikel = ''): Wort {
    const schluessel = `${artikel} ${text}`
    const bekannt = gelesen.get(schluessel)
    if (bekannt) return bekannt
    const mitArtikel = artikel ? read(artikel + text) : undefined
    const wort = { ...newWort(text), mitArtikel, verglichen: new Map<Wort, Stufe>() }
    gelesen.set(schluessel, wort)
    return wort
  }
}

/** Whether a code page that lacks a letter left its mark in place of one. */
export const isBeschaedigt = (text: string) => /[?\ufffd]/.test(text)
const verloren = /[?\ufffd]+/

function newWort(text: string): Omit<Wort, 'mitArtikel' | 'verglichen'> {
  const teile = text.split(verloren)
  const [kurz, lang] = [suchform(text), suchformAusgeschrieben(text)]
  const laut = teile.map((teil) => lautform(suchformAusgeschrieben(teil))).join('*')
  const muster = teile.length === 1 ? undefined : new RegExp(`^${teile.map(suchform).join('[a-z]{0,3}')}$`)
  const konsonanten = skelette(laut)
  return { kurz, lang, laut, skelette: konsonanten, schluessel: konsonanten.map(keyOf), muster }
}
