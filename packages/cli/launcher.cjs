#!/usr/bin/env node
'use strict'
// Starts the bundle with V8's code cache, which was written when the bundle was: compiling is a third of a short run.
// A cache of another V8 is refused by V8 itself, and the code is compiled as ever.

const { readFileSync, writeFileSync } = require('node:fs')
const Module = require('node:module')
const { dirname } = require('node:path')
const { constants, Script } = require('node:vm')

const writes = process.env.STET_WRITE_CODE_CACHE === '1'

Module._extensions['.js'] = ((compileAsEver) => (module, filename) => {
  if (dirname(filename) !== __dirname) return compileAsEver(module, filename)
  const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), {
    filename,
    cachedData: writes ? undefined : cacheOf(filename),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER
  })
  const require = (name) => module.require(name)
  script.runInThisContext().call(module.exports, module.exports, require, module, filename, __dirname)
  if (writes) process.once('exit', () => writeFileSync(`${filename}.cache`, script.createCachedData()))
})(Module._extensions['.js'])

function cacheOf(filename) {
  try {
    return readFileSync(`${filename}.cache`)
  } catch {
    return undefined
  }
}

require('./main.js')
