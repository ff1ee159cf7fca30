/**
 * The words that parse-english 7 and parse-latin 7 join with a full stop or an
 * apostrophe, from `parse-english/lib/regex.js` and
 * `parse-latin/lib/plugin/merge-prefix-exceptions.js`.
 */

/** English abbreviations in any case: a full stop behind one does not end the sentence. */
export const abbreviations = words(`
  apr aug bbl bbls cu dec doz feb fl fri ft gal gr gro hr in inc jan jul jun kt lb lbs ltd mar mi min mon nov oct oz pt qt
  sat sec sep sept sq sun tbsp thu thurs tsp tue tues wed yd yds
`)

/** English abbreviations as they are written: "Ill" for Illinois, not "ill". */
export const capitalAbbreviations = words(`
  Ala Alta Amb Amd Ariz Ark Atty Ave Beds Berks Bldg Bldgs Blvd Br Brig Bucks Cal Calif Cambs Capt Cdr Ches Co Col Colo Conn
  Corn Cumb Dak Del Derbs Derbys Dev Dor Dr Dur Fla Fr Ft Fwy Ga Gen Glos Gov Hants Here Heref Herts Hon Hunts Hwy Ia Id Ida
  Ill Ind Jr Kan Kans Ken Ky La Lancs Leics Lincs Lt M Maj Man Mass Md Mddx Me Messrs Mex Mgr Mich Middx Minn Miss Mlle Mme
  Mmes Mo Mont Mr Mrs Ms Mses Msgr Mss Mt Mx Nat Natl Neb Nebr Nev Norf Northants Northd Northumb Notts Ok Okla Ont Ore Oxon
  Pa Pen Penn Penna Ph Pk Pkwy Po Pres Prof Pt Que Qué Rd Rep Rev Rt Rte Rut Salop Sask Sec Sen Sgt Shrops Snr Som Sq Sr Ssx
  St Staf Staffs Suff Supt Sx Sy Tenn Terr Tex Treas Ut Va Vt War Warks Warw Wash Westm Wilts Wis Wisc Wo Worcs Wyo Yorks Yuk
`)

/** Latin abbreviations, in any case. */
export const latinAbbreviations = words(`
  al ca cap cca cent cf cit con cp cwt ead etc ff fl ibid id nem op pro seq sic stat tem viz
`)

/** Words that an apostrophe in front belongs to: 'twas, 'em; years ('90s) are told by their digits. */
export const elided = words('twere twas tis cause em er im')

/** No abbreviation above is longer. */
export const longestAbbreviation = 9

/** None that is written in lower case is longer. */
export const longestInLowerCase = 5

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
