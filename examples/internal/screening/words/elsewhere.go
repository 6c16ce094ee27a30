package words

import "strings"

// A contract that runs may be with another firm than whom the call is made for: "sous contrat" is what people write of
// somebody whom a competitor holds.

var (
	// competitors speak of another firm by themselves.
	competitors = set("concurrent concurrents concurrente concurrence competitor competitors competition " +
		"rival rivals elsewhere")

	// suppliers are those of whom one has another.
	suppliers = set("fournisseur fournisseurs operateur operateurs prestataire assureur assurance mutuelle banque " +
		"courtier supplier provider operator insurer bank")
	others = set("autre autres nouveau nouvel nouvelle change changer son sa ses leur leurs actuel actuelle another " +
		"other new their his her switched current")

	// knownSuppliers are firms that hold many people by a contract.
	knownSuppliers = set("orange sfr free bouygues sosh red edf engie totalenergies eni ekwateur ohm vattenfall " +
		"iberdrola planete axa maif macif matmut allianz groupama mma gmf maaf generali canal verisure homiris " +
		"securitas")

	// contracts are words with which those are the holders of one.
	contracts = set("contrat contrats abonnement abonnements abonne abonnee abonnes client cliente clients engage " +
		"engagee engages engagement signe signee assure assuree assures forfait box parti partie passe passee reste " +
		"contract subscription customer subscribed signed")

	// atPeople follow "chez" where no firm does: the home of people, or the caller's own house.
	atPeople = set("nous vous lui elle eux elles moi soi mere pere parents parent fille fils soeur frere mari femme " +
		"epoux epouse conjoint conjointe compagnon compagne ami amie amis enfants enfant voisin voisine cousin cousine")

	// atWork stand in front of a "chez" that speaks of no contract.
	atWork = set("travaille travaillait travaillent salarie salariee employe employee bosse ingenieur cadre rdv " +
		"rendez livre livree livraison")
)

// HoldsElsewhere reports whether a note may say that the person has a contract with another than the one whose name is
// given, both folded: "sous contrat chez un concurrent", "client Orange".
func HoldsElsewhere(note, own string) bool {
	all := strings.Fields(note)
	ours := func(w string) bool {
		for o := range strings.SplitSeq(own, " ") {
			if o == w && o != "" {
				return true
			}
		}
		return false
	}
	before := func(i int) string {
		if i == 0 {
			return ""
		}
		return all[i-1]
	}
	contract := false
	for _, w := range all {
		contract = contract || contracts[w]
	}
	for i, w := range all {
		switch {
		case competitors[w]:
			return true
		case w == "ailleurs":
			if by := before(i); by != "par" && by != "d" {
				return true
			}
		case knownSuppliers[w]:
			if (contract || len(all) == 1) && !ours(w) {
				return true
			}
		case suppliers[w]:
			if others[before(i)] || i > 1 && others[all[i-2]] || i+1 < len(all) && others[all[i+1]] {
				return true
			}
		case w == "chez":
			if atWork[before(i)] || before(i) == "vous" && i > 1 && atWork[all[i-2]] {
				continue
			}
			if holder := afterDeterminer(all[i+1:]); !atPeople[holder] && !ours(holder) {
				return true
			}
		case w == "avec" || w == "with":
			if by := before(i); by == "contrat" || by == "contract" || by == "abonnement" || by == "engage" ||
				by == "engagee" || by == "signe" {
				if holder := afterDeterminer(all[i+1:]); !atPeople[holder] && holder != "us" && !ours(holder) {
					return true
				}
			}
		}
	}
	return false
}

// determiners stand in front of a name.
var determiners = set("la le les l un une des sa son ses leur leurs mon ma mes the a an")

// afterDeterminer is the first word that is no determiner; it is empty if there is none.
func afterDeterminer(all []string) string {
	for _, w := range all {
		if !determiners[w] {
			return w
		}
	}
	return ""
}

// namesHolder are titles, compact, of the firm with which a person has a contract.
var namesHolder = func() map[string]bool {
	m := map[string]bool{}
	for t := range strings.SplitSeq("fournisseur|fournisseur actuel|nom du fournisseur|opérateur actuel|"+
		"prestataire actuel|assureur actuel|mutuelle actuelle|banque actuelle|concurrent|concurrence|"+
		"concurrent actuel|current supplier|current provider|current operator|current insurer|supplier|competitor",
		"|") {
		m[Compact(t)] = true
	}
	return m
}()

// NamesHolder reports whether the cells under a title name the firm with which a person has a contract.
func NamesHolder(title string) bool { return namesHolder[Compact(title)] }

// IsAnother reports whether a cell under such a title names another firm than that whose name is given, both folded.
func IsAnother(cell, own string) bool {
	if a, is := YesNo.Find(cell); cell == "" || is && a == No || cell == "nous" || cell == "us" {
		return false
	}
	for w := range strings.SplitSeq(cell, " ") {
		for o := range strings.SplitSeq(own, " ") {
			if o == w {
				return false
			}
		}
	}
	return true
}
