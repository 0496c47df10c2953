/**
 * Given names that are common in news in English.
 * Owns: the list by which “Mark Lastname” at a headline's start is told from “Blame Lastname”.
 * Used by: the name index, which hands them to the page as data.
 * Never: tries to be whole. Inside a sentence any capitalised word that is no title and no common word is taken for a
 * given name; the list decides only where capitals say nothing (headlines, openings) or an ending misleads (“Fred”).
 */
const NAMES = `
aaron abby abdul abigail abraham adam adrian agnes ahmed aidan aisha alan albert alec alejandro aleksandr aleksei alex alexa
alexander alexandra alexei alexis alfred ali alice alicia alina alison allan allen allison alyssa amanda amber amelia
amir amy ana anastasia anatoly andre andrea andreas andrei andrew andy angela angelina anita ann anna anne annette annie
anthony antonio ariana ariel arnold arthur ashley audrey austin ava barbara barry beatrice becky ben benjamin bernard
bernie bert beth betsy betty beverly bianca billy bob bobby bonnie boris brad bradley brandon brenda brendan brett brian
bridget brittany brooke bruce bryan caitlin caleb calvin cameron camille candace carl carla carlos carly carmen carol
carole caroline carolyn carrie casey cassandra catherine cathy cecilia charles charlie charlotte chelsea cheryl chloe chris
christian christina christine christopher cindy claire clara clarence claudia clayton clement clyde cody colin colleen
connie connor conor corey courtney craig crystal curtis cynthia daisy damian damon dan dana daniel danielle danny darlene darrell darren
daryl dave david dean debbie deborah debra denis denise dennis derek diana diane diego dirk dmitri dmitry dolores
dominic don donna doris dorothy doug douglas duncan dustin dwayne dylan earl ed eddie edgar edith edmund eduardo edward edwin eileen
elaine eleanor elena eli elias elijah elisabeth elizabeth ella ellen elliot elliott elsa emily emma enrique eric erica erik
erika erin ernest esther ethan eugene eva evan eve evelyn evgeny fatima felicia felix fernando fiona florence frances
francesca francis francisco fred freddie frederick gabriel gabriela gail galina gareth gary gavin gemma geoffrey george georgia
gerald geraldine gerard giovanni glen glenn gloria gordon graham greg gregory greta gwen hank hannah harold harriet
harry harvey hassan hazel heather hector heidi helen helena henry herbert herman hilary hillary holly howard hugh hugo
ian ibrahim igor ilya imran ingrid irene irina iris irving isaac isabel isabella ivan jack jackie
jackson jacob jacqueline jaime jake james jamie jan jane janet janice jared jasmine jason javier jay jayden jean jeff jeffrey
jenna jennifer jenny jeremiah jeremy jerome jerry jesse jessica jill jim jimmy jo joan joann joanna joanne jodie
joe joel johan john johnny jon jonathan jordan jorge jose joseph josh joshua joy joyce juan judith judy julia julian
julie juliet june justin karen karim karina karl kate katherine kathleen kathryn kathy katie katrina kayla keith kelly
ken kenneth kerry kevin kim kimberly kirill kirk kristen kristin kurt kyle lance larry laura lauren laurence laurie
lawrence leah lee leigh leila leo leon leonard leonid leroy leslie lewis liam lillian lily linda lindsay lindsey lionel lisa liz
lloyd logan lois loretta lori lorraine louis louise lucas lucia lucille lucy luis luke lydia lynn mabel mackenzie
madeline madison maggie malcolm mandy manuel marc marcia marco marcus margaret maria marian marie marilyn marina mario
marion marjorie marlene marsha martha martin marvin mary mason mateo matt matthew maureen maurice max maxim maxine
megan meghan melanie melinda melissa melvin mercedes meredith mia michael michel michele michelle miguel mike
mikhail mildred miles milton miranda miriam mohamed mohammad mohammed moira molly monica morgan moses muhammad mustafa
myra nadia nancy naomi natalia natalie natasha nathan nathaniel ned neil nelson nicholas nick nicola nicole nigel nikita
nikolai nina noah noel nora norman olga oleg oliver olivia omar oscar otto owen paige pamela patricia patrick patsy patti
patty paul paula pauline pavel pedro peggy penelope percy peter petra phil philip phillip phoebe phyllis pierre polly
priscilla rachel rafael ralph ramon randall randy raul ray raymond rebecca reginald renee rex rhonda ricardo richard rick
ricky rita rob robert roberta roberto robin rodney roger roland roman ron ronald ronnie rosa rosalie rosemary roy ruben
rudolph rudy rupert russell ruth ryan sabrina sally sam samantha samuel sandra sandy sara sarah scott sean sebastian
sergei sergey seth shane shannon sharon shaun shawn sheila shelby shelley sheryl shirley sidney silvia simon sofia sonia
sophia sophie spencer stacey stacy stanislav stanley stefan stella stephanie stephen steve steven stewart stuart
susan suzanne svetlana sydney sylvia tamara tammy tanya tara tatiana taylor ted terence teresa terrence terry thelma
theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracy travis trevor tristan troy tyler
valentina valerie vanessa vera vernon veronica vicki vicky victor victoria viktor vincent viola violet virginia vitaly
vivian vladislav wade wallace walter wanda warren wayne wendy wesley wilfred wilhelm william willie winston xavier
yevgeny yolanda yuri yvonne zach zachary zoe`;

/** One string, names parted by a space, in lower case. */
export const GIVEN_NAMES = NAMES.trim().split(/\s+/).join(' ');
