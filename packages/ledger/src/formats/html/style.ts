/** The page's style; no image, no font from elsewhere. */
export const style = `
:root { color-scheme: light dark; font: 16px/1.45 system-ui, sans-serif }
body { max-width: 60rem; margin: 0 auto; padding: 1rem }
header { position: sticky; top: 0; background: Canvas; border-bottom: 1px solid GrayText }
h1 { font-size: 1.2rem; margin: 0 }
.tools, .marks { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center }
.hint, .meta, dt { color: GrayText; font-size: .85rem }
article { border-left: 4px solid #c77700; padding: .25rem 0 .25rem 1rem; margin: 1rem 0 }
article[data-status=confirmed] { border-color: #2a7d2a }
article[data-status=wrong] { border-color: #b3261e }
article[data-status=unverifiable] { border-color: GrayText }
article[hidden] { display: none }
.claim { font-size: 1.05rem; margin: .25rem 0 }
.meta span { margin-right: 1rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .75rem; margin: .25rem 0 }
dd { margin: 0 }
input[name=comment], input[name=source] { width: 18rem }
.claims { display: flex; flex-direction: column }
@media print { header .tools, .hint { display: none } }
`
