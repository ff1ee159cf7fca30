import { Document, draftOfText, optionsOf } from '@stet/core'
import { describe, expect, it } from 'vitest'
import retextBrokenCharacters from './index.ts'

/** What would be put in the place of what is broken, without anybody looking. */
function certain(text: string): (string | undefined)[] {
  const { rule } = retextBrokenCharacters
  const findings = [...rule.check(new Document(draftOfText(text)), optionsOf(rule, {}))]
  return findings.filter((finding) => finding.certain).map(({ expected }) => expected?.[0])
}

describe('certain', () => {
  it.each([
    ['It wasnâ€™t true.', ['’']],
    ['The cafÃ© is open.', ['é']],
    ['Ã©tat', ['é']],
    ['A loss of Â£5m.', ['£']],
    ['AT&amp;T and Marks &amp; Spencer', ['&', '&']],
    ['10&amp;nbsp;km, it&#8217;s far', ['\u00a0', '’']],
    ['The compаny closed.', ['company']],
    ['A gap\u200b here, and \ufeffthere.', ['', '']],
    ['It wasn\x92t true. He said \x93No.\x94', ['’', '“', '”']]
  ])('%j', (text, repairs) => {
    expect(certain(text)).toEqual(repairs)
  })
})

describe('not certain', () => {
  it.each([
    ['a word shown in quotation marks', 'It read “wasnâ€™t” and “compаny”.'],
    ['an address', 'Write to mayor@compаny.com, compаny.com or www.compаny.com.'],
    ['a story about characters', 'Phishing: the compаny was spelled with a Cyrillic letter.'],
    ['a capital before a mark', 'The headline was «AMANHÃ» in DOMANHÃ® type.'],
    ['a mark of punctuation that stands alone', 'It was there Â» and Â\u00a0 there.'],
    ['a sign of markup', 'He wrote a &lt; b and &#60;em&#62;.'],
    ['half a character', 'He wrote &#55357; there.'],
    ['text with markup', 'It says <b>AT&amp;T</b> there.'],
    ['an apostrophe that may be another letter', 'The caf?s closed.'],
    ['a short word', 'The Ηz and the aр rose.'],
    ['a word of two scripts by half', 'The сomраny Xсо paid.'.replace('omра', 'орта')],
    ['an invisible character between two letters', 'A gap\u200bhere.'],
    ['a character that turns the writing', 'A \u202egap\u202c here.'],
    ['a control that was another letter', 'Garc\x92a and Se\x96or'],
    ['a mark of the order of bytes', '\ufeff\ufeffA gap here.']
  ])('%s', (_, text) => {
    expect(certain(text)).toEqual([])
  })
})
