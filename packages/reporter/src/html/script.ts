/** What the page does: filters, next and previous, and the thread between the two ends of a finding. Plain script, no network. */
export const script = `
(() => {
  const notes = [...document.querySelectorAll('article.note')]
  const marks = [...document.querySelectorAll('mark')]
  const main = document.querySelector('main')
  const svg = document.querySelector('svg.thread')
  const status = document.getElementById('status')
  let current = -1

  const numbersOf = (mark) => mark.dataset.findings.split(' ')
  const isShown = (note) => !note.hidden
  const filter = () => {
    const off = new Set([...document.querySelectorAll('input[data-filter]:not(:checked)')].map((input) => input.dataset.filter))
    const hidden = new Set()
    for (const note of notes) {
      note.hidden = off.has(note.dataset.severity) || off.has(note.dataset.rule)
      if (note.hidden) hidden.add(note.dataset.number)
    }
    for (const mark of marks) mark.classList.toggle('quiet', numbersOf(mark).every((number) => hidden.has(number)))
    for (const ref of document.querySelectorAll('a.ref')) ref.hidden = hidden.has(ref.textContent)
    status.textContent = notes.filter(isShown).length + ' findings shown'
    light(undefined)
  }

  const light = (note) => {
    const number = note && note.dataset.number
    for (const each of notes) each.classList.toggle('lit', each === note)
    for (const mark of marks) mark.classList.toggle('lit', numbersOf(mark).includes(number))
    draw(number)
  }

  const beginningOf = (name) => marks.find((mark) => mark.dataset.begins?.split(' ').includes(name))

  const startOf = (mark) => mark.getClientRects()[0] ?? mark.getBoundingClientRect()

  const stroke = (kind, d) => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    path.setAttribute('class', kind)
    path.setAttribute('d', d)
    svg.append(path)
  }

  // An editor's bracket in the margin, from the line of the finding to the line of each other end, and a leader to its note.
  const draw = (number) => {
    svg.replaceChildren()
    const first = number && beginningOf(number)
    if (!first) return
    const base = main.getBoundingClientRect()
    const text = first.closest('p').getBoundingClientRect()
    const from = startOf(first)
    const heightOf = (rect) => rect.top + rect.height / 2 - base.top
    const left = text.left - base.left - 4
    const y = heightOf(from)
    for (let index = 1, other; (other = beginningOf(number + '.' + index)); index++) {
      const to = startOf(other)
      const y2 = heightOf(to)
      if (Math.abs(y - y2) < 4) stroke('end', 'M' + (from.left - base.left) + ' ' + (from.bottom - base.top + 2) + ' v4 H' + (to.left - base.left) + ' v-4')
      else stroke('end', 'M' + left + ' ' + y + ' h-5 q-4 0 -4 ' + (y < y2 ? 4 : -4) + ' V' + (y < y2 ? y2 - 4 : y2 + 4) + ' q0 ' + (y < y2 ? 4 : -4) + ' 4 ' + (y < y2 ? 4 : -4) + ' h5')
    }
    const box = document.getElementById('note-' + number)
    const note = box.getBoundingClientRect()
    const right = text.right - base.left
    const side = note.left - base.left
    if (side > right) stroke('leader', 'M' + right + ' ' + y + ' H' + (right + side) / 2 + ' V' + (note.top - base.top + 14) + ' H' + side)
    svg.setAttribute('class', 'thread ' + box.dataset.severity)
  }

  const go = (step) => {
    const shown = notes.filter(isShown)
    if (shown.length === 0) return
    const at = shown.indexOf(notes[current])
    const next = shown[(at + step + shown.length) % shown.length]
    current = notes.indexOf(next)
    next.focus({ preventScroll: true })
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    document.getElementById('mark-' + next.dataset.number)?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  }

  for (const note of notes) {
    note.addEventListener('focus', () => { current = notes.indexOf(note); light(note) })
    note.addEventListener('mouseenter', () => light(note))
  }
  for (const mark of marks) mark.addEventListener('click', () => document.getElementById('note-' + numbersOf(mark)[0])?.focus())
  for (const input of document.querySelectorAll('input[data-filter]')) input.addEventListener('change', filter)
  document.getElementById('next')?.addEventListener('click', () => go(1))
  document.getElementById('previous')?.addEventListener('click', () => go(-1))
  document.getElementById('theme')?.addEventListener('click', () => {
    const dark = document.documentElement.dataset.theme ? document.documentElement.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
    document.documentElement.dataset.theme = dark ? 'light' : 'dark'
  })
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, summary')) return
    if (event.key === 'n' || event.key === 'j') go(1)
    if (event.key === 'p' || event.key === 'k') go(-1)
    if (event.key === 'Escape') light(undefined)
  })
  addEventListener('resize', () => svg.replaceChildren())
})()
`
