import type { interfaces } from 'ask-sdk-model'
import type { ScreenModel } from './render'

/** Large type on black or deep red; the contrast of each pair is at least 7:1. */
const colours = { calm: '#10202E', urgent: '#5A2A00', emergency: '#6B0000' } as const

/** The screen model as an APL document with the model itself as its data. */
export function apl(screen: ScreenModel): interfaces.alexa.presentation.apl.RenderDocumentDirective {
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: 'screen',
    document: {
      type: 'APL',
      version: '1.8',
      theme: 'dark',
      mainTemplate: {
        parameters: ['screen'],
        items: [
          {
            type: 'ScrollView',
            width: '100vw',
            height: '100vh',
            items: [
              {
                type: 'Container',
                width: '100vw',
                minHeight: '100vh',
                paddingLeft: '5vw',
                paddingRight: '5vw',
                paddingTop: '4vh',
                paddingBottom: '4vh',
                justifyContent: 'center',
                items: [
                  {
                    type: 'Text',
                    text: '${screen.title}',
                    fontSize: screen.tone === 'emergency' ? '16vh' : '8vh',
                    fontWeight: 'bold',
                    color: '#FFFFFF',
                  },
                  { type: 'Text', data: '${screen.lines}', text: '${data}', fontSize: '6.5vh', color: '#FFFFFF', paddingTop: '3vh' },
                ],
              },
            ],
          },
        ],
      },
      background: colours[screen.tone],
    },
    datasources: { screen: { ...screen } },
  }
}
