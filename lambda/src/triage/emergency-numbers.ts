/**
 * The emergency number of each country: the one that brings an ambulance. A row needs its source and the day it was checked against it;
 * `tests/unit/emergency-number.test.ts` compares every row with a phone-number library. Pages were read in stored copies, not live:
 * docs/safety/emergency-numbers.md says what to check again before a release. `note` says why, where there was a choice.
 */
export interface EmergencyRow {
  readonly number: string
  /** Digit by digit, never as one figure: "one hundred and twelve" is a known hazard. */
  readonly spoken: 'digit-by-digit'
  readonly source: string
  readonly checked: string
  readonly note?: string
}

const checked = '2026-11-23'
const european = 'https://digital-strategy.ec.europa.eu/es/policies/112'
const american = 'https://www.fcc.gov/consumer-information'

const row = (number: string, source: string, note?: string): EmergencyRow => ({
  number,
  spoken: 'digit-by-digit',
  source,
  checked,
  ...(note === undefined ? {} : { note }),
})

/** Countries by ISO 3166 code. One that is missing is said as the locale's number "or your local emergency number". */
export const emergencyNumbers: Readonly<Record<string, EmergencyRow>> = {
  US: row('911', american),
  CA: row('911', 'https://crtc.gc.ca/eng/phone/911/can.htm', 'fr-CA too: the 15 of France is no Canadian number'),
  MX: row('911', 'https://www.gob.mx/policiafederal/articulos/088-911-responder-ante-cualquier-llamado?idiom=es'),
  GB: row('999', 'https://www.londonambulance.nhs.uk/calling-us/calling-999/', '112 works too; people know 999'),
  IE: row('112', 'https://www2.hse.ie/emergencies/when-to-call-112-or-999/', '999 works too'),
  AU: row('000', 'https://www.triplezero.gov.au/triple-zero/other-emergency-numbers', '112 works from mobiles only'),
  NZ: row('111', 'https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-service/'),
  IN: row(
    '112',
    'https://www.dnaindia.com/india/report-delhi-to-launch-single-emergency-helpline-112-for-faster-response-cm-rekha-gupta-3197661',
    'the national number by the Ministry of Home Affairs; 108 is the older ambulance line',
  ),
  DE: row(
    '112',
    'https://bmds.bund.de/service/gesetzgebungsverfahren/verordnung-zur-neufassung-der-verordnung-ueber-notrufverbindungen-und-anpassung-des-meldewesens-bei-oeffentlichen-warnungen-in-mobilfunknetzen',
    '110 is the police',
  ),
  AT: row(
    '144',
    'https://rtr.at/TKP/was_wir_tun/telekommunikation/konsumentenservice/information/informationen_fuer_konsumenten/TKKS_Notrufe.de.html',
    'the regulator: 144 is the ambulance, 112 reaches the police',
  ),
  ES: row('112', european),
  FR: row('15', 'https://www.service-public.fr/particuliers/vosdroits/F33954', 'the medical line; 112 works too'),
  IT: row('112', european, 'the single number; 118 is the medical line where it still stands apart'),
  NL: row('112', 'https://www.politie.nl/nieuws/2018/maart/18/01-man-aangehouden-na-misbruik-alarmnummer-112.html'),
  BE: row('112', 'https://www.sos112.be/en/how-to-call-emergency-numbers.html'),
  CH: row(
    '144',
    'https://blog.alertswiss.ch/de/rubriken/vorsorge/notrufnummer-144-fuer-alle-medizinischen-notfaelle/',
    'the medical line of the whole country; 112 reaches the police',
  ),
  BR: row('192', 'https://www.gov.br/saude/pt-br/campanhas-da-saude/2025/samu-192', '193, the fire brigade, where SAMU does not reach'),
  JP: row(
    '119',
    'https://jp.usembassy.gov/u-s-citizen-services/emergency-contact/calling-for-help/',
    'fire and ambulance; 110 is the police',
  ),
  SA: row(
    '997',
    'https://www.zawya.com/en/life/makkah-red-crescent-heightens-readiness-level-amid-heavy-rain-vym08nl5',
    'the Saudi Red Crescent, ambulance',
  ),
  AE: row('998', 'https://nationalambulance.ae/en/news_detail/32', 'National Ambulance; in Abu Dhabi and Dubai it is passed on to 999'),
  BG: row('112', european),
  CY: row('112', european),
  CZ: row('112', european),
  DK: row('112', european),
  EE: row('112', european),
  FI: row('112', european),
  GR: row('112', european),
  HR: row('112', european),
  HU: row('112', european),
  LT: row('112', european),
  LU: row('112', european),
  LV: row('112', european),
  MT: row('112', european),
  PL: row('112', european),
  PT: row('112', european),
  RO: row('112', european),
  SE: row('112', european),
  SI: row('112', european),
  SK: row('112', european),
  AS: row('911', american, 'a territory of the United States'),
  GU: row('911', american, 'a territory of the United States'),
  MP: row('911', american, 'a territory of the United States'),
  PR: row('911', american, 'a territory of the United States'),
  VI: row('911', american, 'a territory of the United States'),
}
