package law

// What no text says: custom, and readings of our own.
var (
	Custom        = practice("usage, aucun texte")
	GoodPractice  = practice("bonne pratique")
	StateOfTheArt = practice("état de l'art")
	PacificLabour = practice("droit local du travail du Pacifique")
	RecordForm    = practice("forme du registre de ce paquet")
	ProofOfStudy  = practice("preuve de l'examen")
	TheLibrary    = practice("la bibliothèque elle-même")

	// OurReading fills a silence of the law the strict way.
	OurReading = Wording{
		Text: Text{Rank: Guidance, Ref: "lecture retenue par la bibliothèque, faute de texte"},
	}
)

func practice(ref string) Wording { return Wording{Text: Text{Rank: Practice, Ref: ref}} }
