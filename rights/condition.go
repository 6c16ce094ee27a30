package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/rows"
)

//go:generate go run ../internal/cmd/columns .

// when is the condition of a row: all sets must hold the case. The question above a field
// is what is asked where its fact is missing.
//
//columns:index col
//columns:facts facts
type when struct {
	// FR: Que demande la personne ?
	// EN: What does the person ask for?
	Right rgpd.Set[Right] `fact:"right"`
	// FR: Quelle finalité la demande vise-t-elle ?
	// EN: Which purpose is the request about?
	Purpose rgpd.Set[Purpose] `fact:"purpose"`
	// FR: Sur quelle base légale ce traitement repose-t-il ?
	// EN: On which legal basis does that processing rest?
	Basis rgpd.Set[Basis] `fact:"basis"`
	// FR: Des données de la personne sont-elles traitées ?
	// EN: Are data about the person processed?
	Held rgpd.Set[rgpd.Answer] `fact:"held"`
	// FR: La personne est-elle décédée ?
	// EN: Is the person dead?
	Deceased rgpd.Set[rgpd.Answer] `fact:"deceased"`
	// FR: La personne est-elle identifiée ?
	// EN: Is the person identified?
	Identity rgpd.Set[Identity] `fact:"identity"`
	// FR: La demande est-elle manifestement infondée ou excessive, preuve à l'appui ?
	// EN: Is the request manifestly unfounded or excessive, with proof?
	Abusive rgpd.Set[rgpd.Answer] `fact:"abusive"`
	// FR: Les données sont-elles exactes et complètes ?
	// EN: Are the data accurate and complete?
	Accuracy rgpd.Set[Accuracy] `fact:"accuracy"`
	// FR: Quel motif de l'article 17(1) est établi ?
	// EN: Which ground of article 17(1) is established?
	ErasureGround rgpd.Set[ErasureGround] `fact:"erasure-ground"`
	// FR: Le traitement reste-t-il nécessaire pour l'une des fins de l'article 17(3) ?
	// EN: Does the processing stay necessary for one of the ends of article 17(3)?
	Needed rgpd.Set[Needed] `fact:"needed"`
	// FR: Le responsable a-t-il rendu les données publiques ?
	// EN: Did the controller make the data public?
	Published rgpd.Set[rgpd.Answer] `fact:"published"`
	// FR: Quel cas de l'article 18(1) est établi ?
	// EN: Which case of article 18(1) is established?
	RestrictionGround rgpd.Set[RestrictionGround] `fact:"restriction-ground"`
	// FR: Les données ont-elles été fournies par la personne ou déduites ?
	// EN: Were the data provided by the person, or derived?
	Supply rgpd.Set[Supply] `fact:"supply"`
	// FR: Le traitement est-il automatisé ?
	// EN: Is the processing automated?
	Automated rgpd.Set[rgpd.Answer] `fact:"automated"`
	// FR: La personne invoque-t-elle sa situation particulière ?
	// EN: Does the person rely on their particular situation?
	Situation rgpd.Set[rgpd.Answer] `fact:"situation"`
	// FR: Le responsable a-t-il démontré des motifs impérieux ou des droits à défendre en justice ?
	// EN: Has the controller shown compelling grounds or legal claims?
	Overriding rgpd.Set[rgpd.Answer] `fact:"overriding"`
	// FR: Y a-t-il une décision exclusivement automatisée aux effets significatifs ?
	// EN: Is there a solely automated decision with significant effects?
	Decided rgpd.Set[rgpd.Answer] `fact:"decided"`
	// FR: Qu'est-ce qui autorise cette décision ?
	// EN: What authorises that decision?
	Excuse rgpd.Set[Excuse] `fact:"excuse"`
	// FR: À quel titre agit-on pour la personne décédée ?
	// EN: By what right does somebody act for the dead person?
	Title rgpd.Set[Title] `fact:"title"`
	// FR: S'agit-il de données sensibles traitées sur le consentement explicite de la personne ?
	// EN: Are these special data, processed on the person's explicit consent?
	SpecialConsent rgpd.Set[rgpd.Answer] `fact:"special-consent"`
}

// columns are the facts of the table.
var columns = rows.Columns[when](columnWords)

// table puts a right and its facts in the columns.
func (f *Facts) table(r Right) engine.Facts {
	c := facts{
		Right:             r,
		Purpose:           f.Purpose,
		Basis:             f.Basis,
		Held:              f.Held,
		Deceased:          f.Deceased,
		Identity:          f.Identity,
		Abusive:           f.Abusive,
		Accuracy:          f.Accuracy,
		ErasureGround:     f.ErasureGround,
		Needed:            f.Needed,
		Published:         f.Published,
		RestrictionGround: f.RestrictionGround,
		Supply:            f.Supply,
		Automated:         f.Automated,
		Situation:         f.Situation,
		Overriding:        f.Overriding,
		Decided:           f.Decided,
		Excuse:            f.Excuse,
		Title:             f.Title,
		SpecialConsent:    f.SpecialConsent,
	}
	return c.table()
}
