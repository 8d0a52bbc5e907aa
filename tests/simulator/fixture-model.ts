import type { InteractionModel } from '../../simulator/recogniser/model'

/** A small model with every kind of slot, for tests of the recogniser and of the Echo. */
export const fixtureModel: InteractionModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'back recovery guide',
      intents: [
        {
          name: 'LiftIntent',
          slots: [{ name: 'item', type: 'ITEM' }],
          samples: ['can i lift {item}', 'when can {item} be lifted', "can i carry {item}'s weight"],
        },
        { name: 'LiftNothingIntent', samples: ['can i lift anything', 'what can i lift'] },
        {
          name: 'TimerIntent',
          slots: [{ name: 'duration', type: 'AMAZON.DURATION' }],
          samples: ['set a timer for {duration}', '{duration}'],
        },
        {
          name: 'WakingIntent',
          slots: [
            { name: 'wake', type: 'AMAZON.TIME' },
            { name: 'bed', type: 'AMAZON.TIME' },
          ],
          samples: ['i get up at {wake} and go to bed at {bed}', 'i get up at {wake}'],
        },
        { name: 'DayIntent', slots: [{ name: 'day', type: 'AMAZON.DATE' }], samples: ['i had it {day}', 'i had it on {day}'] },
        { name: 'CountIntent', slots: [{ name: 'count', type: 'AMAZON.NUMBER' }], samples: ['give me {count} tips'] },
        { name: 'AskIntent', slots: [{ name: 'query', type: 'AMAZON.SearchQuery' }], samples: ['i have a question about {query}'] },
        { name: 'FaintedIntent', samples: ['i passed out', 'i passed out in the kitchen', 'i just fainted'] },
        { name: 'SaySomethingIntent', slots: [{ name: 'utterance', type: 'SPEECH' }], samples: ['{utterance}'] },
        { name: 'AMAZON.YesIntent', samples: ['yep'] },
        ...['No', 'Help', 'Stop', 'Cancel', 'Repeat', 'Next', 'Previous', 'StartOver', 'NavigateHome', 'Fallback'].map((name) => ({
          name: `AMAZON.${name}Intent`,
        })),
      ],
      types: [
        {
          name: 'ITEM',
          values: [
            { id: 'cat-litter', name: { value: 'cat litter', synonyms: ['the litter box', 'bag of cat litter'] } },
            { id: 'child', name: { value: 'child', synonyms: ['baby', 'mom'] } },
          ],
        },
        { name: 'SPEECH', values: [{ id: 'long', name: { value: 'my neighbour asked what operation i had and i could not explain it' } }] },
      ],
    },
  },
}

/** The same without its catch-all intent's reach into the vocabulary, in Spanish. */
export const spanishModel: InteractionModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'guía de espalda',
      intents: [
        { name: 'IceIntent', samples: ['cuánto tiempo dejo el hielo'] },
        { name: 'TimerIntent', slots: [{ name: 'duration', type: 'AMAZON.DURATION' }], samples: ['pon un temporizador de {duration}'] },
        { name: 'DayIntent', slots: [{ name: 'day', type: 'AMAZON.DATE' }], samples: ['me operaron {day}'] },
        ...['Yes', 'No', 'Help', 'Stop', 'Fallback'].map((name) => ({ name: `AMAZON.${name}Intent` })),
      ],
    },
  },
}
