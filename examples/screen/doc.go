// Screen reads a campaign file as a spreadsheet writes it, decides each row with
// package prospect, and writes six files: who may be called and when today, who
// later and when, who may not and by which article, what is to be found out, who
// is out of scope, and what is set aside: a refusal that is read or possible, a
// double, what cannot be read. The six files together are the
// input, row by row and in order, each row with the user's own columns first. A
// report and a certificate go with them.
//
//	go run ./examples/screen
//	go run ./examples/screen -in prospects.csv -campaign campagne.json -out lundi -at "2026-11-30 10:00"
//	go run ./examples/screen -in prospects.csv -out lundi -save-campaign campagne.json
//	go run ./examples/screen -check lundi
//
// Without argument it screens a sample of invented people at a fixed instant, into
// out/screen. Run it with -h for the main job, and with -h all for its columns and options. The program in folder bulk
// makes campaigns of any size to measure it with.
//
// # Questions
//
// Who gives a file and no campaign is asked. The run works out which facts, stated for all rows, would change what
// comes of how many of those to complete, and asks for them: first what the campaign is, then what all people of the
// file have in common, each time what settles the most rows. Each answer is shown with what it claims and with what
// it does, and is the option of the command line that it is shown with: -fact of the campaign, -set of a column,
// -searched of the records. It is an assertion of whoever gives it, overrides nothing that a row says, and stands on
// the screen, in the report and in the certificate. "I do not know" is an answer to each question, and the default.
//
// On a terminal one question comes after another. Elsewhere the same questions are written as a text after the
// results. -preview counts and asks, and writes no result; -save-campaign keeps the facts for the next time.
//
// # Files
//
// It reads CSV as Excel writes it in France: semicolons, commas, tabs or bars; Windows-1252,
// UTF-8 or UTF-16, guessed or given by -encoding; ends of line in cells; numbers that
// lost their zero. It reads workbooks, xlsx and ods, as a person sees them: days, telephones,
// yes and no; a row that is hidden, in red, or has a line through it is set aside, and said; of several sheets
// -sheet names one.
// It decides on all cores, or on as many as -cores says, and holds
// some chunks of the file at a time, however long it is; what it writes does not depend
// on the cores.
//
// It writes what Excel opens right there, whatever came in: semicolons, UTF-8 with its
// mark. Cells of the user are never changed; cells of ours never start a formula. Column
// rgpd_article has the first source of a rule. Column rgpd_devoirs has the short name of
// a set of duties, such as d-1d1ae6c1. Column rgpd_en_trop of damaged.csv has what stands
// past the titles.
//
// -for writes them who may be called once more, as a dialler imports them: vicidial, hubspot, plain. A row is one
// number, the first of the person, and each number stands once; it has the line of the person in the file, the hours
// of the day, the instant up to which the answer holds, which is at most the end of the day, the kind of number that
// may be shown, the rule and the duties. Who stands there is awaited, and was not tried. The files stand in the
// certificate.
//
// report.html is one page to read or print: the counts, the reasons with all their
// sources, the sets of duties spelt out, and the digests of the files. It shows numbers
// masked, and line numbers. certificate.json says what the run was made of, with the
// digests of what was read and written and of the rules, so that it can be made again
// and compared; it holds nothing of the people in the file. -check compares the six
// files in a folder, and the report, with its certificate. It finds accidents: whoever
// changes a file can write a certificate that fits. With -key, a secret of who screens, the
// certificate is sealed, and -check with that key finds any change of a row, a count, a name,
// a digest or the report, and files added or missing. It does not show when they were made.
//
// What is stated for the whole file, by -fact, -set and -searched, which columns were
// left aside by name, and the lists with their ages stand on the screen, in the report and in the
// certificate: nothing has checked them.
//
// -codes leaves out the columns that say in words what others say by the name of a rule
// or by an instant: two fifths of the bytes, of no use to a program. certificate.json then says what
// each name of a rule stands for.
//
// The six files hold personal data. All eight are readable by their owner only, and get
// their names once all are whole, the certificate last. One run at a time writes into a folder.
//
// # Columns
//
// Titles are recognised in French and English, without regard to case and accents;
// -h all lists them, with what their cells hold. -column gives another title to a
// column, or keeps one from being read; -set says what empty cells of a column mean. Other
// columns are kept, and searched for words of a refusal and for numbers, which the
// lists are asked for; a row that has the first is set aside in damaged.csv. A column that is absent, or a cell
// that is empty, leaves its fact unknown.
//
// Nobody can list all words of a refusal. So a note, in any column of words that people write, is read the other way
// round as well: each of its words has to be one of some fourteen thousand that say no refusal, or a number, a day, an
// amount, an address, a name behind Mme or in the row; and what it denies has to be what may be denied, such as an
// answer or a moment. A misspelt word, another language, a code, a sign are none of those: the row is set aside, and so
// are the other rows of the person. Somebody reads it; or says by -harmless that words say no refusal in this file,
// which the report and the certificate repeat; or leaves the column unread by its name.
//
// Every column is accounted for: -columns shows what each is read as, what kinds of values it holds and what explains
// it, with -json for a program. A column that neither its title nor its values explain stops the run, and all
// are asked about at once, unless it is empty, the same in each row of a file that is long enough (and no yes, day or
// number, and nothing of a status, under a title that says nothing of a call), or a code of each row's own. -column
// says what such a column is, or that it holds no refusal.
// -leave-aside waives together those that bear on no call: neither title nor values speak of a refusal, a consent, a
// status, a number, a country, a day, a yes or a no. They are searched for a refusal all the same. What was left
// aside is named in the summary, the report and the certificate.
//
//   - the person: téléphone (one to four), code postal, pays, territoire, qualité,
//     offre pour, type de ligne
//   - where the number comes from: origine, collecte vérifiée, mention
//     anti-prospection, visibilité, information
//   - the records: fichier consulté
//   - what the person said: stop, opposition le, refus le, retrait le; accord, whose no is an
//     objection; liste rouge, whose yes is one
//   - the consent: consentement état, consentement le, consentement jusqu'au,
//     consentement canaux, consentement pour, consentement appelant, consentement
//     objet, consentement manque, créneau
//   - the relation: contrat, contrat en cours, lien, produits analogues, dernière manifestation, fin de relation
//   - the call-back: rappel demandé le, rappel auprès de, rappel objet, rappel preuve
//   - the calls made: tentatives; and, before 2026-08-11, bloctel
//
// In the columns of what was said, of consent, contract, call-back and calls, an
// empty cell means none only where the file says that the records were searched:
// column "fichier consulté", or -searched. A word or a date there that cannot be
// read makes the row damaged; an unknown word about the person, the number or what
// they were told leaves its fact unknown, and is counted. Neither is a guess. A cell
// that says half of a fact, such as a contract without its link to the offer, leaves
// it unknown even then.
//
// A consent counts as valid only if the file says that it was assessed as valid,
// and says for whom, by whom, for what and by which channels: the names are
// compared with those of the campaign. To telephone calls it ends after a year at
// the latest, whatever the file says.
//
// # Tools
//
// The file of a tool that is known is told by a set of its titles, and read as that tool writes it: HubSpot,
// Salesforce, Odoo, Dolibarr, Pipedrive, Zoho, Brevo, Sellsy, Outlook and Google contacts, leads of Meta, VICIdial,
// Pages Jaunes, Sirene. It is said on the screen, in the report and in the certificate. -preset names another, or
// none. A preset says what columns are and what the tool's own words mean, such as NI or DNCL in VICIdial; what is
// none of those words is read as in any other file, and asked about.
//
// # Lists and consents kept elsewhere
//
// -stops gives a suppression list, and may be repeated: a file that package suppression
// wrote, with its key by -stops-key, or a CSV in clear with the instant up to which it
// is complete by -stops-as-of. Every number of a row is looked up: one that is listed
// stops the row. A list older than -stops-max-age at the instant asked, or later than
// it, or another principal's, refuses whom it holds if it can, and clears nobody.
//
// -consents gives a CSV of consents by number. It takes the place of the columns of
// consent in the campaign: a number that it does not hold has no consent. What a person
// said against being called is never replaced: a consent that either file says is withdrawn,
// and the columns of stops of both. A state of consent that cannot be read leaves
// the row undecided, since it could say so.
//
// A no is never taken back by another cell: not by the no of another column, in whichever
// order they stand, nor by another row of the same number: the campaign is read once for
// the nos in it, and then decided. A row that cannot be read, or says what nobody
// understands, could say no: the other rows of the numbers in it are set aside with it,
// until it is mended. So are rows of the same e-mail address, or of a number that may be the one
// which that row writes as no number is read; and, of a row without any number, the row above, of
// which it may be the rest: a note with an end of line, merged cells. Only a later valid consent
// or request of the person reopens the contact.
//
// Where the day of a stop may have its month first, 03/10/2026, the later of both counts, and a
// consent in between takes nothing back. A file that has a day such as 06/25/2026 and none such as
// 25/06/2026 is not guessed about: the rows whose days may be read either way are set aside.
//
// # Results
//
// -results gives how calls ended, and may be repeated: an export of VICIdial, or a file with a number, an instant and
// a word. Each call is an attempt of the principal's. A refusal in the call, an objection and a number that leads to
// somebody else are read besides, and bind all numbers of the person. A word that is not known stops the run, since it
// could be a refusal, until -result says what it is; a comment that is not understood whole sets the person aside,
// until -harmless names its words. Results make nobody callable who was not: where nobody says whether a person
// objected, what they said in a call has no day, and nothing takes it back. The same files are given with the next
// campaign: nothing is remembered in between.
//
// # What it does not do
//
// It records no attempt and remembers nothing: a row is decided by its own cells, by what the
// other rows of its numbers say against being called, by the campaign, and by the lists,
// consents and results given. Decide again before dialling.
//
// # Rooms
//
// Package main says what the program is called. All else stands in rooms below internal, each with one subject:
//
//	bytes ── sheet ── cells ──┐
//	                          ├── facts ── a person ── decide ── a row of one of six ── folder
//	words ── what they mean ──┤                          │
//	kept ─── known elsewhere ─┘                          └────── a tally ── report ──── folder
//
//	command ── job ── all of this, in order
//
// From the ground up they are:
//
//   - sheet: files of rows: letters, separators, quotes, ends of line; what is written so
//   - words: what people write in a cell: words, days, refusals
//   - bins: the six files, their names and their titles
//   - say, sample, folder: writing French; the sample; files that get their names once all are whole
//   - workbook: xlsx and ods as files of rows
//   - preset: what is known of the files that tools write
//   - handover: whom a dialler may call, in the form that it imports
//   - facts: columns and rows; what the cells of a row say together of a person
//   - survey: all columns of a file, before a row is decided: what each is, and what has to be asked
//   - results: how calls ended
//   - kept: what is known of people elsewhere: consents, suppression lists, other rows
//   - decide: each row, on all cores; what is said of it; how many there are of each kind
//   - ask: what is worth asking of a file, and what each answer would do
//   - report: summary, page, certificate, progress, warnings
//   - job: one screening, from its inputs to its files, for whoever asks
//   - command: the command line, which programs share: options, manual, terminal, signals
//   - screentest: what tests need
//
// A room imports those before it, and never one after it: TestRooms holds the arrows.
package main
