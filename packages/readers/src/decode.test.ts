import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode, encodingOf, UnreadableDraft } from './decode.ts'

const bytes = (...values: (number | string)[]): Uint8Array =>
  Uint8Array.from(values.flatMap((value) => (typeof value === 'number' ? [value] : [...new TextEncoder().encode(value)])))

function errorOf(data: Uint8Array): UnreadableDraft {
  try {
    decode(data)
  } catch (error) {
    if (error instanceof UnreadableDraft) return error
  }
  throw new Error('Expected UnreadableDraft')
}

describe('decode', () => {
  it.each([
    ['UTF-8', bytes('Zoë 😀'), 'Zoë 😀'],
    ['nothing', bytes(), ''],
    ['UTF-8 with a byte-order mark, which it keeps', bytes(0xef, 0xbb, 0xbf, 'a'), '\uFEFFa'],
    ['UTF-16LE', bytes(0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8, 0x00, 0xde), '\uFEFFa😀'],
    ['UTF-16BE', bytes(0xfe, 0xff, 0x00, 0x61), '\uFEFFa']
  ])('reads %s', (_, data, text) => {
    expect(decode(data)).toBe(text)
  })

  it('keeps offsets the same as a consumer who reads the file as UTF-8 text', () => {
    const texts = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'))
    fc.assert(
      fc.property(texts, (text) => {
        expect(decode(bytes(text))).toBe(text)
      })
    )
  })

  it.each([
    ['UTF-8', bytes('Zoë 😀\r\n')],
    ['UTF-8 with a byte-order mark', bytes(0xef, 0xbb, 0xbf, 'a')],
    ['UTF-16LE', bytes(0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8, 0x00, 0xde)],
    ['UTF-16BE', bytes(0xfe, 0xff, 0x00, 0x61, 0xd8, 0x3d, 0xde, 0x00)]
  ])('is undone by encode: %s', (_, data) => {
    expect([...encode(decode(data), encodingOf(data))]).toEqual([...data])
  })

  it.each([
    ['Latin-1', bytes('one\ntwo caf', 0xe9, ' three'), { reason: 'not UTF-8', offset: 11, line: 2 }],
    ['an overlong sequence', bytes(0xc0, 0x80), { reason: 'not UTF-8', offset: 0, line: 1 }],
    ['a surrogate', bytes('a', 0xed, 0xa0, 0x80), { reason: 'not UTF-8', offset: 1, line: 1 }],
    ['a sequence cut short at the end', bytes('a\n', 0xe2, 0x82), { reason: 'not UTF-8', offset: 2, line: 2 }],
    ['binary data', bytes('ab', 0, 1, 2), { reason: 'binary', offset: 2 }],
    ['a PDF', bytes('%PDF-1.7 text'), { reason: 'binary', offset: 0 }],
    ['a Word document', bytes('PK', 3, 4, 20), { reason: 'binary', offset: 0 }],
    ['half a UTF-16 unit', bytes(0xff, 0xfe, 0x61), { reason: 'not UTF-16' }]
  ])('refuses %s', (_, data, expected) => {
    expect(errorOf(data)).toMatchObject(expected)
  })

  it('says what was met and what to do', () => {
    expect(errorOf(bytes('caf', 0xe9, ' x')).message).toBe(
      'Unexpected byte 0xE9 at offset 3 (line 1), expected UTF-8; save the file as UTF-8'
    )
  })
})
