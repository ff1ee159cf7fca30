/**
 * Countries, states and regions with the adjectives and inhabitants made of them; one a line, the place before the
 * colon, other forms of the place parted by "|". Written for Stet; the countries are those of ISO 3166-1.
 */
export const countries = `
  Afghanistan: Afghan Afghans
  Albania: Albanian Albanians
  Algeria: Algerian Algerians
  Andorra: Andorran
  Angola: Angolan Angolans
  Argentina: Argentine Argentines Argentinian
  Armenia: Armenian Armenians
  Australia: Australian Australians
  Austria: Austrian Austrians
  Azerbaijan: Azerbaijani Azeri
  Bahamas: Bahamian
  Bahrain: Bahraini
  Bangladesh: Bangladeshi Bangladeshis
  Barbados: Barbadian
  Belarus: Belarusian Belarussian
  Belgium: Belgian Belgians
  Belize: Belizean
  Benin: Beninese
  Bhutan: Bhutanese
  Bolivia: Bolivian Bolivians
  Bosnia | Bosnia and Herzegovina | Bosnia-Herzegovina: Bosnian Bosnians
  Botswana: Botswanan
  Brazil: Brazilian Brazilians
  Britain | Great Britain | UK | U.K. | United Kingdom: British Briton Britons
  Brunei: Bruneian
  Bulgaria: Bulgarian Bulgarians
  Burkina Faso: Burkinabe
  Burundi: Burundian
  Cambodia: Cambodian Cambodians
  Cameroon: Cameroonian
  Canada: Canadian Canadians
  Cape Verde:
  Central African Republic:
  Chad: Chadian
  Chile: Chilean Chileans
  China: Chinese
  Colombia: Colombian Colombians
  Congo | Democratic Republic of Congo | DRC: Congolese
  Costa Rica: Rican
  Croatia: Croatian Croat Croats
  Cuba: Cuban Cubans
  Cyprus: Cypriot Cypriots
  Czech Republic | Czechia | Czechoslovakia: Czech Czechs Czechoslovak
  Denmark: Danish Dane Danes
  Djibouti: Djiboutian
  Dominican Republic: Dominican
  East Timor | Timor-Leste: Timorese
  Ecuador: Ecuadorean Ecuadorian
  Egypt: Egyptian Egyptians
  El Salvador: Salvadoran
  England: English Englishman
  Eritrea: Eritrean
  Estonia: Estonian Estonians
  Eswatini | Swaziland: Swazi
  Ethiopia: Ethiopian Ethiopians
  Fiji: Fijian Fijians
  Finland: Finnish Finn Finns
  France: French Frenchman
  Gabon: Gabonese
  Gambia: Gambian
  Georgia: Georgian Georgians
  Germany | West Germany | East Germany: German Germans
  Ghana: Ghanaian
  Greece: Greek Greeks
  Greenland: Greenlandic
  Grenada: Grenadian
  Guatemala: Guatemalan
  Guinea | Guinea-Bissau | Equatorial Guinea: Guinean
  Guyana: Guyanese
  Haiti: Haitian Haitians
  Honduras: Honduran
  Hong Kong:
  Hungary: Hungarian Hungarians
  Iceland: Icelandic Icelander
  India: Indian Indians
  Indonesia: Indonesian Indonesians
  Iran: Iranian Iranians
  Iraq: Iraqi Iraqis
  Ireland | Northern Ireland | Republic of Ireland | Ulster: Irish Irishman
  Israel: Israeli Israelis
  Italy: Italian Italians
  Ivory Coast: Ivorian
  Jamaica: Jamaican Jamaicans
  Japan: Japanese
  Jordan: Jordanian Jordanians
  Kazakhstan: Kazakh Kazakhs
  Kenya: Kenyan Kenyans
  Korea | South Korea | North Korea: Korean Koreans
  Kosovo: Kosovan Kosovar
  Kuwait: Kuwaiti Kuwaitis
  Kyrgyzstan: Kyrgyz
  Laos: Laotian
  Latvia: Latvian Latvians
  Lebanon: Lebanese
  Lesotho:
  Liberia: Liberian
  Libya: Libyan Libyans
  Liechtenstein:
  Lithuania: Lithuanian Lithuanians
  Luxembourg:
  Macao | Macau:
  Madagascar: Malagasy
  Malawi: Malawian
  Malaysia: Malaysian Malaysians
  Maldives: Maldivian
  Mali: Malian
  Malta: Maltese
  Mauritania: Mauritanian
  Mauritius: Mauritian
  Mexico: Mexican Mexicans
  Moldova: Moldovan
  Monaco: Monegasque
  Mongolia: Mongolian
  Montenegro: Montenegrin
  Morocco: Moroccan Moroccans
  Mozambique: Mozambican
  Myanmar | Burma: Burmese
  Namibia: Namibian
  Nepal: Nepalese Nepali
  Netherlands | Holland: Dutch Dutchman
  New Zealand: Kiwi
  Nicaragua: Nicaraguan
  Niger:
  Nigeria: Nigerian Nigerians
  North Macedonia | Macedonia: Macedonian
  Norway: Norwegian Norwegians
  Oman: Omani
  Pakistan: Pakistani Pakistanis
  Palestine | Gaza | West Bank | Gaza Strip: Palestinian Palestinians
  Panama: Panamanian
  Papua New Guinea:
  Paraguay: Paraguayan
  Peru: Peruvian Peruvians
  Philippines: Philippine Filipino Filipinos
  Poland: Polish Pole Poles
  Portugal: Portuguese
  Puerto Rico:
  Qatar: Qatari
  Romania: Romanian Romanians
  Russia | Soviet Union | USSR | U.S.S.R.: Russian Russians Soviet Soviets
  Rwanda: Rwandan
  Samoa: Samoan
  San Marino:
  Saudi Arabia: Saudi Saudis
  Scotland: Scottish Scot Scots
  Senegal: Senegalese
  Serbia | Yugoslavia: Serbian Serb Serbs Yugoslav
  Seychelles:
  Sierra Leone:
  Singapore: Singaporean
  Slovakia: Slovak Slovaks
  Slovenia: Slovenian Slovene
  Solomon Islands:
  Somalia: Somali Somalis
  South Africa: African Africans
  South Sudan | Sudan: Sudanese
  Spain: Spanish Spaniard Spaniards
  Sri Lanka: Lankan Lankans
  Suriname: Surinamese
  Sweden: Swedish Swede Swedes
  Switzerland: Swiss
  Syria: Syrian Syrians
  Taiwan: Taiwanese
  Tajikistan: Tajik
  Tanzania: Tanzanian
  Thailand: Thai Thais
  Togo: Togolese
  Tonga: Tongan
  Trinidad and Tobago | Trinidad: Trinidadian
  Tunisia: Tunisian Tunisians
  Turkey | Turkiye: Turkish Turk Turks
  Turkmenistan: Turkmen
  Uganda: Ugandan
  Ukraine: Ukrainian Ukrainians
  United Arab Emirates | UAE: Emirati
  United States | US | U.S. | USA | U.S.A. | United States of America | America: American Americans
  Uruguay: Uruguayan
  Uzbekistan: Uzbek
  Vanuatu:
  Vatican:
  Venezuela: Venezuelan Venezuelans
  Vietnam: Vietnamese
  Wales: Welsh Welshman
  Yemen: Yemeni
  Zaire: Zairean
  Zambia: Zambian
  Zimbabwe: Zimbabwean
  Africa | West Africa | East Africa | Southern Africa | North Africa:
  Asia | Southeast Asia | South-East Asia | East Asia | Central Asia | South Asia | Asia-Pacific: Asian Asians
  Europe | Western Europe | Eastern Europe | Central Europe: European Europeans
  North America | South America | Latin America | Central America: Latin
  Middle East | Near East | Far East: Arab Arabs
  Caribbean | West Indies: Indies
  Scandinavia: Scandinavian Nordic
  Antarctica: Antarctic
  Arctic:
  Balkans: Balkan
  Kurdistan: Kurdish Kurd Kurds
  Tibet: Tibetan
  Chechnya: Chechen Chechens
  Catalonia: Catalan
  Bavaria: Bavarian
  Crimea: Crimean
  Alabama:
  Alaska: Alaskan
  Arizona:
  Arkansas:
  California | Southern California | Northern California: Californian Californians
  Colorado:
  Connecticut:
  Delaware:
  Florida:
  Hawaii: Hawaiian
  Idaho:
  Illinois:
  Indiana:
  Iowa: Iowan
  Kansas:
  Kentucky:
  Louisiana:
  Maine:
  Maryland:
  Massachusetts:
  Michigan:
  Minnesota:
  Mississippi:
  Missouri:
  Montana:
  Nebraska:
  Nevada:
  New Hampshire:
  New Jersey:
  New Mexico:
  New York | New York City: Yorker Yorkers
  North Carolina:
  North Dakota:
  Ohio:
  Oklahoma:
  Oregon:
  Pennsylvania:
  Rhode Island:
  South Carolina:
  South Dakota:
  Tennessee:
  Texas: Texan Texans
  Utah:
  Vermont:
  Virginia | West Virginia:
  Washington | Washington D.C. | Washington DC:
  Wisconsin:
  Wyoming:
  Ontario:
  Quebec:
  Alberta:
  British Columbia:
  Manitoba:
  Nova Scotia:
  Saskatchewan:
  New South Wales:
  Queensland:
  Tasmania:
  Cornwall:
  Devon:
  Essex:
  Kent:
  Norfolk:
  Suffolk:
  Surrey:
  Sussex:
  Yorkshire:
  Lancashire:
  Cambridge:
  Oxford:
  Geneva:
  Antwerp:
  Hollywood:
  Manhattan:
  Brooklyn:
  Mediterranean:
  Atlantic | Pacific:
`
