import { suchform, suchformAusgeschrieben } from '../../faelle/suchform'
import { lautform, skelette } from './lautform'

/** One word of a name, read once. */
export interface Wort {
  /** Both search forms. */
  kurz: string
  lang: string
  laut: string
  skelette: readonly string[]
  /** What a damaged word may have been. */
  muster: RegExp | undefined
  /** The same together with the articles written before it: `al-Hariri` as `Alhariri`. */
  mitArtikel: Wort | undefined
}

export type Wortleser = (text: string, artikel?: string) => Wort

/** Reads words, each once. Lives as long as what it read: names must not outlive the lock. */
export function wortleser(): Wortleser {
  const gelesen = new Map<string, Wort>()
  return function read(text: string, artikel = ''): Wort {
    const schluessel = `${artikel} ${text}`
    const bekannt = gelesen.get(schluessel)
    if (bekannt) return bekannt
    const wort = { ...newWort(text), mitArtikel: artikel ? read(artikel + text) : undefined }
    gelesen.set(schluessel, wort)
    return wort
  }
}

/** Whether a code page that lacks a letter left its mark in place of one. */
export const isBeschaedigt = (text: string) => /[?\ufffd]/.test(text)
const verloren = /[?\ufffd]+/

function newWort(text: string): Omit<Wort, 'mitArtikel'> {
  const teile = text.split(verloren)
  const [kurz, lang] = [suchform(text), suchformAusgeschrieben(text)]
  const laut = teile.map((teil) => lautform(suchformAusgeschrieben(teil))).join('*')
  const muster = teile.length === 1 ? undefined : new RegExp(`^${teile.map(suchform).join('[a-z]{0,3}')}$`)
  return { kurz, lang, laut, skelette: skelette(laut), muster }
}
