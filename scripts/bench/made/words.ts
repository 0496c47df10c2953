/**
 * The words that the made-up prose is drawn from.
 * Owns: the list.
 * Used by: `page.ts`.
 * Never: holds a word that is in a made-up name, nor one that makes a thing of a person's name where it stands after it
 * with a capital (“Library”, “Village”): Says Who leaves that name unmarked on purpose, the libraries cannot.
 */
const SMALL = `
the of and to in a that for is on was with as by at from it be this are an or had not but his her their which has
were been they who more will about would there one all when if out so up into than its no some could them only other
then now over also after first two new how because any these most through before between where both under since while`;

const LONG = `
committee harbour evening question minister market winter council weather station measure company
railway garden summer proposal kitchen evidence teacher mountain industry language neighbour election
decision farmer engineer document newspaper agreement meeting afternoon majority quarter distance budget
history border colony orchestra pattern service shipment morning factory student account argument balance bicycle
chapter climate concert contract customer danger debate delivery district economy exhibition experience failure
festival fishery forest fortune funding government holiday household increase inquiry interest journey judgement
knowledge labour landscape lecture licence machine material member memory message mineral mixture monument movement
network number object office opinion orchard passenger payment people picture planning platform policy population
position practice pressure problem programme promise property purpose railing reason record region relation report
research reservoir resident response result salary sample scandal schedule science season secret security
sentence settlement shortage signal silence society soldier solution speaker standard statement storage
struggle subject success supply surface surprise survey symptom system tariff tenant theatre tradition traffic
training transport treasury treaty tribunal trouble tunnel valley vehicle verdict version victory visitor
voyage warehouse warning weekend witness workshop announced argued arrived asked became began believed brought built
carried closed continued decided declined described expected explained failed followed gathered happened improved
insisted learned measured needed noticed offered opened ordered passed planned prepared produced promised published
questioned reached received refused remained remembered repaired replied returned seemed settled showed started
stopped suggested thought travelled turned visited waited walked wanted warned watched worked early eastern empty
familiar formal former general heavy honest important large late little local modern narrow national northern official
ordinary patient peaceful private public quiet recent rural serious several simple southern special steady strange
strong sudden uncertain useful western careful central common complete crowded different difficult`;

export const SMALL_WORDS = SMALL.trim().split(/\s+/);
export const LONG_WORDS = LONG.trim().split(/\s+/);
