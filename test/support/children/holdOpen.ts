/** Opens a store and holds it until it is killed. */
import { openStore } from '../../../electron/store/openStore'

const [file = '', key = '', person = ''] = process.argv.slice(2)
const store = await openStore({ file, key: Buffer.from(key, 'hex'), person })
process.stdout.write('open\n')
// Whoever lets go of the handle lets go of the store.
setInterval(() => store.file, 1000)
