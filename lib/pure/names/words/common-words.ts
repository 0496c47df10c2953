/**
 * Words that may stand, with a capital, right before a surname without being anybody's given name.
 * Owns: function words, words that open sentences and headlines, titles and offices, days and months, institutions.
 * Used by: the name index, which hands them to the page as data so that the content script stays small.
 * Never: holds a given name that is more often a name than a word, nor any name of the bundled pack's people.
 *
 * The list need not be whole: endings (“-ing”, “-ed”, “-ly”), the same word in lower case nearby, and the page's
 * own evidence decide what is not in it.
 */
const FUNCTION_WORDS = `
a about above across after again against ahead all almost along already also although always amid among an and another
any anybody anyone anything are aren't around as ask asked at away back barely be because become been before behind
being below beneath beside besides best better between beyond both but by came can can't cannot come could couldn't
despite did didn't do does doesn't don't down due during each either else enough even ever every everybody everyone
everything except far few fewer finally first for former formerly from further get gets got had hadn't half has hasn't
have haven't he hello her here hers high him his how however i i'm if in indeed inside instead into is isn't it it's
its itself just last late later latest least left less let let's like little long longer look made make makes many
maybe me meet met might mine more most mostly much must my near nearly neither never new next no nobody none nor not
nothing now of off often oh ok old on once one only onto or other others ought our ours out outside over own part past
per perhaps please plus poor post pre pro quite rather re real really remember right same see seen self send sent
several shall she should shouldn't show since so some somebody someone something sometimes somewhat soon still such
sure take taken tell than that that's the their them then there there's therefore these they they're this those though
three through throughout thus till to today together told tomorrow too took toward towards true two under unless unlike
until up upon us versus very via vs wait was wasn't watch we we're well went were weren't what what's whatever when
whenever where whereas wherever whether which while who who's whoever whole whom whose why will with within without
won't worse worst would wouldn't yes yesterday yet you you're your yours zero anti ex non mini ultra former-president`;

const TITLES = `
president presidents vice chancellor premier minister secretary governor gov senator sen senators representative rep
congressman congresswoman congressmen mayor ambassador amb judge justice attorney general gen colonel col captain capt
major maj lieutenant lt sergeant sgt commander admiral adm chief deputy dr doctor prof professor sir lord king emperor
czar tsar tyrant dictator strongman autocrat authoritarian leader leaders chairman chair chairwoman ceo cto founder
cofounder co-founder boss owner director executive manager officer official spokesman spokeswoman spokesperson
candidate candidates nominee contender challenger frontrunner front-runner incumbent rival rivals hopeful winner loser
billionaire millionaire multibillionaire tycoon mogul magnate businessman businesswoman entrepreneur developer
industrialist investor financier engineer inventor scientist lawyer counsel prosecutor defendant convict felon
journalist reporter author writer columnist editor anchor host pundit commentator analyst broadcaster historian
celebrity star actor singer player coach citizen comrade mr mrs ms miss madam mister messrs st saint elder former
commander-in-chief president-elect then-president ex-president`;

const DAYS = `
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
spring summer autumn winter morning evening night tonight noon midnight christmas thanksgiving easter ramadan`;

const INSTITUTIONS = `
agency academy administration america american americans army association bank bar bill board bureau business cabinet
campaign capitol case center centre church city club coalition college commission committee company conference congress
constitution convention council country county court courts democrat democratic democrats department district division
doj east economy election embassy europe european executive fbi federal firm force forces foundation gop government
group hall headquarters house industry institute intelligence jury kremlin labor labour league legislature library
market markets media military ministry movement nation national nations navy network news newspaper newsroom north
office officials oil opposition panel parliament party patriot pentagon police policy polls press prime project public
puerto radio republican republicans republic reserve residence school senate senator service show social society south
state states street studio supreme team tech television times today tower treasury tribune union unit university
washington west white world york uk eu un dc bbc cnn fox nbc abc cbs msnbc tesla google facebook amazon apple microsoft openai
reuters bloomberg politico axios guardian telegraph economist forbes newsweek post-trump`;

const PLACES = `
afghanistan africa alabama alaska albania argentina arizona arkansas armenia asia atlanta australia austria azerbaijan
baltimore beijing belarus belgium berlin boston brazil britain brussels bulgaria california canada chile colombia
colorado connecticut crimea croatia cuba davos delaware denmark detroit dubai egypt england estonia finland florida
gaza geneva germany greece greenland hawaii helsinki hollywood hungary iceland idaho illinois india indonesia iowa iran
iraq ireland israel istanbul italy japan kansas kazakhstan kentucky kosovo kyiv latvia lebanon lithuania london
louisiana maine manhattan maryland massachusetts mexico miami michigan minnesota minsk mississippi missouri moldova
montana moscow munich nebraska netherlands nevada norway ohio oklahoma oregon pakistan panama paris pennsylvania
philadelphia poland portugal qatar riyadh romania rome russia scotland serbia siberia singapore slovakia spain sweden
switzerland syria taiwan tennessee texas thailand tokyo turkey ukraine utah venezuela vermont vienna vietnam wales
warsaw wisconsin wyoming yemen zurich`;

const HEADLINE_WORDS = `
abandon abuse accept account accused act action ad add adversary adviser advisor advisors affair age agree agenda aide
aides airs aim alert allege alliance ally allies alone alt amazing angry anger announce answer apart apology appeal
apprentice approve approval argue arrest article assassination assault attack attempt audience audio avoid award baby
bad ban bar battle beat begun behold believe bid big billion biographer bitter black blame blast block blow blue bold
bomb book boost border bought bow boycott brain brand bravo break breaking brief bring broke brought brutal budget
buffoon build builder bully burn bury bust buy buyer calm call can cancel capitol card care cartoon cash cast catch
caught challenge change chaos chart chat cheat check children choose chill chose chosen claim class clash classic
clear clip close closer clown coalition code coin cold comment compare complain condemn confirm confront congratulate
consider contact continue control controversial convict cool cost count country couple covid coward crash crazy create
crime criminal crisis critic critics crony crook crowd cruel crypto cult customer cut dad daily damn dangerous dark
data date daughter day dead deal dear death debate debt decide declare deep defeat defend defiant defy deliver demand
deny deport deranged describe deserve desperate despot destroy did die digital dirty disgraced ditch ditto divide
document dog donor donors door dose doubt dozen draft drag draw dream drive drop drug drugs dull dumb dump earlier
early earn ease easy eat elect electric elsewhere embattled emperor end endorse enemy enemies enjoy enrage enter envoy
era escape establishment event evidence evil exclusive expect expert experts explain expose extra extreme eye face
fact facts fail fair faith fake fall fallen family fan fans far farewell fascist fast father fear fearless feature
feel felt feud few fiery fight figure file fill film final find fine fire five flag flip floor flashback fly focus foe
follow fool forbid force forget forgive forgot forward four frame free friend friends front full fun fund funny
furthermore fury future gag gain game gang gave gay general genius get ghost giant gift girl give glass global go goal
god gold golfer good goodbye grand great greedy green greet grew ground grow grown guess guest guilty gun guy guys
hail halt hand handle hang happy hard hardline harsh hat hate head health hear heard heart heat held help henchman
hero hid hide hire history hit hold home honest honor hope host hot hours huge human hundred hunt hurt husband
hypocrite idea identity ignore illegal image imagine immigrant immigrants impeach impeachment imprison in-depth incite
include income indict influence inquiry insane insider insiders insult interview introduce invade investigate
investigation invite issue jail job join joke journal judge jump junior keep kept key kick kid kids kill killer kind
king kiss knew know label lady land landlord language large laugh launch law lawsuit lazy lead leak leaked lean learn
leave legacy legal lesson letter level liar liberal lie lies life light limit line link list listen live lock loco
lonely looming lose loser loss lost lot loud love low loyal loyalist loyalists luck lying mad maga magazine mail main
major makes man map mark mass massive match matter maverick mean meanwhile media member members meme memo men mental
mess message mid middle migrant million mind minor miss mock modern moderate mogul moment money monster month moral
moreover mother move movie much murder muslim name narcissist nasty native nato nazi need nervous net nice nightmare
nine nominate notice nuclear number oath obey offer office okay open opinion opponent oppose order organic original
outrage outraged outsider outspoken page paid paper parade pardon pay peace people perfect petition phone photo photos
pick picture place plaintiff plan plane play podcast point poll pop popular portrait pose possible power powerful
praise pray predict prepare presumptive prevent price pride print prison private probe problem professional profile
profit promise proof property protect protest protester protesters proud prove provoke pull punish puppet pure push
put quarter question questions quick quiet quit quiz quote race racist radical rage raid raise rally ran rap rant rate
ratings rating read reader readers ready reality rebel rebuild recall record red refuse regime reject release
religious relax reluctant remain remove replace reply report reported research resign resist respondent response rest
result return reveal reveals revenge review rich ride rip rise risk road rock role roll room row rule ruler rules
run running sad safe said sale save saw say says scandal scary scene scholar science scoop score seat second secret
security seek sell senior sense series serious serve session set seven sex sexist shame share shares shock shoot shop
short shot shown shut sick side sidekick sign silent simple sing single sister six slam slams sleep sleepy slow small
smart smile sneaky social soft sold son song sorry sort sound source sources space speak special speech speed spend
spent spin split spoke sport spot spy staff stage stand start statement stay steal step stock stooge stop storm story
strange strategy strike strong stuck student students study stun stupid style sub subject succeed sue super superstar
support supporter supporters suppose survey survivor suspect swear sweet swing system talk tape target tariff tariffs
tax teach team tech teflon ten term terrible terrorist test thank thanks thank-you thief thing things think third
thought thousand threat threaten threw throw thrown ticker tie time timeline tiny tip tired title tone top topple
total totally touch tough tour town toxic track trade traitor transcript transition travel treason treat trial troll
trouble trust truth try turn tv tweet tweets twice twin tyrant ugly underneath unfit unhinged unite united unmask
update urge urgent use user users vain vet veteran veterans victim video videos view villain violence visit voice vote
voter voters wage wake walk wall want wanted war warlord warn warning wary watchdog weak wealth wealthy weather web
week weekend weird welcome wife wild win wing wish witness woke woman women won word words work worker workers workout
worry worth write written wrong wrote year years young yes`;

/** Titles and other nouns of languages that write them with a capital, or put them before names. */
const OTHER_LANGUAGES = `
präsident ex-präsident us-präsident kanzler kremlchef kremlherrscher machthaber staatschef milliardär multimilliardär
unternehmer republikaner kandidat herr frau amtsinhaber tech-milliardär tesla-chef le la les el los las il lo der die
das den dem des de du di do da dos du al von und et y e o mit gegen für über wie warum wenn als auch nach bei avec pour
contre selon mais pourquoi comment quand si con para por como cuando porque pero según perché quando contro secondo
président presidente presidente monsieur señor signor senhor m`;

/** One string, words parted by a space: small as data, and quick to take apart. */
export const SMALL_WORDS = FUNCTION_WORDS.trim().split(/\s+/).join(' ');

/** The same for all other lists. */
export const COMMON_WORDS = [TITLES, DAYS, INSTITUTIONS, PLACES, HEADLINE_WORDS, OTHER_LANGUAGES]
  .flatMap((list) => list.trim().split(/\s+/))
  .filter((word, at, all) => all.indexOf(word) === at)
  .join(' ');

/** Words of everyday English; of the lists above those without institutions and places, which are names themselves. */
export const ORDINARY_WORDS = [FUNCTION_WORDS, TITLES, DAYS, HEADLINE_WORDS]
  .flatMap((list) => list.trim().split(/\s+/))
  .join(' ');
