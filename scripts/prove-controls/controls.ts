/**
 * The controls of docs/safety/hazard-log.md that can be switched off: where each stands, what it would be without it, and the tests that have to
 * notice. `find` stands once in its file; `tests/unit/hazard-log.test.ts` looks after that.
 */
export interface Control {
  readonly id: string
  readonly file: string
  readonly find: string
  /** What the source would be with the control switched off. */
  readonly off: string
  readonly tests: string
  /** Only the tests whose name matches. */
  readonly named?: string
}

const assess = 'tests/unit/triage/checklist.test.ts'
const number = 'tests/unit/emergency-number.test.ts'
const call = 'tests/unit/clinic-call.test.ts'
const plan = 'tests/unit/care-plan.test.ts'
const answer = 'tests/unit/care-answer.test.ts'
const talk = 'tests/conversations/care-plan.test.ts'
const reading = 'tests/conversations/care-plan-reading.test.ts'
const flags = 'tests/conversations/red-flags.test.ts'
const spoken = 'tests/unit/speech/render.test.ts'

export const controls: readonly Control[] = [
  {
    id: 'only-a-clear-no',
    file: 'lambda/src/triage/assess.ts',
    find: "signs[id] !== undefined && signs[id] !== 'no'",
    off: "signs[id] === 'yes'",
    tests: assess,
  },
  {
    id: 'worst-tier-wins',
    file: 'lambda/src/triage/tier.ts',
    find: 'tiers.indexOf(a) <= tiers.indexOf(b)',
    off: 'tiers.indexOf(a) >= tiers.indexOf(b)',
    tests: assess,
  },
  {
    id: 'unclear-twice-is-yes',
    file: 'lambda/src/triage/checklist.ts',
    find: 'return state.again ? present(state) : { ...state, again: true }',
    off: 'return state.again ? advance(state) : { ...state, again: true }',
    tests: assess,
  },
  {
    id: 'every-word-is-heard',
    file: 'lambda/src/handlers/turn.ts',
    find: '...heard.flatMap((each) => signsIn(each)),',
    off: '',
    tests: flags,
    named: 'as the first word',
  },
  {
    id: 'signs-before-flows',
    file: 'lambda/src/skill.ts',
    find: "...inFamily('triage', symptom,",
    off: "...inFamily('care', readOn),\n      ...inFamily('conversation', stop),\n      ...inFamily('triage',",
    tests: flags,
  },
  {
    id: 'denied-is-no-alarm',
    file: 'lambda/src/handlers/symptom.ts',
    find: 'signs.filter((sign) => sign.status === status)',
    off: 'signs',
    tests: flags,
    named: 'denied',
  },
  {
    id: 'number-first-and-last',
    file: 'lambda/src/handlers/emergency.ts',
    find: "say: [line(supposed ? 'emergency.supposed' : 'emergency.call'), line('emergency.cannot-call')",
    off: "say: [line('emergency.cannot-call'), line(supposed ? 'emergency.supposed' : 'emergency.call')",
    tests: talk,
    named: 'answered alone',
  },
  {
    id: 'digit-by-digit',
    file: 'lambda/src/speech/ssml.ts',
    find: '.replaceAll(numberMark, digits(number))',
    off: '.replaceAll(numberMark, number)',
    tests: 'tests/unit/speech/ssml.test.ts',
  },
  {
    id: 'both-halves-of-doctor-now',
    file: 'lambda/src/locales/en/triage.json',
    find: '"now": "Call your doctor now, or get care right away."',
    off: '"now": "Call your doctor now."',
    tests: spoken,
  },
  {
    id: 'country-not-language',
    file: 'lambda/src/triage/emergency-number.ts',
    find: 'timeZone === undefined ? undefined : countryOf(timeZone)',
    off: 'timeZone === undefined ? undefined : localeCountry',
    tests: number,
  },
  {
    id: 'row-checked-by-library',
    file: 'lambda/src/triage/emergency-numbers.ts',
    find: "NZ: row('111'",
    off: "NZ: row('000'",
    tests: number,
  },
  {
    id: 'placeless-zone-is-unknown',
    file: 'lambda/src/triage/emergency-number.ts',
    find: "?? '112', countryKnown: false }",
    off: "?? '112', countryKnown: true }",
    tests: number,
  },
  {
    id: 'pin-in-its-country',
    file: 'lambda/src/triage/emergency-number.ts',
    find: 'here !== undefined && here === pin?.country',
    off: 'pin !== undefined',
    tests: number,
  },
  {
    id: 'pin-is-an-emergency-number',
    file: 'scripts/care-plan/meaning.ts',
    find: 'return isEmergencyNumber(emergencyNumber, country)',
    off: 'return emergencyNumber.length > 0',
    tests: plan,
  },
  {
    id: 'ice-within-the-handout',
    file: 'care-plan.schema.json',
    find: '"title": "Ice: minutes at a time: most",\n              "description": "A whole number of minutes from 10 to 20. The handout says 10 to 20 minutes at a time, and a plan can\'t go outside it.",\n              "type": "integer",\n              "minimum": 10,\n              "maximum": 20,',
    off: '"title": "Ice: minutes at a time: most",\n              "type": "integer",',
    tests: plan,
  },
  {
    id: 'first-day-rest',
    file: 'lambda/src/care/answer.ts',
    find: "[...later, factLine('activity-lift')]",
    off: '[...later]',
    tests: answer,
  },
  {
    id: 'nothing-untouchable-left-out',
    file: 'scripts/care-plan/free-text.ts',
    find: 'if (isSign(topic) || untouchable.includes(topic)) {',
    off: 'if (topic === undefined) {',
    tests: plan,
  },
  {
    id: 'one-mistake-stops-the-build',
    file: 'scripts/care-plan/load.ts',
    find: 'if (problems.length > 0) throw',
    off: 'if (problems.length < 0) throw',
    tests: plan,
  },
  {
    id: 'review-not-overdue',
    file: 'scripts/care-plan/review.ts',
    find: 'reviewBy !== undefined && reviewBy < today',
    off: 'reviewBy !== undefined && reviewBy === today',
    tests: plan,
  },
  {
    id: 'over-is-said-to-be-over',
    file: 'lambda/src/care/plan-answer.ts',
    find: "if (left < 0) return [{ key: 'plan.time-over' }]",
    off: '',
    tests: answer,
  },
  {
    id: 'own-words-in-their-locale',
    file: 'lambda/src/care/answer.ts',
    find: 'const words = text[locale]',
    off: 'const words = Object.values(text)[0]',
    tests: answer,
  },
  { id: 'free-text-is-escaped', file: 'lambda/src/speech/ssml.ts', find: 'return escapeXml(text)\n', off: 'return text\n', tests: call },
  {
    id: 'no-emergency-number-in-free-text',
    file: 'scripts/care-plan/free-text.ts',
    find: 'some((digits) => numbers.has(digits))',
    off: 'some((digits) => digits === numbers)',
    tests: plan,
  },
  { id: 'closed-clinic-does-not-wait', file: 'lambda/src/care/clinic-call.ts', find: 'if (urgent)', off: "if (name === '')", tests: call },
  {
    id: 'whose-rule-it-is',
    file: 'lambda/src/speech/say.ts',
    find: "voice.person === 'self' ? [] : ['third']",
    off: '[]',
    tests: reading,
    named: 'third person',
  },
  {
    id: 'two-pain-medicines-always-said',
    file: 'lambda/src/care/topics.ts',
    find: "'meds-otc': { facts: ['meds-otc', 'meds-no-double'] }",
    off: "'meds-otc': { facts: ['meds-otc'] }",
    tests: answer,
  },
  {
    id: 'number-when-left-midway',
    file: 'lambda/src/handlers/reading.ts',
    find: "say: [line('stop.text'), line('emergency.line')]",
    off: "say: [line('stop.text')]",
    tests: reading,
  },
  {
    id: 'session-read-strictly',
    file: 'lambda/src/handlers/session.ts',
    find: 'of === undefined || value.at !== count(value.at) ? undefined',
    off: 'of === undefined ? undefined',
    tests: reading,
  },
]
