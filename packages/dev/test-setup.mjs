export { bundle as setup } from './bin/bundle.mjs'
