import type { interfaces } from 'ask-sdk-model'
import { answer } from './apl/answer'
import { checklist } from './apl/checklist'
import { emergency } from './apl/emergency'
import type { Component } from './apl/parts'
import { reminders } from './apl/reminders'
import { timer } from './apl/timer'
import { welcome } from './apl/welcome'
import type { ScreenModel } from './screen'

/** One document a kind of screen. */
export const documents: Readonly<Record<ScreenModel['kind'], (screen: ScreenModel) => Component>> = {
  welcome,
  answer,
  checklist,
  emergency,
  reminders,
  timer,
}

/** The screen model as an APL document, with the model itself as its data. */
export function apl(screen: ScreenModel): interfaces.alexa.presentation.apl.RenderDocumentDirective {
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: 'screen',
    document: documents[screen.kind](screen),
    datasources: { screen: { ...screen } },
  }
}
