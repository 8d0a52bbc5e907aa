/** Written by `npm run models:build` from the English words; not edited by hand. */
export interface Words {
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
  'doctor.absent': undefined
  'doctor.before': undefined
  'doctor.card': undefined
  'doctor.contact': undefined
  'doctor.contact-supposed': undefined
  'doctor.now': undefined
  'doctor.offer': undefined
  'doctor.offer-again': undefined
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
  'help.ask': undefined
  'help.reprompt': undefined
  'help.text': undefined
  'ice.days-left': { readonly count: string | number }
  'ice.days-over': { readonly days: string | number }
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
  'plan.call-later': { readonly clinic: string | number; readonly phone: string | number }
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
  'repeat.nothing': undefined
  'rest.first-day-over': { readonly hours: string | number }
  'screen.answer': undefined
  'screen.checklist': undefined
  'screen.doctor': undefined
  'screen.progress': { readonly of: string | number; readonly step: string | number }
  'screen.welcome': undefined
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
}

export type WordKey = keyof Words
/** The variables of a key as the rest of an argument list: none, or one object. */
export type WordVariables<K extends WordKey> = Words[K] extends undefined ? [] : [vars: Words[K]]
