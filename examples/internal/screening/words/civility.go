package words

import "strings"

// civilityWords are words of cells under Civilité: titles of people, in the languages of those who live here, what a
// form or a directory has in their place, and what stands between two. The number of a choice is one, too.
var civilityWords = set("m mm mr mme mmes mlle mlles melle mrs " +
	"ms miss mx monsieur madame mademoiselle messieurs mesdames " +
	"mesdemoiselles mister missus dr dre drs docteur docteure doctor pr pre professeur professeure prof " +
	"me maitre maitres sir lord lady abbe pere soeur frere monseigneur rabbin pasteur imam general " +
	"colonel commandant capitaine lieutenant adjudant sergent amiral ambassadeur ambassadrice president " +
	"presidente depute deputee senateur senatrice comte comtesse baron baronne marquis marquise duc " +
	"duchesse prince princesse chevalier maire herr frau fraulein dott dottssa dottore sig sigra signor " +
	"signora signore sr sra srta senor senora senhor senhora dhr mevr heer mevrouw pan pani eng ing ir " +
	"et ou and or und y e cher chere chers cheres le la les homme femme masculin feminin male female man " +
	"woman h f mixte couple famille foyer societe sarl sas sasu sa sci scp scm selarl eurl ei snc gie " +
	"association asso ste ets etablissement etablissements entreprise mairie commune collectivite " +
	"syndicat copropriete cabinet groupe pharmacie organisme administration personne physique morale " +
	"particulier particuliers professionnel professionnels autre autres other divers neutre non " +
	"renseigne renseignee precise precisee connu connue communique communiquee defini definie indefini " +
	"inconnu inconnue unknown undefined null none nan na nr nc nd vide aucun aucune 0 1 2 3 4 5 6 7 8 9")

// IsCivility reports whether a cell under Civilité is a title of people, or says that there is none. Of whoever has
// another word there (feu, succession, tutelle), somebody looks what it says.
func IsCivility(cell string) bool {
	for w := range strings.SplitSeq(Fold(cell), " ") {
		if w != "" && !civilityWords[w] {
			return false
		}
	}
	return true
}
