import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { readVocabulary, compile } from './understanding/compile'
import { train, type Example } from './understanding/train'
import { alternatives } from './understanding/alternatives'
import { hear } from '../lambda/src/understanding/understand'
import { tierOf } from '../lambda/src/triage/assess'
const lang = process.argv[2] ?? 'en'; const show = process.argv[3]
const v = compile(lang, readVocabulary(lang))
const dir = `interaction-models/source/${lang}/samples/`
const ex: Example[] = []
for (const f of readdirSync(dir)) for (const [id, list] of Object.entries(parse(readFileSync(dir+f,'utf8')) as Record<string,string[]>)) for (const t of list) for (const a of alternatives(String(t)).slice(0,6)) ex.push({id, text:a})
let t0=Date.now(); const ranking = train(ex, v); console.log('train ms', Date.now()-t0, 'examples', ex.length, 'classes', ranking.classes.length, 'json', JSON.stringify(ranking).length)
const model={vocabulary:v, ranking}
const rows = readFileSync(`tests/utterances/${lang}.jsonl`,'utf8').trim().split('\n').map(l=>JSON.parse(l))
const tally: Record<string,[number,number,number,number]>={}
for (const r of rows) {
  const h = hear(r.text, model)
  const act = h.signs.filter(s=>s.status==='present'||s.status==='supposed')
  const worst = act.some(s=>tierOf(s.id)==='emergency')?'emergency':act.some(s=>tierOf(s.id)==='doctor-now')?'doctor-now':act.length?'doctor':'none'
  const top = h.ranking[0]?.id
  let ok=false
  const c=r.class
  const mt = r.meaning[0]?.startsWith('sign-') ? tierOf(r.meaning[0]) : undefined
  if (c==='emergency'||c==='emergency-any') ok = worst==='emergency'
  else if (c==='doctor-now') ok = worst==='emergency'||worst==='doctor-now'
  else if (c==='absent') ok = worst==='none'||worst==='doctor'
  else if (c==='supposed') ok = mt==='emergency'?worst==='emergency':(worst==='doctor-now'||worst==='emergency')
  else ok = worst!=='emergency' && worst!=='doctor-now'
  let ok2 = ok
  if (c==='care') ok2 = ok && r.meaning.some((m:string)=>m===top)
  if (c==='not-covered') ok2 = ok && !!top && (top.startsWith('nc-')||top.startsWith('plan-'))
  if (c==='complaint') ok2 = ok && top==='complaint-other'
  if (c==='other') ok2 = ok && top==='chatter'
  const t = (tally[c+' '+r.half]??=[0,0,0,0]); t[0]+=ok?1:0; t[1]++; t[2]+=ok2?1:0
  if (r.half==='open' && show===c && !ok2) console.log(worst, '|', r.text, '|', r.meaning.join(), '|', h.signs.map(s=>s.id+':'+s.status+'('+s.evidence+')').join('; '), '|', h.ranking.slice(0,3).map(x=>x.id+' '+x.score.toFixed(2)).join(' '))
}
for (const k of Object.keys(tally).sort()) { const t=tally[k]!; console.log(k.padEnd(24), t[0]+'/'+t[1], (100*t[0]/t[1]).toFixed(1), '| with topic', t[2], (100*t[2]/t[1]).toFixed(1)) }
t0=performance.now(); let n=0; for (let i=0;i<3;i++) for (const r of rows) {hear(r.text, model);n++}; console.log('ms each', (performance.now()-t0)/n)
