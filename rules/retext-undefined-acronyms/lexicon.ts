import { WordSet } from '@stet/core'

/**
 * Acronyms that need no spelling out. The Associated Press and Reuters stylebooks accept the best known in all
 * references; dictionaries list the others as words.
 */
export const familiar: ReadonlySet<string> = new Set(
  [
    // Countries, places and blocs that are known by their letters.
    'US USA UK UAE USSR EU EC EEC DC LA NY NYC UN UNESCO UNICEF NATO OPEC IMF WHO GATT',
    // Agencies and broadcasters that all stylebooks accept.
    'FBI CIA NASA BBC CNN NBC ABC CBS ITV PBS AP AFP UPI DPA NHS MI IRS RAF NYPD SAS KGB SS IRA ANC PLO AAA AARP ESPN NPR ROTC YMCA NAACP',
    // Parties, sport bodies and leagues.
    'NGO MP MPS MEP MSP GOP FIFA UEFA NBA NFL NHL MLB NCAA PGA FA IOC IAAF FC RFU WBA WBC WBO',
    // Offices, business and money.
    'CEO CFO COO CTO VIP PM PR HR HQ GDP GNP VAT IPO ATM PLC AG SA NV IT AI OK RSVP ID PIN Q CV DIY AD BC AM PM GMT BST EST EDT CST CET PST UTC',
    // Technology that readers know by its letters.
    'TV PC PCS CD DVD DNA HTML HTTP WWW URL USB PDF SMS GPS LED LCD VHS CCTV RAM CPU GB MB KB HD MP WAP FM VCR UFO SOS API APP IP CSS SQL XML JSON PHP RSS FAQ SEO UX UI WIFI HDTV MMS GSM VOIP ISP HTTPS SIM GIF JPEG JPG PDA GUI VPN LOL ASAP BTW FYI AWOL CMS SDK 3D UV HBO MGM MCI',
    // Medicine and crime.
    'AIDS HIV BSE IQ IVF MRI CT SARS GP PhD MBA MBE OBE CBE KBE QC KC JFK DUI',
    // Firms known by their letters alone.
    'IBM BMW BP HP GM GE ICI IKEA KPMG HSBC BT AT ATT AOL BA KLM SAP RCA USAIR TWA MTV NEC LG REUTER KFC UPS AMD EMI BAE EDF NTT TWA UBS CBI BNP ING ABB JVC',
    'II III IV VI VII VIII IX XI XII'
  ].flatMap((line) => line.split(' '))
)

/** What says of the letters behind it what they are: "the news agency IRNA", "the teachers' union EIS". */
export const houses = new WordSet(
  'agency union party company firm group bank federation charity regulator watchdog broadcaster network institute exchange'
)
