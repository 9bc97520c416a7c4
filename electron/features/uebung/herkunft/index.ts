import { arabisch } from './arabisch'
import type { Herkunft } from './herkunft'
import { osteuropa } from './osteuropa'
import { weiteWege } from './weiteWege'

/** Germans are here since they were born; language courses do not concern them. */
const deutschland: Herkunft = {
  land: 'Deutschland',
  anteil: 22,
  sprachen: [
    ['Deutsch', 93],
    ['Russisch', 4],
    ['Türkisch', 3]
  ],
  aufenthalt: [['DE', 1]],
  frauen: [
    'Heike',
    'Sabine',
    'Kerstin',
    'Bärbel',
    'Jule',
    'Antje',
    'Mandy',
    'Lea',
    'Swantje',
    'Renate',
    'Céline',
    'Zoë'
  ],
  maenner: [
    'Jürgen',
    'Uwe',
    'Sören',
    'Kevin',
    'Torsten',
    'Björn',
    'Marcel',
    'Finn',
    'Günther',
    'Heinz',
    'René',
    'Jörg'
  ],
  nachnamen: [
    'Thölken',
    'Jäckel',
    'Bruns',
    'Müller-Lüdenscheidt',
    'Großkreutzer',
    'Wiesenhöfer',
    'Dählmann',
    'Köpplin',
    'Rübesam',
    'Steenblock',
    'Vogelsänger',
    'Weißhaupt',
    'Ohmstedter',
    'Füllgraebe'
  ],
  lateinisch: true,
  jahreHier: [0, 0],
  anfang: [['C2', 1]]
}

export const herkuenfte: readonly Herkunft[] = [...arabisch, ...osteuropa, ...weiteWege, deutschland]
