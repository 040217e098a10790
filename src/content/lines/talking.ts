/** Words around what is said in talks. */
export const TALKING_LINES = {
  'talking.next': 'next',
  'talking.choose': 'choose',
  'talking.answer': 'answer',
  'talking.tap': 'Tap: next',
  'talking.tap-answer': 'Tap an answer',
  'talking.skip': 'Skip',
  'talking.label': 'Conversation',
  'talking.answers': 'Answers',
  'talking.card': '{place} {date} {mission}',
  'talking.asks': '{speaker}: {text} {answers}',
} as const satisfies Record<string, string>;
