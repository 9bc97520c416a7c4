import { writeFile } from 'node:fs/promises'
import '../support/resolveSources.ts'

// `node test/launch/schema.ts`: writes down the tables of today, for reading and for seeing in a diff what a migration does.
const { describeSchema, schemaFile } = await import('../support/describeSchema.ts')
await writeFile(schemaFile, await describeSchema())
