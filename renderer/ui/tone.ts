/** The eight looks a state may have: each its own colour and its own shape, so that neither stands alone. */
export type Tone =
  'free' | 'soon' | 'elsewhere' | 'tentative' | 'busy' | 'outOfOffice' | 'offHours' | 'notKnown'
