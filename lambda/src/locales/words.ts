/** Written by `npm run models:build` from the English words; not edited by hand. */
export interface Words {
  'alert.busy': { readonly what: string | number }
  'alert.denied': { readonly what: string | number }
  'alert.device-offline': undefined
  'alert.down': { readonly what: string | number }
  'alert.fault': { readonly what: string | number }
  'alert.forbidden': { readonly what: string | number }
  'alert.garbled': { readonly what: string | number }
  'alert.instead-reminders': { readonly hours: string | number }
  'alert.instead-timers': { readonly minutes: string | number }
  'alert.late': { readonly what: string | number }
  'alert.limit': { readonly what: string | number }
  'alert.lost': undefined
  'alert.missing': { readonly what: string | number }
  'alert.no-grant': { readonly what: string | number }
  'alert.no-zone': undefined
  'alert.not-answered': { readonly what: string | number }
  'alert.not-permitted': { readonly what: string | number }
  'alert.nothing-changed': undefined
  'alert.nothing-set': undefined
  'alert.offline': { readonly what: string | number }
  'alert.reminders': undefined
  'alert.timers': undefined
  'alert.unasked': undefined
  'alert.unsupported': { readonly what: string | number }
  'ask.again-0': undefined
  'ask.again-1': undefined
  'ask.again-2': undefined
  'ask.again-3': undefined
  'ask.more-0': undefined
  'ask.more-1': undefined
  'ask.more-2': undefined
  'ask.more-3': undefined
  'checklist.again.any': undefined
  'checklist.again.bladder-bowel': undefined
  'checklist.again.breathing': undefined
  'checklist.again.chest-pain': undefined
  'checklist.again.cough-blood': undefined
  'checklist.again.fainted': undefined
  'checklist.again.leg-immobile': undefined
  'checklist.again.lower-body': undefined
  'checklist.again.not-better': undefined
  'checklist.again.pus-fever': undefined
  'checklist.again.wound-red': undefined
  'checklist.again.wound-sore': undefined
  'checklist.back': undefined
  'checklist.intro': undefined
  'checklist.none-named': undefined
  'checklist.offer': undefined
  'checklist.offer-again': undefined
  'checklist.once-more': undefined
  'checklist.question.any': undefined
  'checklist.question.bladder-bowel': undefined
  'checklist.question.breathing': undefined
  'checklist.question.chest-pain': undefined
  'checklist.question.cough-blood': undefined
  'checklist.question.fainted': undefined
  'checklist.question.leg-immobile': undefined
  'checklist.question.lower-body': undefined
  'checklist.question.not-better': undefined
  'checklist.question.pus-fever': undefined
  'checklist.question.wound-red': undefined
  'checklist.question.wound-sore': undefined
  'checklist.single.sign-fever': undefined
  'checklist.single.sign-infection': undefined
  'checklist.single.sign-lower-body': undefined
  'checklist.single.sign-not-better': undefined
  'checklist.single.sign-numbness': undefined
  'checklist.single.sign-pain': undefined
  'checklist.single.sign-pus': undefined
  'checklist.single.sign-streaks': undefined
  'checklist.single.sign-watch': undefined
  'checklist.single.sign-weakness': undefined
  'checklist.single.sign-wound-pain': undefined
  'checklist.single.sign-wound-redness': undefined
  'checklist.single.sign-wound-swelling': undefined
  'checklist.single.sign-wound-warmth': undefined
  'checklist.unfinished': undefined
  'clarify.again': { readonly first: string | number; readonly second: string | number }
  'clarify.which': { readonly first: string | number; readonly second: string | number }
  'clock.afternoon': { readonly time: string | number }
  'clock.and': { readonly first: string | number; readonly rest: string | number }
  'clock.bare': { readonly time: string | number }
  'clock.early': { readonly time: string | number }
  'clock.evening': { readonly time: string | number }
  'clock.midnight': undefined
  'clock.more': { readonly first: string | number; readonly rest: string | number }
  'clock.morning': { readonly time: string | number }
  'clock.night': { readonly time: string | number }
  'clock.noon': undefined
  'doctor.absent': undefined
  'doctor.before': undefined
  'doctor.card': undefined
  'doctor.contact': undefined
  'doctor.contact-supposed': undefined
  'doctor.now': undefined
  'doctor.offer': undefined
  'doctor.offer-again': undefined
  'doctor.perhaps-absent': undefined
  'doctor.supposed': undefined
  'emergency.call': undefined
  'emergency.cannot-call': undefined
  'emergency.card': undefined
  'emergency.line': undefined
  'emergency.number': undefined
  'emergency.supposed': undefined
  'error.ask': undefined
  'error.text': undefined
  'fact.about-access': undefined
  'fact.about-anesthesia': undefined
  'fact.about-balloon': undefined
  'fact.about-causes': undefined
  'fact.about-cement': undefined
  'fact.about-evidence': undefined
  'fact.about-option': undefined
  'fact.about-purpose': undefined
  'fact.about-rarity': undefined
  'fact.activity-first-day': { readonly hours: string | number }
  'fact.activity-lift': undefined
  'fact.activity-lift-items': undefined
  'fact.activity-rest-when-tired': undefined
  'fact.activity-sleep': undefined
  'fact.diet-normal': undefined
  'fact.diet-upset': undefined
  'fact.ice-cloth': undefined
  'fact.ice-days': { readonly days: string | number }
  'fact.ice-duration': { readonly least: string | number; readonly most: string | number }
  'fact.ice-frequency': { readonly least: string | number; readonly most: string | number }
  'fact.ice-when': undefined
  'fact.incision-dressing': undefined
  'fact.meds-acetaminophen': undefined
  'fact.meds-as-directed': undefined
  'fact.meds-blood-thinner': undefined
  'fact.meds-no-double': undefined
  'fact.meds-otc': undefined
  'fact.meds-prescription': undefined
  'fact.meds-restart': undefined
  'fact.prep-blood-thinner': undefined
  'fact.prep-directive': undefined
  'fact.prep-ride': undefined
  'fact.prep-soap': undefined
  'fact.prep-tell-medicines': undefined
  'fact.prep-understand': undefined
  'fact.service-appointment': undefined
  'fact.service-disclaimer': undefined
  'fact.sign-not-better': undefined
  'fact.sign-watch': undefined
  'fallback.choice-0': undefined
  'fallback.choice-1': undefined
  'fallback.choice-2': undefined
  'fallback.last': undefined
  'fallback.offtopic-0': undefined
  'fallback.offtopic-1': undefined
  'fallback.offtopic-2': undefined
  'fallback.reprompt-0': undefined
  'fallback.reprompt-1': undefined
  'fallback.reprompt-2': undefined
  'fallback.which-0': undefined
  'fallback.which-1': undefined
  'fallback.which-2': undefined
  'gap.half': undefined
  'gap.hour': undefined
  'gap.hours': { readonly hours: string | number }
  'gap.hours-range': { readonly least: string | number; readonly most: string | number }
  'gap.minutes': { readonly minutes: string | number }
  'gap.minutes-range': { readonly least: string | number; readonly most: string | number }
  'help.ask': undefined
  'help.reprompt': undefined
  'help.text': undefined
  'ice.days-left': { readonly count: string | number }
  'ice.days-over': { readonly days: string | number }
  'icing.ask': undefined
  'icing.ask-again': undefined
  'icing.ask-once-more': undefined
  'icing.back': undefined
  'icing.days': { readonly count: string | number; readonly day: string | number }
  'icing.declined': undefined
  'icing.done': undefined
  'icing.first': { readonly day: string | number; readonly time: string | number }
  'icing.help': undefined
  'icing.late': undefined
  'icing.moment': undefined
  'icing.moved': undefined
  'icing.not-set': undefined
  'icing.offer': undefined
  'icing.offer-again': undefined
  'icing.one-day': { readonly count: string | number; readonly day: string | number }
  'icing.range': { readonly first: string | number; readonly gap: string | number; readonly last: string | number }
  'icing.replaces': undefined
  'icing.says-days': { readonly days: string | number }
  'icing.says-hours': { readonly least: string | number; readonly most: string | number }
  'icing.times': { readonly times: string | number }
  'icing.times-then': { readonly times: string | number }
  'icing.why': undefined
  'item.backpack': undefined
  'item.briefcase': undefined
  'item.cat-litter': undefined
  'item.child': undefined
  'item.dog-food': undefined
  'item.groceries': undefined
  'item.milk': undefined
  'item.vacuum': undefined
  'lift.later': undefined
  'lift.listed': { readonly item: string | number }
  'lift.over': undefined
  'lift.unlisted': undefined
  'not-yet.text': undefined
  'offer.declined': undefined
  'operation-day.ask': undefined
  'operation-day.thanks': undefined
  'operation-day.unknown': undefined
  'plan.appointment': { readonly clinic: string | number; readonly phone: string | number }
  'plan.bath': { readonly time: string | number }
  'plan.bath-too': { readonly time: string | number }
  'plan.brace-none': undefined
  'plan.brace-up': undefined
  'plan.brace-up-for': { readonly time: string | number }
  'plan.call': { readonly clinic: string | number; readonly phone: string | number }
  'plan.call-after-hours': { readonly clinic: string | number; readonly phone: string | number }
  'plan.call-else': { readonly phone: string | number }
  'plan.call-later': { readonly clinic: string | number; readonly phone: string | number }
  'plan.call-number': { readonly phone: string | number }
  'plan.closed-get-care': { readonly clinic: string | number }
  'plan.days-left': { readonly count: string | number }
  'plan.dressing-clinic': undefined
  'plan.dressing-home': undefined
  'plan.dressing-visiting-nurse': undefined
  'plan.driving': { readonly time: string | number }
  'plan.driving-medicine': undefined
  'plan.extra': { readonly text: string | number }
  'plan.follow-up': { readonly count: string | number }
  'plan.follow-up-in': { readonly count: string | number }
  'plan.follow-up-past': undefined
  'plan.follow-up-today': undefined
  'plan.ice-days': { readonly count: string | number }
  'plan.ice-every-hours': { readonly count: string | number }
  'plan.ice-every-minutes': { readonly count: string | number }
  'plan.ice-every-minutes-span': { readonly least: string | number; readonly most: string | number }
  'plan.ice-minutes': { readonly count: string | number }
  'plan.kilograms': { readonly count: string | number }
  'plan.last-day': undefined
  'plan.left-out': undefined
  'plan.lift-limit': { readonly time: string | number; readonly weight: string | number }
  'plan.lift-over': { readonly count: string | number }
  'plan.lift-rest': { readonly time: string | number }
  'plan.not-yet-then': undefined
  'plan.over-then': undefined
  'plan.own-rule': undefined
  'plan.pounds': { readonly count: string | number }
  'plan.shower': { readonly time: string | number }
  'plan.shower-free': undefined
  'plan.time-days': { readonly count: string | number }
  'plan.time-doctor': undefined
  'plan.time-follow-up': undefined
  'plan.time-over': undefined
  'plan.work': { readonly time: string | number }
  'reading.end': undefined
  'reading.go-on': undefined
  'reading.go-on-again': undefined
  'reading.rules': undefined
  'reading.start': undefined
  'reading.title-prep': undefined
  'reading.title-rules': undefined
  'reading.title-signs': undefined
  'reminders.again': undefined
  'reminders.again-again': undefined
  'reminders.app': undefined
  'reminders.cancelled': undefined
  'reminders.have': { readonly count: string | number }
  'reminders.later': undefined
  'reminders.next': { readonly day: string | number; readonly time: string | number }
  'reminders.none': undefined
  'reminders.not-today': undefined
  'reminders.nothing-today': undefined
  'reminders.old-kept': undefined
  'reminders.old-remain': { readonly count: string | number }
  'reminders.remain': { readonly count: string | number }
  'reminders.remain-unknown': undefined
  'reminders.remove': undefined
  'reminders.removed': undefined
  'reminders.text': undefined
  'repeat.nothing': undefined
  'rest.first-day-over': { readonly hours: string | number }
  'screen.answer': undefined
  'screen.checklist': undefined
  'screen.doctor': undefined
  'screen.progress': { readonly of: string | number; readonly step: string | number }
  'screen.reminders': undefined
  'screen.timer': undefined
  'screen.welcome': undefined
  'settings.bed': { readonly bed: string | number }
  'settings.forget-app': undefined
  'settings.forget-ask': undefined
  'settings.forget-ask-again': undefined
  'settings.forgotten': undefined
  'settings.forgotten-reminders': undefined
  'settings.hours': { readonly bed: string | number; readonly wake: string | number }
  'settings.hours-unknown': undefined
  'settings.kept': undefined
  'settings.normal': undefined
  'settings.not-forgotten': undefined
  'settings.not-kept': undefined
  'settings.nothing-forgotten': undefined
  'settings.slow': undefined
  'settings.slowest': undefined
  'settings.slowest-already': undefined
  'settings.wake': { readonly wake: string | number }
  'signs.doctor': undefined
  'signs.doctor-now-body': undefined
  'signs.doctor-now-infection': undefined
  'signs.emergency': undefined
  'signs.infection': undefined
  'signs.infection-again': undefined
  'signs.more': undefined
  'signs.more-again': undefined
  'stop.text': undefined
  'tap.check-symptoms': undefined
  'tap.no': undefined
  'tap.repeat': undefined
  'tap.unsure': undefined
  'tap.yes': undefined
  'thanks.text': undefined
  'timer.almost': undefined
  'timer.already': undefined
  'timer.announce': { readonly minutes: string | number }
  'timer.ask': { readonly minutes: string | number }
  'timer.ask-again': { readonly minutes: string | number }
  'timer.declined': undefined
  'timer.how': undefined
  'timer.kept': undefined
  'timer.label': undefined
  'timer.left': { readonly count: string | number }
  'timer.none': undefined
  'timer.on': undefined
  'timer.over': undefined
  'timer.over-again': undefined
  'timer.perhaps': undefined
  'timer.range': { readonly least: string | number; readonly most: string | number }
  'timer.started': { readonly minutes: string | number }
  'timer.stopped': undefined
  'timer.why': undefined
  'topic.about-access': undefined
  'topic.about-anesthesia': undefined
  'topic.about-balloon': undefined
  'topic.about-causes': undefined
  'topic.about-cement': undefined
  'topic.about-evidence': undefined
  'topic.about-option': undefined
  'topic.about-purpose': undefined
  'topic.about-rarity': undefined
  'topic.about-steps': undefined
  'topic.activity-first-day': undefined
  'topic.activity-lift': undefined
  'topic.activity-rest-when-tired': undefined
  'topic.activity-sleep': undefined
  'topic.diet-normal': undefined
  'topic.diet-upset': undefined
  'topic.ice-cloth': undefined
  'topic.ice-days': undefined
  'topic.ice-duration': undefined
  'topic.ice-frequency': undefined
  'topic.ice-overview': undefined
  'topic.ice-when': undefined
  'topic.incision-dressing': undefined
  'topic.meds-acetaminophen': undefined
  'topic.meds-as-directed': undefined
  'topic.meds-blood-thinner': undefined
  'topic.meds-no-double': undefined
  'topic.meds-otc': undefined
  'topic.meds-prescription': undefined
  'topic.meds-restart': undefined
  'topic.plan-brace': undefined
  'topic.plan-driving': undefined
  'topic.plan-follow-up': undefined
  'topic.plan-washing': undefined
  'topic.plan-work': undefined
  'topic.prep-blood-thinner': undefined
  'topic.prep-directive': undefined
  'topic.prep-overview': undefined
  'topic.prep-ride': undefined
  'topic.prep-soap': undefined
  'topic.prep-tell-medicines': undefined
  'topic.prep-understand': undefined
  'topic.service-appointment': undefined
  'topic.service-disclaimer': undefined
  'topic.sign-not-better': undefined
  'topic.sign-watch': undefined
  'topic.when-to-call': undefined
  'uncovered.complaint': undefined
  'uncovered.near': undefined
  'uncovered.plain': undefined
  'welcome.ask': undefined
  'welcome.can': undefined
  'welcome.disclaimer': undefined
  'welcome.hello': undefined
  'welcome.reprompt': undefined
  'when.friday': undefined
  'when.monday': undefined
  'when.saturday': undefined
  'when.sunday': undefined
  'when.thursday': undefined
  'when.today': undefined
  'when.tomorrow': undefined
  'when.tuesday': undefined
  'when.wednesday': undefined
}

export type WordKey = keyof Words
/** The variables of a key as the rest of an argument list: none, or one object. */
export type WordVariables<K extends WordKey> = Words[K] extends undefined ? [] : [vars: Words[K]]
