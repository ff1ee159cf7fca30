import { PhraseTable } from '@stet/core'

/** Latitude and longitude in degrees, north and east positive. */
export type Coordinates = readonly [latitude: number, longitude: number]

export interface Place {
  name: string
  at: Coordinates
}

/**
 * Capitals and the cities that news is datelined from, to a tenth of a degree (11 km): general geographic knowledge,
 * written down for this rule. Names that are common words, given names or several cities' (Nice, Reading, Victoria,
 * Santiago de Cuba, San José) are left out; "Washington" is the city, since only what a person does in it is asked.
 */
const cities = `
Abidjan 5.3 -4.0; Abu Dhabi 24.5 54.4; Abuja 9.1 7.5; Accra 5.6 -0.2; Addis Ababa 9.0 38.7; Algiers 36.8 3.1; Almaty 43.2 76.9;
Amman 32.0 35.9; Amsterdam 52.4 4.9; Ankara 39.9 32.9; Antananarivo -18.9 47.5; Ashgabat 37.9 58.4; Asmara 15.3 38.9; Astana 51.2 71.4;
Asunción -25.3 -57.6; Athens 38.0 23.7; Atlanta 33.7 -84.4; Auckland -36.8 174.8; Baghdad 33.3 44.4; Baku 40.4 49.9; Bamako 12.6 -8.0;
Bandar Seri Begawan 4.9 114.9; Bangkok 13.8 100.5; Barcelona 41.4 2.2; Beijing 39.9 116.4; Beirut 33.9 35.5; Belfast 54.6 -5.9;
Belgrade 44.8 20.5; Berlin 52.5 13.4; Bern 46.9 7.4; Bishkek 42.9 74.6; Bogotá 4.7 -74.1; Bogota 4.7 -74.1; Bonn 50.7 7.1; Boston 42.4 -71.1;
Brasília -15.8 -47.9; Brasilia -15.8 -47.9; Bratislava 48.1 17.1; Brazzaville -4.3 15.3; Bridgetown 13.1 -59.6; Brisbane -27.5 153.0;
Brussels 50.8 4.4; Bucharest 44.4 26.1; Budapest 47.5 19.0; Buenos Aires -34.6 -58.4; Cairo 30.0 31.2; Calcutta 22.6 88.4; Calgary 51.0 -114.1;
Canberra -35.3 149.1; Cape Town -33.9 18.4; Caracas 10.5 -66.9; Cardiff 51.5 -3.2; Casablanca 33.6 -7.6; Chennai 13.1 80.3; Chicago 41.9 -87.6;
Chişinău 47.0 28.9; Chisinau 47.0 28.9; Cologne 50.9 7.0; Colombo 6.9 79.9; Conakry 9.5 -13.7; Copenhagen 55.7 12.6; Dakar 14.7 -17.5;
Dallas 32.8 -96.8; Damascus 33.5 36.3; Dar es Salaam -6.8 39.3; Davos 46.8 9.8; Delhi 28.6 77.2; Denver 39.7 -105.0; Detroit 42.3 -83.0;
Dhaka 23.8 90.4; Doha 25.3 51.5; Dubai 25.2 55.3; Dublin 53.3 -6.3; Dushanbe 38.5 68.8; Edinburgh 55.9 -3.2; Frankfurt 50.1 8.7;
Freetown 8.5 -13.2; Geneva 46.2 6.1; Glasgow 55.9 -4.3; Guangzhou 23.1 113.3; Guatemala City 14.6 -90.5; The Hague 52.1 4.3; Hamburg 53.6 10.0;
Hanoi 21.0 105.8; Harare -17.8 31.0; Havana 23.1 -82.4; Helsinki 60.2 24.9; Ho Chi Minh City 10.8 106.7; Hong Kong 22.3 114.2; Honolulu 21.3 -157.9;
Houston 29.8 -95.4; Hyderabad 17.4 78.5; Islamabad 33.7 73.1; Istanbul 41.0 29.0; Jakarta -6.2 106.8; Jeddah 21.5 39.2; Jerusalem 31.8 35.2;
Johannesburg -26.2 28.0; Juba 4.9 31.6; Kabul 34.5 69.2; Kampala 0.3 32.6; Karachi 24.9 67.0; Kathmandu 27.7 85.3; Khartoum 15.6 32.5; Kiev 50.5 30.5;
Kigali -1.9 30.1; Kingston 18.0 -76.8; Kinshasa -4.3 15.3; Kolkata 22.6 88.4; Kuala Lumpur 3.1 101.7; Kuwait City 29.4 48.0; Kyiv 50.5 30.5;
Kyoto 35.0 135.8; Lagos 6.5 3.4; Lahore 31.5 74.3; La Paz -16.5 -68.1; Las Vegas 36.2 -115.1; Libreville 0.4 9.5; Lilongwe -14.0 33.8; Lima -12.0 -77.0;
Lisbon 38.7 -9.1; Liverpool 53.4 -3.0; Ljubljana 46.1 14.5; London 51.5 -0.1; Los Angeles 34.1 -118.2; Luanda -8.8 13.2; Lusaka -15.4 28.3;
Luxembourg 49.6 6.1; Lyon 45.8 4.8; Macau 22.2 113.5; Madrid 40.4 -3.7; Managua 12.1 -86.3; Manama 26.2 50.6; Manchester 53.5 -2.2; Manila 14.6 121.0;
Maputo -26.0 32.6; Marseille 43.3 5.4; Mecca 21.4 39.8; Melbourne -37.8 145.0; Mexico City 19.4 -99.1; Miami 25.8 -80.2; Milan 45.5 9.2; Minsk 53.9 27.6;
Mogadishu 2.0 45.3; Monrovia 6.3 -10.8; Montevideo -34.9 -56.2; Montreal 45.5 -73.6; Moscow 55.8 37.6; Mumbai 19.1 72.9; Munich 48.1 11.6; Muscat 23.6 58.4;
Nairobi -1.3 36.8; Naypyidaw 19.8 96.1; New Delhi 28.6 77.2; New York 40.7 -74.0; Nicosia 35.2 33.4; Nouakchott 18.1 -16.0; Osaka 34.7 135.5; Oslo 59.9 10.8;
Ottawa 45.4 -75.7; Ouagadougou 12.4 -1.5; Panama City 9.0 -79.5; Paramaribo 5.9 -55.2; Paris 48.9 2.4; Perth -31.9 115.9; Philadelphia 40.0 -75.2;
Phnom Penh 11.6 104.9; Port-au-Prince 18.5 -72.3; Port Moresby -9.4 147.2; Prague 50.1 14.4; Pretoria -25.7 28.2; Pristina 42.7 21.2; Pyongyang 39.0 125.8;
Quito -0.2 -78.5; Rabat 34.0 -6.8; Rangoon 16.8 96.2; Reykjavik 64.1 -21.9; Riga 56.9 24.1; Rio de Janeiro -22.9 -43.2; Riyadh 24.7 46.7; Rome 41.9 12.5;
San Francisco 37.8 -122.4; San Salvador 13.7 -89.2; Sanaa 15.4 44.2; Santiago -33.4 -70.7; Santo Domingo 18.5 -69.9; São Paulo -23.6 -46.6; Sao Paulo -23.6 -46.6;
Sarajevo 43.9 18.4; Seattle 47.6 -122.3; Seoul 37.6 127.0; Shanghai 31.2 121.5; Shenzhen 22.5 114.1; Singapore 1.3 103.8; Skopje 42.0 21.4; Sofia 42.7 23.3;
St. Petersburg 59.9 30.3; Stockholm 59.3 18.1; Strasbourg 48.6 7.8; Suva -18.1 178.4; Sydney -33.9 151.2; Taipei 25.0 121.6; Tallinn 59.4 24.7;
Tashkent 41.3 69.2; Tbilisi 41.7 44.8; Tegucigalpa 14.1 -87.2; Tehran 35.7 51.4; Tel Aviv 32.1 34.8; Tirana 41.3 19.8; Tokyo 35.7 139.7; Toronto 43.7 -79.4;
Tripoli 32.9 13.2; Tunis 36.8 10.2; Turin 45.1 7.7; Ulaanbaatar 47.9 106.9; Vancouver 49.3 -123.1; Venice 45.4 12.3; Vienna 48.2 16.4; Vientiane 18.0 102.6;
Vilnius 54.7 25.3; Warsaw 52.2 21.0; Washington 38.9 -77.0; Wellington -41.3 174.8; Yangon 16.8 96.2; Yaoundé 3.9 11.5; Yerevan 40.2 44.5; Zagreb 45.8 16.0;
Zurich 47.4 8.5
`

/** The places as phrases of tokens: "New York", "Port - au - Prince". */
export const gazetteer = new PhraseTable<Place>(cities.trim().split(/;\s*/).map(readPlace))

function readPlace(row: string): readonly [string, Place] {
  const [, name, latitude, longitude] = /^(.+) (-?[\d.]+) (-?[\d.]+)$/.exec(row) as RegExpExecArray
  return [name.replace(/-/g, ' - ').replace(/\./g, ' .'), { name, at: [Number(latitude), Number(longitude)] }]
}
