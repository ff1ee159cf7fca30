/** The page's script, in full: it reads and writes the form's fields, keeps them in this browser, and exports them. */
export const script = `
'use strict'
const names = ['status', 'checker', 'source', 'time', 'comment']
const articles = [...document.querySelectorAll('article')]
const byId = (id) => document.getElementById(id)
const inputs = (article) => names.map((name) => article.querySelector('[name=' + name + ']'))
const keyOf = (article) => 'stet-claims ' + article.closest('section').dataset.path + ' ' + article.dataset.id

function marksOf(article) {
  return Object.fromEntries(inputs(article).map((input) => [input.name, input.value]))
}

function keep(article) {
  try { localStorage.setItem(keyOf(article), JSON.stringify(marksOf(article))) } catch {}
}

function restore(article) {
  let kept = null
  try { kept = JSON.parse(localStorage.getItem(keyOf(article))) } catch {}
  if (kept) for (const input of inputs(article)) if (typeof kept[input.name] === 'string') input.value = kept[input.name]
}

function show() {
  const wanted = byId('show').value
  for (const article of articles) {
    const { status } = marksOf(article)
    article.dataset.status = status
    article.hidden = wanted !== 'all' && (wanted === 'open') !== (status === 'open')
  }
  const done = articles.filter((article) => article.dataset.status !== 'open').length
  byId('progress').textContent = done + ' of ' + articles.length + ' checked'
}

function order() {
  const byScore = byId('order').value === 'score'
  articles.forEach((article, index) => {
    article.style.order = byScore ? String(-Math.round(1000 * Number(article.dataset.score))) : String(index)
  })
}

function mark(event) {
  const article = event.target.closest('article')
  const [status, checker, , time] = inputs(article)
  if (event.target === status && status.value !== 'open') {
    checker.value = checker.value || byId('checker').value
    time.value = time.value || byId('day').value
  }
  keep(article)
  show()
}

function download(name, type, text) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

// A worksheet is of one draft.
function worksheet(section) {
  const claims = {}
  for (const article of section.querySelectorAll('article')) {
    claims[article.dataset.id] = { kind: article.dataset.kind, ...marksOf(article), claim: article.dataset.claim }
  }
  return JSON.stringify({ worksheet: 1, claims }, null, 1) + '\\n'
}

function cell(text) {
  const safe = /^[=+\\-@\\t\\r]/.test(text) ? "'" + text : text
  return /[",\\r\\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe
}

function csv() {
  const rows = articles.map((article) => [
    article.closest('section').dataset.path, article.dataset.line, article.dataset.id, article.dataset.kind,
    article.dataset.claim, ...Object.values(marksOf(article))
  ])
  return '\\uFEFF' + [['file', 'line', 'id', 'kind', 'claim', ...names], ...rows].map((row) => row.map(cell).join(',') + '\\r\\n').join('')
}

articles.forEach(restore)
document.querySelector('main').addEventListener('input', mark)
byId('show').addEventListener('change', show)
byId('order').addEventListener('change', order)
byId('json').addEventListener('click', () => {
  for (const section of document.querySelectorAll('section')) {
    const name = section.dataset.path.split(/[\\/\\\\]/).pop().replace(/\\.[^.]*$/, '')
    download(name + '.claims.json', 'application/json', worksheet(section))
  }
})
byId('csv').addEventListener('click', () => download('claims.csv', 'text/csv', csv()))
order()
show()
`
