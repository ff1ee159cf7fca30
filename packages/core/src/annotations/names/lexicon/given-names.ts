/**
 * Given names, lower case, without those that are everyday words. Source: human-names 1.0.13 (MIT, Alessandro
 * Minoccheri): its English, French, German, Italian and Spanish lists.
 */
export const givenNames = `
  aaliyah aaron aarushi aarón abagail abbey abbi abbie abby abdallah abdoulaye abdul abdullah abe abel abi abia abigael
  abigail abraham abram abree abrianna abriel abrielle abril aby acacia ace achille ada adalia adaline adalyn adam adama adame
  adan addie addilyn addison ade adel adelaide adele adelene adelia adelina adeline adelynn adem aden adil adnan adonis
  adreanna adrian adriana adrianna adrianne adriel adrien adrienne adrián adèle aerona agatha agathe aggie agnes agustin
  agustina agustín ahmad ahmed aicha aida aidan aiden aileen ailsa aimee aine ainsleigh ainsley aisha aisling aislinn aislynn
  aitana ajay aksel al alain alaina alan alana alanis alanna alannah alaric alaska alastair alayah alayna alba alban albane
  albany albert alberta alberto albie albin alden aldo aldric aldrin aleah alec alecia aled aleisha alejandra alejandro alen
  alena alesandro alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexandria alexia alexis
  alexus alexy aleyna alfie alfonse alfonso alfred alfredo ali alia alice alicia alienor alina aline alisa alisha alison
  alissa alistair alivia alix aliya aliyah aliza alize alizee alka allan allen allie allison ally allyson alma alois alondra
  alonso alonzo aloysius alphonso alton alvin alya alycia alyshialynn alyson alyssa alyssia amadou amalia amanda amandine
  amani amara amari amaris amaryllis amaury amaya amber amberly ambre ambrine ambroise amel amelia amelie amethyst amie amin
  amina aminata amine amir amira amirah amit amity amos amy amya amélie ana anabel anabelle anae anael anaelle anahi anais
  anamaria anand ananya anas anastasia anatole anaïs anderson andie andre andrea andreas andres andrew andromeda andrés andy
  ange angel angela angele angelia angelica angelina angeline angelique angelo angie angus angèle anika anis anisa anissa
  anita aniya aniyah anjali ann anna annabel annabella annabelle annabeth annaelle annalisa annalise annamaria anne anneke
  annemarie annette annie annika annmarie anouk ansel anson anthea anthony antoine antoinette anton antonella antonia antonin
  antonio antony anuja anusha anushka anya aoibhe aoibheann aoife aphrodite apolline apollo april aqua arabella arabelle aran
  archer archie arda arden ari aria ariadna ariadne ariana arianna arianne ariel ariella arielle arisha arjun arleen arlene
  arlette arlo arman armand armando arnaud arnold aron arran arrie arsene arsène artemis arthur arturo arun arwen arwin arya
  asa asad ash asha ashanti ashby asher ashlee ashleigh ashley ashlie ashlyn ashlynn ashton ashvini ashwin asma aspen assia
  assya aston astrid aswin athalia athan athena athenais athene athénaïs atlanta atticus aubin aubreanna aubree aubrey auden
  audra audrey audriana audrina audwin august auguste augustin augustina augustine augustus aurelia aurelie aurelien aurora
  aurore aurélie aurélien austen austin ava avaline avalon aven avery avia avril awa axel axelle aya ayaan ayana ayanna ayden
  ayesha ayisha ayla ayman aymane aymen aymeric ayoub azalea azaria azariah badis bailey baptiste barack barbara barbie
  barclay barnaby barney barrett barron barry bart bartholomew basil basile bastian bastien bautista baxter bay baylee baylor
  bea beatrice beatrix beau becca beccy beck beckett becky belinda bella bellamy bellatrix belle ben benedict benita benjamin
  benjamín benji benjy bennett bennie benny benoit benson bentley bently berenice bernadette bernard bernardo bernice bernie
  bert bertha bertie bertille bertram beryl bess bessie beth bethan bethanie bethany betsy bettina betty bev bevan beverly
  beyonce bianca bilal bilel bill billie billy bjorn bladen blain blaine blair blaire blaise blake blakely blanche blythe bob
  bobbi bobbie bobby bodie bogdan bonita bonnie bonquesha boris boston bowen boyd brad braden bradford bradley bradwin brady
  braeden braelyn brahim bram branden brandi brandon brantley braxton bray brayan brayden braydon braylee braylon brea breanna
  breck bree brenda brendan brenden brendon brenna brennan brennon brent brentley brenton bret brett brevin brevyn bria brian
  briana brianna brianne briar brice bridget bridgette bridie brie briella brielle brighton brigid briley brinley briony brisa
  bristol britney britt brittany brittney brock brod brodie brody brogan bronagh bronson bronte bronwen bronwyn brooke
  brooklynn brooks bruce bruno bryan bryanna bryant bryce bryden brydon brylee bryn brynlee brynn bryon bryony bryson buck
  bunty burt burton buster butch byron cadby cade caden cadence cael caelan caesar cai caiden cailin cain caitlan caitlin
  caitlyn caius cal cale caleb caleigh calhoun cali calie calista callan callen callie calliope callista callum calum calvin
  calypso cam cambria camden camelia cameron cami camil camila camilla camille camilo campbell camron camry camryn candace
  candice candis caoimhe caprice capucine cara carenza carey carina caris carissa carl carla carlene carley carlie carlisle
  carlos carlton carly carlynn carmel carmela carmen carol carole caroline carolyn carrie carsen carson carsten carter cary
  carys casey cason casper cassandra cassandre cassia cassidy cassie cassiopeia cassius castiel castor catalina catarina cate
  caterina cathal cathalina catherine cathleen cathryn cathy catlin cato catrina catriona cavan cayden caydon cayla cayson
  ceanna cece cecelia cecil cecile cecilia cecily cedric celeste celestia celestin celestine celia celian celina celine celise
  celya ceri cerise cerys cesar chad chahine chahinez chaima chandler chanel chanelle channing chantal chantelle charis
  charissa charla charlene charles charlette charley charlie charline charlize charlotte charlton charly charmaine chas chase
  chastity chayma chaz che chelsea chelsey chenai chenille cher cheri cherie cheryl chesney chester chevy cheyanne cheyenne
  chiara chloe chloé chole chris chrissy christa christabel christal christen christi christian christiana christiane christie
  christina christine christopher christy chrysanthemum chrystal chuck cian ciara ciaran cici ciel cierra cillian cindy clair
  claire clancy clara clarabelle clare clarence clarice claris clarissa clarisse clark clary claude claudette claudia claudine
  claudio clay clayton clea clelia clemence clement clementine cleo cleopatra cletus cliff clifford clifton clint clinton
  clive clodagh cloe clotilde clover clovis cloé clyde clémence clément coby coco cody cohen colby cole colette colin coline
  colleen collin colm colt colton come conan conner connie connor conor conrad constance constantine constanza cooper cora
  coral coralie coraline corbin cordelia corentin corey cori corina corinne cormac cornelia cornelius corra cory cosette
  courtney craig cressida cristal cristian cristina cristobal cristóbal crosby cruz cullen curt curtis cuthbert cyndi cynthia
  cyprien cyrielle cyril cyrus cécile céleste célestin célestine céline césar côme dacey dagmar dahlia daina daire daisy
  dakota dale dalen dalton damaris damian damien damion damián damon dan dana dane danette dani danica daniel daniela daniele
  daniella danielle danika danny dante dany daphne daphné dara daragh darby darcey darcie darcy daren daria darian darin dario
  darius darla darlene darnell darragh darrel darrell darren darrin darryl darryn darwin daryl dashawn dasia dave david davida
  davide davin davina davion davis dawson dax daxon daxter daxton dayle dayna daysha dayton deacon dean deana deandra deandre
  deann deanna deanne deb debbie debby debora deborah debra declan dede dee deedee deena deepak deidre deirdre deja delaney
  delanie delany delbert delfina delia delilah delina della delores delphine demetria demetrius demi dena denice denis denise
  dennis denny denver denzel deon derek dermot derrick deshaun deshawn desiree desmond destinee dev devin devlin devon devyn
  dewayne dewey dexter diana diane dianna dianne diarmuid dick dicky dido diego digby dilan dillon dilys dimitri dina dinah
  dinesh dino dion dionne dior dirk dixie django djibril dmitri dolly dolores domenico dominic dominick dominique don donald
  donna donnie donovan dora doreen dorian doris dorla dorothy dottie doug douglas dounia doyle drake drew duane dudley duke
  dulce duncan dustin dusty dwayne dwight dylan dympna eabha eamon earl earnest eason easton ebony echo ed eddie eddy eden
  edgar edie edison edith edmund edna edoardo edouard edric edsel eduardo edward edwardo edwin edwina effie efrain efren egan
  egon eileen eilidh eimear eireann eisley ela elaina elaine elana elea eleana eleanor electra elektra elen elena eleonora
  eleonore eli elia eliana elias elicia elida elie elif elijah elin elina eline elinor elio eliot eliott elisa elisabeth elise
  elisha elissa eliza elizabeth ella elle ellen ellery ellie ellington elliot elliott ellis elly elmer elmo eloan eloane
  elodie eloi eloise elon elona elora elouan elouise elsa elsie elspeth elton elva elvina elvira elvis elwyn elya elyas elyes
  elyna elyne elysia elyza eléonore elías ema emanuel emanuela emanuele ember emelda emelie emeline emely emer emerald emeric
  emerson emery emet emi emie emil emile emilee emilia emiliano emilie emilien emilio emily emir emlyn emma emmalee emmaline
  emmalyn emmanuel emmanuelle emmeline emmerson emmet emmett emmie emmy emna emy enes enid ennio enoch enola enora enrico
  enrique enya enzo eoghan eoin eren eric erica erick erik erika erin erine eris ernest ernestine ernesto ernie errol ervin
  erwan erwann erwin eryn esmay esme esmeralda esparanza esperanza esteban estee estelle ester esther estrella etan ethan
  ethann ethel ethen etienne euan eudora euen eugene eugenie eugénie eunice eustace eva evaline evan evangelina evangeline
  evangelos evann eve evelin evelina evelyn everett everly evie evita ewan ewen ewenn eya ezekiel ezio ezra fabian fabiana
  fabien fabio fabrizia facundo faisal faith fallon fanny fantine farah fares farley farrah fatima fatma fatoumata faustine
  fawn fay faye febian federica federico felicia felicity felipe felix fenton fergal fergus fern fernand fernanda fernando
  ffion fia fidel fifi filippo finbar finlay finley finn finnian finnigan fion fiona fionn flavie flavien flavio fletcher
  fleur flo flora flore florence florencia florent florian florine floyd flynn ford forrest foster fox fran frances francesca
  francesco francine francis francisco franco francois francoise frank frankie franklin franklyn françois fraser fred freda
  freddie freddy frederick fredrick freya frida frieda fritz fynn fátima félix gabby gabe gabin gabriel gabriela gabriele
  gabriella gabrielle gael gaelan gaelle gaetan gage gaia gail gale galen gannon garance gareth garman garnet garrett garrison
  garry garth gary gaspard gaston gauthier gautier gavin gayle gaynor gaétan gaël gaëlle geena gemma gena gene genesis
  genevieve genna geoff geoffrey george georgette georgia georgie georgina geraint gerald geraldine gerard gerardo germain
  germaine gerry gert gertrude gia giacomo giada gian gianluca gianna gianni gibson gideon gigi gil gilbert gilberto gilda
  giles gillian gina ginnie ginny gino giorgia giorgio giovanna giovanni gisela giselle gisselle giulia giulio giuseppe gladys
  glen glenda glenn glenys gloria glyndwr glynis glynn godfrey godric godwin golda goldie gonzalo gordon grace gracelyn gracie
  grady graeme graham grainne granger grant grayson greg gregg gregoire gregor gregory greta gretchen grey greyson griffin
  griselda grégoire guadalupe guilhem guillaume guillermo guinevere gunnar gunner gus gustav gustave gustavo guy gwen
  gwenaelle gwenaëlle gwendoline gwendolyn gwyneth habiba haden hadley hadrien hafsa haiden hailee hailey hajar hal haleigh
  haley halima halle hallie hamish hamza han hana hanae hank hanna hannah hannes hans harlan harley harmony harold harper
  harriet harris harrison harry harvey hassan hattie hawa hayden hayes haylee hayley hazel hazeline heath heather hector heidi
  helen helena helene helga helina heloise hendrik hendrix henley henri henrietta henry hepsiba hera herbert herman hermine
  hermione hester heston hetty hiba hilary hilda hildegard hillary hippolyte holden hollie holly homer hope horace horatio
  hortense howard hubert hudson hugh hugo humberto humphrey hunter huw hyacinth hywel héloïse hélène iain ian ianthe ianto
  iban ibrahim ibrahima ibtissem ida idris idriss ieuan iggy ignacio igor ike iker ila ilan ilana ilaria ilene ilhan ilian
  iliana ilias ilies ilona ilse ilyan ilyana ilyas ilyes ilyess imane imani imelda imen imene immy imogen imran imrane inaya
  indiana indie indigo indira ines ingrid inigo inès iona ira irena irene irina iris irma irvin irving irwin isa isaac isabel
  isabell isabella isabelle isadora isaiah isaias isaure isha ishaan ishmael isiah isidora isidore isis isla ismael ismail
  isobel isolde isra issa issac issam itzel ivan ivana ivanna ivor ivy iyad iyanna iyed izabella izia izidora izzie izzy jace
  jacinda jacinta jack jackie jackson jacob jacobo jacoby jacopo jacqueline jacquelyn jacques jada jade jaden jadon jadyn
  jaelynn jagger jago jai jaida jaiden jaime jak jake jakob jalen jamal james jameson jamie jamison jamiya jan jana janae
  jancis jane janelle janessa janet janette jania janice janie janine janis janiya janna jannik january jaqueline jared jaret
  jariel jarod jarrett jarrod jarvis jase jasmin jasmine jason jasper javid javier javon jawad jax jaxon jaxson jay jaya jayce
  jayda jayden jaydon jayla jaylen jaylene jaylin jaylinn jaylon jaylynn jayne jayson jazlyn jazmin jazmine jazmín jean
  jeanette jeanine jeanna jeanne jeannette jeannie jeannine jeb jebediah jed jedediah jediah jedidiah jeff jefferson jeffery
  jeffrey jeffry jemima jemma jen jena jenelle jenessa jenna jennette jenni jennie jennifer jenny jensen jenson jerald
  jeremiah jeremie jeremy jeri jericho jermaine jerome jeronimo jerri jerry jersey jerónimo jess jessa jesse jessica jessie
  jessim jessy jesus jesús jethro jett jevan jibril jihane jill jillian jim jimena jimmie jimmy jo joachim joan joana joann
  joanna joanne joaquin joaquín jocelyn jock jodi jodie jody joe joel joelle joey johan johann johanna john johnathan
  johnathon johnnie johnny jojo joleen jolene jolie jon jona jonah jonas jonathan jonathon joni jonty jordan jordana jordon
  jordy jordyn jorge joris jorja jose josefa josefina joselyn joseph josephine josh joshua josiah josie joss josue josué josé
  joséphine jovan joy joya joyce juan juana juanita judah judas judd jude judith judy jules julia julian juliana julianna
  julianne julie julien julienne juliet julieta juliette juline julio julissa julius julián july june juniper juno justin
  justina justine jérémie kacey kade kaden kadence kaelyn kahina kai kaiden kaidence kailey kailyn kaina kaine kais kaitlin
  kaitlyn kaitlynn kale kalea kaleb kaleigh kali kalia kalista kaliyah kallie kamala kamelia kameron kamil kamryn kane kara
  karen kari karim karin karina karissa karl karla karlee karly karolina karson karsten karyn kasey kash kasper kassandra
  kassidy kassie kat katara katarina kate katelyn katelynn katerina katharine katherine kathleen kathryn kathy katia katie
  katlyn katniss katrin katrina katy katya kay kaya kayden kaye kayla kayle kaylee kayleigh kaylen kayley kaylie kaylin kayna
  kayson kean keana keanu keara keaton kedrick keegan keeley keely keenan keira keisha keith kelia kelian kelis kellan kellen
  kelley kelli kellie kellin kelly kelsey kelsie kelvin kelya kelyan ken kenan kendall kendra kendrick kenji kenna kennedy
  kenneth kenny kent kenton kenza kenzie kenzo kera keri kerian kerri kerry kessy kevin keziah khadija khalid khalil kia kian
  kiana kiara kiefer kiera kieran kieron kierra kiersten kiki kiley kilian killian kilyan kim kimberlee kimberley kimberly
  kimbriella kimmy kingsley kingston kinley kinsey kinsley kip kira kiran kirby kirk kirsten kirstin kirsty kitty kizzy klara
  klaus klay kloe knox kobe koby kody kolby kora kori kourtney kris krish krista kristen kristi kristian kristie kristin
  kristina kristine kristoff kristopher kristy krystal kurt kurtis kya kyan kyara kye kyla kylar kyle kylee kyleigh kylen
  kyler kylian kylie kyllian kyra kyran kyrin kyron lacey lachlan lacie lacy ladonna laetitia laila lainey lakyn lala lalie
  laly lamar lamia lamont lana lance landen landon landyn lane laney langdon langston lara larissa lark larry lars latoya
  laura laure laurel lauren laurence laurie laurine lauryn lautaro lavana lavinia lawrence lawson layana layla layne layton
  lea leah leana leandra leandre leandro leane leann leanna leanne lebron leda ledger lee leela leelou leena leia leigh
  leighton leila leilani leina lela leland len lena leni lennard lennart lennie lennon lennox lenny lenora lenore leny lenzo
  leo leon leona leonard leonardo leonel leonie leonora leopold leora leroy les lesley leslie lesly lester leticia letitia
  lettie leuan lev leven levi levy lewis lex lexi lexia lexie lexis leyla leyna leyton lia liah liam liana lianne libbie libby
  lidia lief liesl lila lilac lilah lilas lili lilia lilian liliana lilie lilita lilith lilli lillia lillian lillie lilly
  lilou lilwenn lily lilya lina lincoln linda linden lindsay lindsey lindy lino linus lionel lisa lisandro lise lisette lison
  liv livia livio livvy liya liz liza lizbeth lizette lizzie lizzy llewelyn lloyd loane loann loanne lochlan logan lohan loic
  lois loki lola lolita lonnie lora loran lorcan lorelei loren lorena lorenzo loretta lori lorie loris lorna lorraine lorri
  lorrie lotta lottie lotus lou louane louann louanne louca loucas louella louie louis louisa louise louison louka loukas
  louna lowell loïc luana luann lubin luc luca lucas luce lucia lucian luciana luciano lucie lucien lucile lucille lucinda
  lucy ludivine ludovic luigi luis luisa luka lukas luke lulu luna lupita luther luz lya lyam lyana lydia lyla lyle lylia
  lylou lyna lynda lyndon lyndsey lynette lynn lynne lynnette lynsey lyra lyric lysander léa léandre léo léon léonard léonie
  léopold mabel maceo macey macie mack mackenzie macy madalyn maddie maddison maddox maddy madeleine madeline madelyn madison
  madisyn madonna mads madyson mae mael maelia maelie maeline maelle maelly maellys maely maelyne maelys maelyss maeva maeve
  magda magdalena magdalene maggie magnus mahamadou mahdi mahe maia maily mailys maimouna maina maire mairead maisie maison
  maissa maissane maisy maite maiwenn maja makayla makenna makenzie malachi malak malakai malcolm malena malia malik malina
  malinda mallory malloy malo malone malory mamadou mandy manel manelle manny manon manuel manuela mara marc marceau marcel
  marcela marcella marcelle marci marcia marcie marco marcos marcus marcy margaret margarita margaux marge margie margo margot
  margret maria mariah mariam marian mariana mariangel marianna marianne maribel marie mariela mariella marik marilou marilyn
  marin marina marine mario marion maris marisa marisol marissa maritza marius marjorie mark marla marlee marlena marlene
  marley marlon marnie marouane marquis marsha marshall marta martha martin martina marty martyn martín marvin marwa marwan
  marwane mary maryam maryann marybeth maryjane marylou maría masie mason massimo mateo matheo mathew mathias mathieu mathilda
  mathilde mathis mathys matias matilda matis matisse mats matt matteo mattheo matthew matthias matthieu mattia mattie matys
  matías maud maude maura maureen maurice mauricio maverick mavis max maxence maxim maxime maximilian maximiliano maximilien
  maximo maximus maxine maxwell maya maybell maylis mayron mayssa mazie maël maëlle maëlys mckayla mckenna mckenzie mea meagan
  meera meg megan meghan mehdi mehtab mei meissa mekhi mel melanie melia melina melinda meline melissa mellina melodie melvin
  melvyn melyna melyne mercedes mercy meredith merick merida meriem merissa merlin mervin mervyn meryem meryl mia micaela
  micah michael michaela micheal michel michela michele michelle mick mickael mickey miguel mika mikaela mikayla mike mikey
  mikhaela mila mildred milena miley milla miller millicent millie milly milo milton mimi mina mindy minerva minnie mira
  mirabel mirabelle miranda miriam mirielle mirko misha missie misty mitch mitchell mitt mitzi modesty moe mohamed mohammad
  mohammed moira moises mollie molly mona monica monika monique montana monte montgomery montserrat monty mordecai morgan
  morgana morgane moritz morris moses moussa moya muhammad muhammed muriel murphy murray mya myfanwy myla mylan myles mylo
  myra myriam myrna myron myrtle máximo mélanie méline mélissa mía nabil nada nadene nadia nadine nadir nael naelle nahel
  nahil naia naila naim naima nais naja nala nana nancy nanette naomi naomie nash nasir nassim natalia natalie natan natasha
  nate nath nathael nathan nathanael nathaniel nawel naya nayeli nayla neal ned neele nehemiah neil neila nele nelia nell
  nellie nelly nelson nena neo nerissa nesbit nesrine nessa nestor nevaeh neve neville nevin neyla nia niall niamh nichola
  nicholas nichole nick nicki nickolas nicky niclas nico nicola nicolas nicole nicolette nicolo nicolás nicolò nieve nigel
  nihal nik niki nikita nikki niklas niklaus niko nikolai nikolas nila nile nils nina nino ninon nisa nisha nishka nita noa
  noah noam noan noe noel noelie noeline noella noelle noely noemi noemie noha noham nohan nohlan nola nolan nolann nolhan
  nora norah norbert noreen norma norman nour nova noé noémie nyla nyle oakes oakley oasis oberon oceane octave octavia
  octavio océane odalis odalys odele odelia odette oisin olaf olga oli olive oliver olivia olivier ollie olly omar oona oonagh
  opal ophelia ophelie ophélie oprah oran oriana oriane orianna orion orla orlaith orlando orlane ornella orson oscar oskar
  osvaldo oswald otis otto ousmane owain owen ozzie ozzy pablo paco pacome paddy padraig paige paisley palmer paloma pam
  pamela pandora pansy paola paolo parker pascal pat patience patrice patricia patrick patsy patti patty paul paula paulette
  paulina pauline paxton payton pearce pearl pedro peggy penelope penny percy perla perrie perrine perry persephone petar pete
  peter petra petunia peyton phebian phil philip philipp philippe philippine phillip phillipa philomena philomene philomène
  phineas phoebe phoenix phyllis pia pierce pierre piers pietro pip piper pippa pixie polly pollyanna poppy porter portia poul
  prakash presley preslie preston primrose prince princeton priscilla priya prudence prue prune pénélope queenie quentin
  quiana quincy quinlan quinn quinton quintrell rabia rachael rachel rachelle rae raegan raelyn rafael rafaela rafferty raheem
  rahma rahul raiden raina raine raj rajesh ralph rameel ramon ramona ramsey ramsha randal randall randi randolph randy rani
  rania raoul raphael raphaelle raphaël raphaëlle raquel rashad rashan rashid raul raven ravi ray raya rayan rayane raylan
  raymond rayna rayne reagan reanna reanne rebeca rebecca rebekah reda reece reed reese regan reggie regina reginald rehan
  reid reilly reina remco remi remington remy ren rena renae renata rene renee renesmee reuben rex reyna reynaldo reza rhea
  rhett rhian rhianna rhiannon rhoda rhona rhonda rhydian rhys ria rian rianna ricardo riccardo rich richard richelle richie
  rick rickey ricki rickie ricky rico rihanna rik riker rikki riley rina rio riordan rita riya riyad roan roanne rob robbie
  robby robert roberta roberto robin robyn rocco rochelle rocio rocky rod roddy roderick rodger rodney rodolfo rodrigo rogelio
  roger rohan roisin roland rolanda rolando romain roman romane romeo romina romy ron ronald ronan ronda roni ronna ronnie
  ronny roosevelt rory rosa rosalie rosalina rosalind rosalinda rosalynn rosanna roscoe rose roseanne rosella roselle
  rosemarie rosemary rosetta rosie ross rosy rowan rowena roxana roxane roxanne roxie roxy roy royce rozlynn ruairi ruben
  rubin ruby rudolph rudy rue rufus rupert russ russell rusty ruth ruthie ryad ryan ryanne rydel ryder ryker rylan ryland ryle
  rylee ryleigh ryley rylie rébecca rémi rémy sabina sabine sable sabri sabrina sacha sade sadhbh sadie safa saffron safia
  safire safiya sage sahara saige saira sakina salim sally salma salman salome salomé salvador salvatore sam samantha samara
  sami samia samir samira sammie sammy samson samuel samy sana sandeep sandra sandro sandy sania sanjay santiago santino
  saoirse sapphire sara sarah sarina sariya sascha sasha saskia saul savanna savannah sawyer scarlet scarlett scot scott
  scottie scotty seamus sean seb sebastian sebastianne sebastien sebastián sebestian selah selena selene selim selina selma
  selyan senuri september seren serena serenity sergio seth sevan shadrach shaima shaina shakira shamira shana shane shania
  shanna shannon shari sharon shary shaun shauna shawn shawna shawnette shay shayla shayna shayne shea sheba sheena sheila
  shelby sheldon shelia shelley shelly shelton sheri sheridan sherine sherlock sherman sherri sherrie sherry sherwin sheryl
  shiloh shirley shivani shona shonagh shreya shyann shyla sian sid sidney sidonie sienna sierra sigourney silas silvana
  silvia simeon simon simona simone simran simón sindy sinead siobhan sirine sixtine skye skylar skyler slade sloane soan
  sofia sofiane sofie sofía sohan sol solal solene soline solomon solène sondra sonia sonja sonny sonya sophia sophie sophy
  soraya soren sorrel soukaina souleymane soumaya spencer spike stacey staci stacie stacy stan stanislas stanley starla stefan
  stefania stefanie stefano stella steph stephan stephane stephanie stephen sterling steve steven stevie stewart struan stuart
  stéphane sue sufyan suki sullivan susan susanna susannah susanne susie sutton suzanna suzanne suzette suzie suzy sven swan
  swann sybil sydney sylvester sylvia sylvie syrine sébastien tabatha tabitha tadhg tagan tahlia tailynn taina tala talia
  talitha taliyah tallulah talon tam tamara tamera tami tamia tamika tammi tammie tammy tamra tamsin tania tanika tanisha
  tanner tanya tao tara tariq tarquin taryn tasha tasmin tate tatiana tatum tawana taya tayah tayla taylah tayler taylor
  teagan teague ted teddy teegan tegan teigan tenille teo terence teresa teri terrance terrell terrence terri terrie terry
  tess tessa tevin tex thad thaddeus thais thalia thea thelma theo theodora theodore theon theophile theophilus theresa
  therese thiago thibaud thibault thibaut thimeo thomas thomasina thor théo théodore théophile tia tiago tiana tiara tiberius
  tidiane tiegan tiernan tiffany tilio tilly tim timeo timmy timote timothe timothee timothy timothée tina tino tiphaine tisha
  tito titouan titus tobias tobin toby tod todd tom tomas tommaso tommie tommy toni tonia tony tonya tora tori torin toryn
  tracey traci tracie tracy travis tremaine trent trenton trevon trevor trey tricia trina trinity trish trisha trista tristan
  tristen triston trixie trixy troy trudy truman tucker tula tulip turner ty tylan tyler tymeo tyra tyrese tyron tyrone tyson
  ugo ulrica ulrich ulysse ulysses uma umar una uriah uriel ursula usama vadim valentin valentina valentine valentino valentín
  valeria valerie valerio valery van vance vanessa vasco vaughn veda velma venetia venus vera verity vernon veronica vianney
  vicente vicki vickie vicky victoire victor victoria vidal vienna vihan vijay vikram viktoria vince vincent vincenzo vinnie
  viola violet violeta violetta violette virgil virgile virginia virginie vishal vivian viviana vivien vivienne vlad vladimir
  wade wael walid walker wallace wallis wally walter wanda warren wassim waverley waylon wayne wendell wendi wendy wes wesley
  westin weston whitney wilbert wilbur wiley wilfred wilhelm wilhelmina will willa willam willard willem william willie willis
  willow wilma wilson winifred winnie winnifred winona winston wissem wolfgang woody wyatt wynne xander xandra xandria xanthe
  xavier xaviera xena xerxes xia ximena xochil xochitl yacine yael yaelle yahir yanis yann yannic yannick yannik yannis
  yardley yasmin yasmina yasmine yasser yassin yassine yazmin yehudi yelena yesenia yessica yestin ylan ylann yoan yoann yohan
  yohann yolanda york youcef youna younes yousra youssef ysabel yula yulissa yuna yuri yusuf yvaine yves yvette yvonne zac
  zach zachariah zacharie zachary zachery zack zackary zackery zada zaheera zahra zaiden zain zaine zaira zak zakaria zakia
  zali zander zane zara zaria zaya zayden zayla zayn zayne zeb zebulon zed zeke zelda zelida zelie zelina zena zendaya zeph
  zia ziggy zina zion zita ziva zoe zoey zola zoltan zora zoya zoé zula zuri zuriel zyana zylen ángel édouard élie élisabeth
  élise élodie éloïse émeric émile émilie émilien étienne
`
