/**
 * Names that many people bear, and words that are often names of things.
 * Owns: the lists, in lower case, words parted by a space.
 * Used by: `common-name.ts`.
 * Never: holds a rare name. Of surnames those that are among the most frequent of an English- or German-speaking country.
 */
const oneLine = (list: string): string => list.trim().split(/\s+/).join(' ');

export const COMMON_SURNAMES = oneLine(`
adams alexander ali allen anderson andrews armstrong bailey baker barnes bell bennett black brooks brown bryant burns
butler campbell carter chapman chen clark clarke coleman collins cook cooper cox cruz davies davis diaz edwards ellis
evans fisher ford foster fox garcia gibson gomez gonzalez graham grant gray green griffin hall hamilton harris harrison
harvey hayes henderson hernandez hill holmes howard hughes hunt hunter jackson james jenkins johnson jones jordan kelly
kennedy khan kim king knight kumar lee lewis li long lopez marshall martin martinez mason matthews miller mills mitchell
moore morgan morris murphy murray myers nelson nguyen owens palmer park parker patel patterson perez perry peters
phillips powell price ramirez reed reynolds rice richards richardson rivera roberts robertson robinson rodriguez rogers
rose ross russell sanchez sanders scott shaw simmons simpson singh smith spencer stephens stevens stewart stone sullivan
taylor thomas thompson thomson torres tran turner walker wallace walsh wang ward washington watson webb wells west white
williams wilson wood woods wright yang young zhang
bauer baumann beck becker berger braun fischer frank franke friedrich fuchs graf groß günther hahn hartmann heinrich herrmann
hoffmann hofmann horn huber jung kaiser keller klein koch köhler könig kramer kraus krause krüger kuhn kühn lang lange
lehmann lorenz ludwig maier mayer meier meyer möller müller neumann otto peters pfeiffer pohl richter roth sauer schäfer
schmid schmidt schmitt schmitz schneider scholz schreiber schröder schubert schulte schulz schulze schumacher schuster
schwarz seidel simon sommer stein thomas vogel vogt voigt wagner walter weber weiß werner winkler winter wolf wolff
ziegler zimmermann`);

export const COMMON_GIVEN_NAMES = oneLine(`
john james michael mike david robert bob william bill richard thomas tom mark paul peter george charles daniel dan
joseph joe andrew kevin brian steven steve jim matthew matt chris christopher mary maria anna anne elizabeth sarah susan
karen lisa linda jennifer jessica emma laura jane
hans klaus wolfgang jürgen michael stefan andreas thomas peter frank markus martin christian alexander ursula monika
petra sabine andrea claudia susanne julia`);

/** Words that are also names of companies, products, papers and works. */
export const MORE_WORDS = oneLine(`
alphabet amazon anthem apollo apple arc arrow atlas aurora bild block bloom blue brave bridge canvas chase circle cloud
compass core crown delta discovery dove eagle echo edge element equity flame focus force fox frontier galaxy gap gemini
globe harbor heritage horizon impact indeed insight intercept jaguar journal kind lens light line lincoln lucky lyric mail
match mercury meta mint mirror mission monday nation nature neon northern notion nova oracle orange origin page pioneer pixel
planet post prime pulse quest radar rally rebel reef ring ripple sage sail salon scale scout sentinel shell signal signature
slate slack spark spectator spectrum spiegel sprint spring square stern strike stripe summit sun swift target telegraph threads
tide time times titan tribune union unity vanguard verge vice vision visa wave welt wish zeit zoom
bund kanzler krieg frieden grüne linke union stadt land bank bahn post stern spiegel welt bild zeit`);
