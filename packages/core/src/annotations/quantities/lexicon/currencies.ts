import { WordMap, WordSet } from '../../../document/word-set.ts'

/** Signs before a number; ISO 4217 codes. */
export const currencySigns = new WordMap<string>(
  Object.entries({
    $: 'USD',
    '£': 'GBP',
    '€': 'EUR',
    '¥': 'JPY',
    '₹': 'INR',
    '₩': 'KRW',
    '₽': 'RUB',
    '₺': 'TRY',
    '₪': 'ILS',
    '₦': 'NGN',
    '₴': 'UAH',
    '฿': 'THB'
  })
)

/** Letters before a dollar sign: "US$5", "A$5m". */
export const dollarPrefixes = new WordMap<string>(
  Object.entries({
    us: 'USD',
    a: 'AUD',
    au: 'AUD',
    c: 'CAD',
    ca: 'CAD',
    can: 'CAD',
    nz: 'NZD',
    hk: 'HKD',
    s: 'SGD',
    nt: 'TWD',
    r: 'BRL'
  })
)

/** ISO 4217 codes that news writes before or behind a sum. */
export const currencyCodes = new WordMap<string>(
  'usd eur gbp jpy cny rmb aud cad chf nzd sek nok dkk inr krw brl mxn zar rub pln czk huf try hkd sgd'
    .split(' ')
    .map((code) => [code, code === 'rmb' ? 'CNY' : code.toUpperCase()])
)

/**
 * Names of currencies, singular and plural. Currencies that share a name have
 * the name itself as unit until an adjective tells ("Canadian dollars").
 * Those before the euro are in, for archives.
 */
export const currencyNames = new WordMap<string>(
  Object.entries({
    dollar: 'USD',
    dollars: 'USD',
    dlr: 'USD',
    dlrs: 'USD',
    buck: 'USD',
    bucks: 'USD',
    euro: 'EUR',
    euros: 'EUR',
    pound: 'GBP',
    pounds: 'GBP',
    stg: 'GBP',
    sterling: 'GBP',
    yen: 'JPY',
    yuan: 'CNY',
    renminbi: 'CNY',
    won: 'KRW',
    rupee: 'rupee',
    rupees: 'rupee',
    ruble: 'RUB',
    rubles: 'RUB',
    rouble: 'RUB',
    roubles: 'RUB',
    peso: 'peso',
    pesos: 'peso',
    real: 'BRL',
    reais: 'BRL',
    rand: 'ZAR',
    franc: 'franc',
    francs: 'franc',
    krona: 'SEK',
    kronor: 'SEK',
    krone: 'krone',
    kroner: 'krone',
    crown: 'crown',
    crowns: 'crown',
    zloty: 'PLN',
    zlotys: 'PLN',
    forint: 'HUF',
    forints: 'HUF',
    lira: 'lira',
    lire: 'ITL',
    shekel: 'ILS',
    shekels: 'ILS',
    riyal: 'riyal',
    riyals: 'riyal',
    dinar: 'dinar',
    dinars: 'dinar',
    dirham: 'dirham',
    dirhams: 'dirham',
    baht: 'THB',
    ringgit: 'MYR',
    rupiah: 'IDR',
    naira: 'NGN',
    mark: 'DEM',
    marks: 'DEM',
    guilder: 'NLG',
    guilders: 'NLG',
    peseta: 'ESP',
    pesetas: 'ESP',
    schilling: 'ATS',
    schillings: 'ATS',
    drachma: 'GRD',
    drachmas: 'GRD',
    escudo: 'PTE',
    escudos: 'PTE',
    austral: 'ARA',
    australs: 'ARA',
    cruzado: 'BRC',
    cruzados: 'BRC',
    ecus: 'XEU',
    ecu: 'XEU',
    cent: 'cent',
    cents: 'cent',
    cts: 'cent',
    pence: 'penny',
    p: 'penny'
  })
)

/** Names that are sums of money only behind a number of more than one, or a magnitude: "the real", "a mark", "won". */
export const ambiguousNames = new WordSet('mark marks won real crown crowns p pound pounds franc buck bucks rand mark')

/** Adjectives that tell currencies of one name apart; the key is adjective and unit. */
export const currencyAdjectives: Readonly<Record<string, string>> = {
  'us USD': 'USD',
  'u.s. USD': 'USD',
  'american USD': 'USD',
  'canadian USD': 'CAD',
  'australian USD': 'AUD',
  'zealand USD': 'NZD',
  'kong USD': 'HKD',
  'singapore USD': 'SGD',
  'taiwan USD': 'TWD',
  'swiss franc': 'CHF',
  'french franc': 'FRF',
  'belgian franc': 'BEF',
  'danish krone': 'DKK',
  'danish crown': 'DKK',
  'norwegian krone': 'NOK',
  'norwegian crown': 'NOK',
  'swedish crown': 'SEK',
  'czech crown': 'CZK',
  'german DEM': 'DEM',
  'irish GBP': 'IEP',
  'egyptian GBP': 'EGP',
  'indian rupee': 'INR',
  'pakistani rupee': 'PKR',
  'mexican peso': 'MXN',
  'philippine peso': 'PHP',
  'turkish lira': 'TRY',
  'italian ITL': 'ITL',
  'saudi riyal': 'SAR',
  'kuwaiti dinar': 'KWD'
}
