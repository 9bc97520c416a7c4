import { arbeitCodes } from './arbeit'
import { aufenthaltCodes } from './aufenthalt'
import { bildungCodes } from './bildung'
import type { Code } from './codeliste'
import { instrumentCodes } from './instrumente'
import { ketteCodes } from './kette'
import { kontaktCodes } from './kontakt'
import { kursCodes } from './kurse'
import { personCodes } from './person'
import { sprachCodes } from './sprache'
import { teilnahmeCodes } from './teilnahme'
import { uebergabeCodes } from './uebergabe'

/** Every code the program brings along (DOMAIN 3). The office may change labels and words, and add its own. */
export const mitgelieferteCodes: readonly Code[] = [
  ...sprachCodes,
  ...kursCodes,
  ...instrumentCodes,
  ...aufenthaltCodes,
  ...bildungCodes,
  ...teilnahmeCodes,
  ...kontaktCodes,
  ...personCodes,
  ...ketteCodes,
  ...arbeitCodes,
  ...uebergabeCodes
]
