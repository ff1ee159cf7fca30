import { Document, draftOfText } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { checkQuotations, noteFindings } from './findings.ts'
import { Notes } from './notes.ts'
import { turnsOf } from './read.ts'

/** One press conference, as a transcript of each kind has it. */
const spoken: readonly [speaker: string, full: string, words: readonly string[]][] = [
  [
    'MR. SMITH',
    'John Smith',
    [
      'Good morning. The tunnel will open on the first of May, um, and we expect about',
      '40,000 cars a day in the first year.',
      'I want to be clear: there will be no toll before 2030.'
    ]
  ],
  ['Q', 'Reporter', ['Mr. Smith, residents say they were never asked. Did you ignore them?']],
  [
    'MR. SMITH',
    'John Smith',
    [
      'We held eleven public meetings and we changed the plan twice because of what people told us.',
      "I don't think that anyone in this room can say we did not listen."
    ]
  ],
  [
    'MS. OKAFOR',
    'Ada Okafor',
    [
      'My office warned the council three times that the ventilation was too weak.',
      'Nobody from the company ever answered our letters (laughter).',
      'We are not against the tunnel. We are against a tunnel that makes our children sick.'
    ]
  ],
  ['MR. SMITH', 'John Smith', ['The fans were replaced in March, and the air in there is as clean as it is out here.']]
]

const transcripts: Readonly<Record<string, string>> = {
  '.txt': spoken.map(([speaker, , words]) => `${speaker}: ${words.join('\n')}\n`).join('\n'),
  '.md': `# Press conference\n\n${spoken.map(([speaker, , words]) => `**${speaker}:** ${words.join(' ')}\n`).join('\n')}`,
  '.srt': cues(',', (speaker, _, words, isFirst) => (isFirst ? `${speaker}: ${words}` : words)),
  '.vtt': `WEBVTT - press conference\n\nNOTE made by hand\n\n${cues('.', (_, full, words) => `<v ${full}>${words}</v>`)}`
}

/** A cue for each half of a line, so that the words of a sentence run on from cue to cue. */
function cues(mark: string, text: (speaker: string, full: string, words: string, isFirst: boolean) => string): string {
  let number = 0
  return spoken
    .flatMap(([speaker, full, lines]) =>
      lines.flatMap((line, nth) => {
        const words = line.split(' ')
        const half = words.length >> 1
        return [words.slice(0, half), words.slice(half)].map((part, index) => {
          const second = String(number % 60).padStart(2, '0')
          const cue = text(speaker, full, part.join(' '), nth === 0 && index === 0)
          return `${++number}\n00:00:${second}${mark}000 --> 00:00:${second}${mark}900\n${cue}\n`
        })
      })
    )
    .join('\n')
}

/** Twenty quotations as a story prints them, and what is to be said of each; differences are `printed for said`. */
const quotations: readonly [verdict: string, sentence: string][] = [
  ['exact', '“There will be no toll before 2030,” John Smith said.'],
  ['exact', '“We held eleven public meetings,” Smith said, “and we changed the plan twice because of what people told us.”'],
  ['exact', '“We expect about 40,000 cars a day in the first year,” Mr. Smith told reporters.'],
  ['exact', '“My office warned the council three times that the ventilation was too weak,” Ada Okafor said.'],
  ['exact', '“We held 11 public meetings and we changed the plan twice …” Smith said.'],
  ['exact', '“The tunnel will open on the first of May … and we expect about 40,000 cars a day,” Smith said.'],
  ['exact', '“[T]he air in there is as clean as it is out here,” Smith said.'],
  ['exact', '“WE ARE AGAINST A TUNNEL THAT MAKES OUR CHILDREN SICK!” Okafor said.'],
  ['exact', '“Nobody from the company ever answered our letters. We are not against the tunnel,” Okafor said.'],
  ['exact', 'Smith said he did not think “that anyone in this room can say we did not listen.”'],
  ['altered: any for no', '“There will not be any toll before 2030,” Smith said.'],
  ['altered: 50,000 for 40,000', '“We expect about 50,000 cars a day in the first year,” Smith said.'],
  ['altered: never for did not', '“I don’t think that anyone in this room can say we never listen,” Smith said.'],
  ['altered: three times left out', '“My office warned the council that the ventilation was too weak,” Okafor said.'],
  ['altered: badly put in', '“My office warned the council three times that the ventilation was badly too weak,” Okafor said.'],
  ['altered: not left out', '“I don’t think that anyone in this room can say we did listen,” Smith said.'],
  ['altered: are for are not', '“We are against the tunnel. We are against a tunnel that makes our children sick,” Okafor said.'],
  ['other-speaker: Okafor', '“Nobody from the company ever answered our letters,” Smith said.'],
  ['not-found', '“The council was told again and again that fumes would harm the young,” Okafor said.'],
  ['not-found', '“We will tear down the whole thing if we have to,” Smith said.']
]

it.each(Object.keys(transcripts))('%s: twenty quotations against one press conference', (ending) => {
  for (const source of [transcripts[ending], `\uFEFF${transcripts[ending].replaceAll('\n', '\r\n')}`]) {
    const { turns, problems } = turnsOf(source, `talk${ending}`, ending)
    expect(problems).toEqual([])
    const notes = new Notes(turns)
    const said = quotations.map(([, sentence]) => verdictsOf(sentence, notes))
    expect(said).toEqual(quotations.map(([verdict]) => verdict.split(':')[0]))
  }
})

function verdictsOf(sentence: string, notes: Notes): string {
  const document = new Document(draftOfText(`John Smith built the tunnel. Ada Okafor fought it.\n\n${sentence}`))
  return [...new Set(checkQuotations(document, notes).map(({ match }) => match.verdict))].join(' ')
}

describe('what was altered is shown word by word', () => {
  const notes = new Notes(turnsOf(transcripts['.txt'], 'talk.txt', '.txt').turns)
  it.each([
    [quotations[10][1], '`not` put in, `any` for `no`'],
    [quotations[11][1], '`50,000` for `40,000`'],
    [quotations[12][1], '`never` for `did not`'],
    [quotations[13][1], '`three times` left out'],
    [quotations[14][1], '`badly` put in'],
    [quotations[15][1], '`not` left out']
  ])('%s', (sentence, differences) => {
    const document = new Document(draftOfText(`John Smith and Ada Okafor met.\n\n${sentence}`))
    expect(noteFindings(document, notes).map(({ reason }) => reason)).toEqual([expect.stringContaining(`): ${differences}`)])
  })
})

describe('subtitles that cannot be read are told with file, line and what was expected', () => {
  const cue = '1\n00:00:01,000 --> 00:00:02,000\nWe will not wait.\n'
  it.each([
    [
      'a broken timing',
      '.srt',
      `${cue}\n2\n00:00:03 -> 00:00:04\nWe will.\n`,
      5,
      'Unexpected text outside a cue, expected a timing above it such as `00:01:02,500'
    ],
    [
      'a timing without its end',
      '.srt',
      `${cue}\n2\n00:00:03,000 -->\nWe will.\n`,
      6,
      'Unexpected timing `00:00:03,000 -->`, expected one such as'
    ],
    [
      'a timing that runs backwards',
      '.srt',
      '1\n00:00:05,000 --> 00:00:02,000\nWe will.\n',
      2,
      'Unexpected timing that ends before it starts'
    ],
    ['words behind an empty line', '.srt', `${cue}\nand nobody will hear this\n`, 5, 'Unexpected text outside a cue'],
    [
      'two cues run together',
      '.srt',
      `${cue}2\n00:00:03,000 --> 00:00:04,000\nWe will.\n`,
      5,
      'Unexpected timing within a cue, expected an empty line between two cues'
    ],
    ['no header', '.vtt', cue.replaceAll(',', '.'), 1, 'Unexpected start of a VTT file, expected `WEBVTT`'],
    ['nothing', '.vtt', 'WEBVTT\n', 1, 'Unexpected subtitles without a cue'],
    ['an empty file', '.srt', '', 1, 'Unexpected subtitles without a cue'],
    ['an empty transcript', '.txt', '\n \n', 1, 'Unexpected file without a word, expected what was said'],
    ['bytes that are no text', '.txt', 'ROE: We will\nnot \uFFFD wait.\n', 2, 'Unexpected bytes, expected text in UTF-8']
  ])('%s', (_, ending, source, line, reason) => {
    const { problems } = turnsOf(source, `talk${ending}`, ending)
    expect(problems[0]).toEqual({
      path: `talk${ending}`,
      line,
      column: expect.any(Number),
      reason: expect.stringContaining(reason)
    })
  })
})
