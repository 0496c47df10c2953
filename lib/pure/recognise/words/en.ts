/**
 * What English words do in a sentence: deny, say, doubt, point back.
 * Owns: the lists by which polarity, speakers and references are read.
 * Used by: the recogniser, in texts in English.
 * Never: holds a word of one subject; those are the packs' cues. `*` stands for any ending. And no space after a comma,
 * nor before a line: the lists are an eighth of a script that a page is given.
 */
import type { Lexicon } from './lexicon';

const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim());

export const EN: Lexicon = {
  deny: list(
    `deny,denies,denied,denying,denial,denials,reject*,dismiss,dismisses,
dismissed,dismissing,dismissal,refut*,dispute,disputes,disputed,disputing,rebut*,repudiate*,contradict,contradicts,contradicted,debunk*,disavow*,rubbished,
push back,pushed back,pushes back,pushing back,brush aside,brushed aside,brushed off,shot down,waved away,
ridiculed,scoffed,knocked down,rule out,ruled out,rules out,ruling out,contests,contested,contesting`,
  ),
  false: list(
    `false,falsely,untrue,fake,fabricat*,fiction,fictional,fictitious,made up,baseless,
unfounded,groundless,nonsense,absurd,hoax,bogus,lie,lies,lying,falsehood*,ludicrous,disinformation,
misinformation,rubbish,ridiculous,invented,invention,inventions,concocted,garbage,inaccurate,incorrect,
wrong,nonsensical,preposterous,without foundation,without merit`,
  ),
  true: list('true,truth,accurate,correct,real,happened,happen,occurred,basis'),
  not: list(
    `not,no,never,none,neither,nor,nothing,nobody,without,hardly,cannot,can't,don't,doesn't,didn't,isn't,
aren't,wasn't,weren't,hasn't,haven't,hadn't,won't,wouldn't,couldn't,shouldn't,zero,yet to`,
  ),
  /** What may stand between a negation and the word that it denies. */
  light: list(
    `be,been,being,is,are,was,were,has,have,had,having,do,does,did,any,ever,even,once,a,an,the,such,
other,more,further,direct,directly,regular,regularly,frequent,frequently,secret,secretly,private,
privately,personal,personally,actually,really,ongoing,continued,continuing,repeated,recent,recently,
single,phone,telephone,held,hold,made,make,makes,making,took,take,taken,conducted,conduct,maintained,
kept,keep,and,or,alleged,of,in,substantive,formal,formally,official,officially,immediate,public,known,sustained,two,
men,they,he,she,it,this,his,her,their,publicly,there,first,new,at,all,longer,yet,again,then`,
  ),
  /** Words after which a sentence puts something new beside what was said. */
  turn: list(
    'but,although,though,while,whereas,yet,however,nevertheless,nonetheless,despite,even though,even as,even if',
  ),
  /** Words that begin a clause about what was said, after a comma. */
  apart: list(
    'which,something,a claim,a charge,an allegation,an assertion,a report,an account,claims,allegations,a story,and',
  ),
  whether: list('whether'),
  if: list('if,unless,were it,should it,in case,provided that,assuming,supposing,suppose,imagine,hypothetical*'),
  modal: list(
    `could,might,may,would,should,will,shall,can,plans to,plan to,planned to,planning to,hopes to,hope to,
hoped to,wants to,want to,wanted to,intends to,intended to,likely to,expected to,ready to,willing to,
set to,due to,refuse to,refused to,refuses to,offered to,agreed to,going to,about to,call for,calls for,
called for,calling for,urged,would like to,ought to,prepared to,open to,won't,wouldn't,
couldn't,free to,needs to,need to,must,presuppose,presupposes,presupposed,presupposing,hinges on,hinged on,
rests on,rested on,stop,stops,stopped,ceased`,
  ),
  say: list(
    `say,says,said,saying,tell,tells,told,telling,claim,claims,claimed,claiming,add,adds,added,adding,
state,stated,states,stating,insist,insists,insisted,acknowledge,acknowledges,acknowledged,acknowledging,
write,writes,wrote,written,tweeted,posted,replied,replies,answered,explained,recalled,admitted,admits,
confirmed,confirms,boasted,boasts,bragged,stressed,stresses,maintained that,told reporters,argued,argues,
noted,notes,declared,announced,joked,quipped,remarked,asserted,asserts,alleged,alleges,suggested,
suggests,responded,countered,retorted,commented,responded that,continued,reported,reports,disclosed,
revealed,concluded,touts,touted,called,went on,praised,described,promised,promises,vowed,pledged,attacked,slammed,blasted,mocked,
indicated,repeated,repeats,hinted,mused`,
  ),
  accordingTo: list('according to,in the words of,as told by'),
  only: list(
    `only once,just once,only one,just one,only a single,a single,one phone call,one call,one conversation,one time,one telephone,
only spoken once,single occasion,exactly one,no more than one,no more than once`,
  ),
  /** Degrees: to deny these is to deny a part. */
  degree: list(
    'regular,regularly,frequent,frequently,constant,constantly,ongoing,secret,secretly,routine,routinely,extensive,repeated,continuous,continual,close',
  ),
  unaware: list(
    `not that i'm aware,not aware,unaware,no knowledge,not to my knowledge,not heard,had not heard,no recollection,not recall,did not recall,doesn't recall`,
  ),
  report: list(
    `report,reports,reporting,story,stories,claim,claims,allegation,allegations,accusation,accusations,account,
accounts,article,articles,assertion,assertions,suggestion,suggestions,rumor*,rumour*,charge,charges,
revelation,revelations,book,notion,idea,excerpts,it,this,that,these,those,them,contents,reportage,that's,it's,they're,thing,things,
information,so`,
  ),
  silent: list(
    'comment,comments,commented,commenting,respond,responded,responding,response,reply,replied,answer,answered,address,addressed,return,returned,say,confirm,confirmed,discuss,elaborate,question,questions,answering',
  ),
  declined: list('declin*,refus*,sidestep*,dodg*,evad*,avoid*,demurred,ducked,deflected,skirted'),
  voice: list(
    `campaign,spokes*,aide,aides,team,adviser,
advisers,advisor*,representative*,communications director,press secretary,lawyer*,attorney*,office,communications chief,transition team,press service,officials,staff,allies`,
  ),
  hedge: list(
    `reportedly,allegedly,alleged,alleges,allege,claimed,claims,claim,purported*,apparently,said to,
reported,reports,report,according to,suggests,suggested,believed to,thought to,rumored,rumoured,supposedly,
seemingly,unconfirmed,sources say,sources said,accused of`,
  ),
  pair: list(
    `the two men,both men,the two leaders,both leaders,the pair,the duo,the two,the two politicians,the two presidents,
the two figures,each other,one another,these two men,these two`,
  ),
  he: list('he,him,his,himself'),
  she: list('she,her,hers,herself'),
  they: list('they,them,their,themselves'),
  company: list('the company,the firm,the contractor,the manufacturer'),
  platform: list('the platform,the service,the network,the site,the app'),
  book: list('the book,the volume'),
  /** Words that point back at what was told before. */
  back: list('the,these,those,this,that,their,they,his,her,its,it,he,she,them,such,both,him'),
  with: list('with,to,between,among,involving,from'),
  /** Before the second of two names that are named together. */
  joins: list('and,with,or,as well as'),
  /** With “no” before it: what follows is not told. */
  proof: list(
    'evidence,proof,indication,indications,sign,signs,sign yet,credible evidence,public evidence,hint,record',
  ),
  /** Capitalised words that name nobody. */
  nobody: list(
    `january,february,march,april,may,june,july,august,september,october,november,december,monday,tuesday,
wednesday,thursday,friday,saturday,sunday,president,republican,republicans,democratic,democrat,democrats,
russian,russians,american,americans,chinese,ukrainian,european,british,french,german,senate,senator,
house,white,congress,moscow,washington,kyiv,europe,western,english,internet,government,department,
state,ceo,mr,mrs,ms,i,the,a,an,in,on,at,but,and,news,times,post,journal,prime,minister,
chief,secretary,general,director,administrator,tech,billionaire,election,day,nominee,candidate,former,
journalist,reporter,author,vice,governor,pentagon,america,u.s,u.k`,
  ),
};
