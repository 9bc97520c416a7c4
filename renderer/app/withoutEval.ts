import { config } from 'zod'

// The content security policy refuses code from text. Zod would try it, once per start, as soon as a schema is made:
// this file must be imported before any schema.
config({ jitless: true })
