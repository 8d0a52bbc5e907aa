import { chromium } from 'playwright-core'
const ARGS = ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']
const [url='', out='/tmp/shots'] = process.argv.slice(2)
async function main(){
  const browser = await chromium.launch({executablePath:'/usr/bin/chromium', headless:true, args:ARGS})
  const page = await browser.newPage({viewport:{width:1366,height:768}})
  page.on('console', m=>console.log('console', m.text())); page.on('pageerror', e=>console.log('pageerror', e.message))
  const say = async (t:string) => { const n = await page.locator('.said-echo').count(); await page.fill('#sentence',t); await page.keyboard.press('Enter'); await page.waitForFunction((n)=>document.querySelectorAll('.said-echo').length>n, n); await page.waitForTimeout(400)}
  await page.goto(url); await page.waitForSelector('.invitation')
  await page.screenshot({path:`${out}/1-start.png`})
  await page.click('.invitation button'); await page.waitForSelector('.said-echo')
  await say('how long do i ice')
  await page.screenshot({path:`${out}/2-talk.png`})
  await page.check('input[value=large]'); await page.waitForSelector('.invitation'); await page.waitForTimeout(200); await page.screenshot({path:`${out}/3-home.png`}); await page.click('.invitation button'); await page.waitForSelector('.said-echo')
  await page.waitForTimeout(300); await page.screenshot({path:`${out}/3-show.png`})
  await say('check my symptoms')
  await page.screenshot({path:`${out}/4-check.png`})
  await say('yes')
  await page.click('#settings-close')
  await page.waitForTimeout(300); await page.screenshot({path:`${out}/5-emergency.png`})
  await page.setViewportSize({width:375,height:812}); await page.waitForTimeout(300); await page.screenshot({path:`${out}/6-phone.png`}); await page.screenshot({path:`${out}/6-phone-full.png`, fullPage:true})
  await page.setViewportSize({width:1440,height:900}); await page.click('.chip-more'); await page.click('.inside > summary'); await page.waitForTimeout(300); await page.screenshot({path:`${out}/7-inside.png`, fullPage:true})
  await browser.close()
}
main()
