package rights

import (
	"cmp"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// A Task is an action with its deadline.
type Task struct {
	Action   Action    `json:"action"`
	Deadline Deadline  `json:"deadline"`
	Says     rgpd.Text `json:"says"`
	// Contents is what goes into the answer, item by item; or the reasons of a
	// refusal.
	Contents []rgpd.Text   `json:"contents,omitempty"`
	Sources  []rgpd.Source `json:"sources,omitempty"`
}

// A Plan is what a request makes the controller do, in order, and what the call
// gate must know.
type Plan struct {
	Tasks []Task `json:"tasks"`
	// Stop is what to store for the person, so that the next call is refused,
	// and StopFrom since when. An objection and a withdrawal both end any consent to
	// marketing; rgpd.Restricted lasts until the freeze is lifted. NoStop: this
	// request stops no marketing. A stop without its day is one that nothing lifts.
	Stop     rgpd.Stop `json:"stop"`
	StopFrom time.Time `json:"stop_from,omitzero"`
	// Restricted says whether the data are frozen, and RestrictedFrom since
	// when, beside any Stop. Frozen data are not called: see [FrozenUse].
	Restricted     rgpd.Answer `json:"restricted"`
	RestrictedFrom time.Time   `json:"restricted_from,omitzero"`
	// Opens is the decision that the plan rests on.
	Opens rgpd.Decision `json:"opens"`
}

// HeldPending reports whether the processing stands still while the request is
// examined, asked or not: an objection on grounds of the person's situation stops
// it until compelling grounds are shown. RGPD, art. 21(1), 18(1)(d). Marketing
// does not wait: it is over, see [StopMarketing]. An objection whose purpose
// nobody noted may be of that kind, and so may a request of which nobody noted
// what it asks for.
func (r Request) HeldPending() bool {
	return r.Right == Objection && r.Purpose != Marketing && r.Purpose != Research || !r.Right.known()
}

// Plan works out what the request makes the controller do, on the facts known at an
// instant. The purpose is that of the facts, or of the request if they have none; where
// one of the two says marketing it is marketing. It is total: on nothing known it stops
// the calls, freezes and asks. An objection to what rests on consent has the plan of a
// withdrawal, a withdrawal from what rests on a public task or a legitimate interest that
// of an objection, and so has a request whose ground is such a word, granted or not. The
// heir of a dead person stops the calls. What stands in Besides is stopped and held as
// well, and the facts calm none of it but those of the person and, for the same purpose,
// of the basis. An unknown fact never spares what one of its answers would stop or hold.
func (r Request) Plan(f Facts, at time.Time) Plan {
	if r.Purpose == Marketing || !f.Purpose.known() {
		f.Purpose = r.Purpose
	}
	p := r.plan(f, at)
	for i := range r.Besides {
		other := &r.Besides[i]
		p.join(other.Plan(f.beside(other), at))
	}
	return p
}

// beside are the facts that hold of another request of the case as well. The rest was
// noted of the first, and would refuse the other, or take its purpose for known.
func (f *Facts) beside(other *Request) Facts {
	same := Facts{Purpose: other.Purpose, Held: f.Held, Deceased: f.Deceased}
	if other.Purpose.known() && other.Purpose == f.Purpose {
		same.Basis, same.SpecialConsent = f.Basis, f.SpecialConsent
	}
	if !f.forThemselves() && other.Right != Posthumous {
		same.Title = f.Title // nobody is presumed alive there either
	}
	return same
}

// plan is that of the request alone, whose purpose the facts give.
func (r Request) plan(f Facts, at time.Time) Plan {
	r.Purpose, r.Besides = f.Purpose, nil
	p := planning{Request: r, facts: f, at: at}
	p.Opens = Opens(r.Right, f, at)
	p.word, p.perhaps = words(r.Right, &f)
	p.Stop, p.Restricted = rgpd.NoStop, rgpd.No
	p.stop()
	p.freeze()
	if r.regime().outside() {
		p.Opens = rgpd.Decision{} // another law decides
		says := lacks[r.Regime.lack()]
		p.add(Examine, Answer, "À établir : "+says.FR, "To find out: "+says.EN)
		return p.Plan
	}
	p.examine()
	p.carryOut()
	p.answer()
	return p.Plan
}

type planning struct {
	Plan
	Request
	facts Facts
	at    time.Time
	// word is the objection or the withdrawal that the request says, zero if none, and
	// perhaps those that it may say, since its ground is unknown.
	word    Right
	perhaps []Right
}

// words returns the objection or the withdrawal that a request says, by its right or by
// the ground that it gives for another, and those that an unknown ground may say. RGPD,
// art. 17(1)(b) and (c), 18(1)(d).
func words(r Right, f *Facts) (said Right, perhaps []Right) {
	switch {
	case r == Objection, r == Withdrawal:
		return r, nil
	case r == Erasure && f.ErasureGround == ConsentGone:
		return Withdrawal, nil
	case r == Erasure && f.ErasureGround == ObjectionGround,
		r == Restriction && f.RestrictionGround == ObjectionPending:
		return Objection, nil
	case r == Erasure && !f.ErasureGround.known():
		return 0, []Right{Objection, Withdrawal}
	case r == Restriction && !f.RestrictionGround.known():
		return 0, []Right{Objection}
	}
	return 0, nil
}

// join adds to a plan what another request of the same case stops and holds.
func (p *Plan) join(other Plan) {
	var more []Task
	for _, t := range other.Tasks {
		switch t.Action {
		case StopCalling, EnterSuppression, TellProcessorsToStop, Freeze, StopProcessing, KeepSuppression,
			WarnBeforeLifting:
			if !p.does(t.Action) {
				more = append(more, t)
			}
		}
	}
	p.Tasks = append(more, p.Tasks...)
	slices.SortStableFunc(p.Tasks, func(a, b Task) int { return cmp.Compare(a.Action.order(), b.Action.order()) })
	if other.Stop != rgpd.NoStop {
		// A consent given between two words stops nothing: the last word counts, and one
		// without its day is the last.
		switch {
		case p.Stop == rgpd.NoStop || other.StopFrom.IsZero():
			p.StopFrom = other.StopFrom
		case !p.StopFrom.IsZero() && other.StopFrom.After(p.StopFrom):
			p.StopFrom = other.StopFrom
		}
		if p.Stop == rgpd.NoStop || other.Stop != rgpd.Restricted {
			p.Stop = other.Stop
		}
	}
	if other.Restricted == rgpd.Yes && (p.Restricted != rgpd.Yes || other.RestrictedFrom.Before(p.RestrictedFrom)) {
		p.Restricted, p.RestrictedFrom = rgpd.Yes, other.RestrictedFrom
	}
}

// order puts what stops first, and the warning before a freeze is lifted last.
func (a Action) order() int {
	switch a {
	case StopCalling, EnterSuppression, TellProcessorsToStop:
		return 0
	case Freeze:
		return 1
	case WarnBeforeLifting:
		return 3
	}
	return 2
}

func (p *planning) add(a Action, k Kind, fr, en string, texts ...law.Wording) *Task {
	return p.addAt(a, p.Deadline(k), fr, en, texts...)
}

func (p *planning) addAt(a Action, d Deadline, fr, en string, texts ...law.Wording) *Task {
	p.Tasks = append(p.Tasks, Task{Action: a, Deadline: d, Says: rgpd.Text{FR: fr, EN: en},
		Sources: rgpd.Cite(texts...)})
	return &p.Tasks[len(p.Tasks)-1]
}

// stop stops the calls. A request of which nobody noted what it asks for is taken as
// an objection where it may be one to marketing.
func (p *planning) stop() {
	said := p.Request
	switch {
	case !said.Right.known():
		said.Right = Objection
	case !said.StopsMarketing() && p.word != 0:
		said.Right = p.word
	}
	switch {
	case !said.StopsMarketing(), p.Right == Posthumous && p.Opens.Verdict() == rgpd.Forbidden:
		return
	case p.word == Withdrawal:
		p.Stop = rgpd.WithdrewConsent
	default:
		p.Stop = rgpd.Objected
	}
	p.StopFrom = p.Received.UTC()
	at := said.Deadline(StopMarketing)
	p.addAt(
		StopCalling, at,
		"Cesser immédiatement la prospection, par tous les canaux, et le profilage qui s'y rattache. Vaut retrait "+
			"du consentement et opposition.",
		"Stop marketing at once, by every channel, and the profiling that goes with it. It is a withdrawal of "+
			"consent and an objection.",
		law.GDPR("21(3) et 7(3)"), law.SuppressionList,
	)
	p.addAt(
		EnterSuppression, at,
		"Inscrire sur la liste repoussoir le strict nécessaire (une empreinte du numéro, calculée avec une clé), à "+
			"cette seule fin, pour trois ans au moins.",
		"Enter in the suppression list the least that does it (a keyed digest of the number), for that end only, "+
			"for three years at least.",
		law.SuppressionList,
	)
	p.addAt(
		TellProcessorsToStop, at,
		"Prévenir aussitôt le centre d'appels, l'hébergeur du composeur et la plateforme de messages.",
		"Tell at once the call centre, the host of the dialler and the message platform.",
		law.GDPR("21(3)"), law.GDPR("28(3)(a) et 28(3)(e)"),
	)
}

// asksPurpose reports whether what must stop or be held turns on a purpose that
// nobody noted.
func (p *planning) asksPurpose() bool {
	switch p.Right {
	case Objection, Withdrawal, Erasure:
		return !p.Purpose.known()
	}
	return (p.word != 0 || !p.Right.known()) && !p.Purpose.known()
}

// withdraws reports whether the request takes back the consent that a processing
// other than marketing rests on, by whatever word. What else it asks for may be refused.
// RGPD, art. 7(3).
func (p *planning) withdraws() bool {
	return p.word != 0 && p.Purpose != Marketing && p.facts.restsOnConsent() && p.stands(p.word)
}

// restsOnConsent reports whether the processing, or that of special data within it, is
// known to rest on consent. RGPD, art. 6(1)(a), 9(2)(a).
func (f *Facts) restsOnConsent() bool { return f.Basis == Consent || f.SpecialConsent == rgpd.Yes }

// stands reports whether an objection or a withdrawal is not to be refused on the facts.
func (p *planning) stands(word Right) bool {
	if word == p.Right {
		return p.Opens.Verdict() != rgpd.Forbidden
	}
	return Opens(word, p.facts, p.at).Verdict() != rgpd.Forbidden
}

// waits reports whether a word about something else than marketing holds the processing
// until it is decided. RGPD, art. 21(1); 21(6) holds nothing.
func (p *planning) waits(word Right) bool {
	f := &p.facts
	switch {
	case p.Purpose == Marketing, f.Basis == Consent, !p.stands(word):
		return false
	case p.Purpose == Research:
		// What rests on consent would cease: it is held until that is known.
		return f.SpecialConsent != rgpd.Yes && (f.SpecialConsent != rgpd.No || !f.Basis.known())
	case f.SpecialConsent == rgpd.Yes:
		// It ceases; what is objected to beside it is held.
		return f.Basis != Contract && f.Basis != LegalObligation && f.Basis != VitalInterests
	}
	return true
}

// mayWait is the same of a word that the request may say.
func (p *planning) mayWait(word Right) bool {
	switch {
	case p.Purpose == Marketing:
		return p.Stop == rgpd.NoStop && p.stands(word)
	case p.facts.restsOnConsent():
		return p.stands(word)
	}
	return p.waits(word)
}

// holds reports whether the processing stands still until the request is decided.
func (p *planning) holds() bool {
	switch {
	case p.asksPurpose():
		// Marketing data may be among those to erase: no call until it is known.
		return true
	case !p.Right.known(), p.Right == Restriction && p.Opens.Verdict() != rgpd.Forbidden:
		return true
	case p.word != 0:
		return p.waits(p.word)
	}
	return slices.ContainsFunc(p.perhaps, p.mayWait)
}

func (p *planning) freeze() {
	if !p.holds() {
		return
	}
	p.Restricted, p.RestrictedFrom = rgpd.Yes, p.Received.UTC()
	if p.Stop == rgpd.NoStop {
		p.Stop, p.StopFrom = rgpd.Restricted, p.RestrictedFrom
	}
	t := p.add(
		Freeze, CarryOut,
		"Limiter le traitement : aucun appel, aucun export vers le composeur. Restent permis :",
		"Freeze the data: no call, no export to the dialler. What may still be done:",
		law.GDPR("18(1) et 21(1)"), law.GDPR("18(2)"),
	)
	for u := Storing; u <= PublicInterest; u++ {
		t.Contents = append(t.Contents, u.Text())
	}
}

func (p *planning) examine() {
	asked := map[string]bool{}
	ask := func(c rgpd.Column) {
		if !asked[c.Name] {
			asked[c.Name] = true
			p.add(Examine, Answer, "À établir : "+c.Ask.FR, "To find out: "+c.Ask.EN, law.GDPR("12(3)"))
		}
	}
	if !p.Right.known() {
		ask(columns[colRight])
	}
	if p.asksPurpose() {
		ask(columns[colPurpose])
	}
	if p.Right == Access && p.facts.Held != rgpd.Yes && p.facts.Held != rgpd.No && p.Opens.Verdict() != rgpd.Forbidden {
		ask(columns[colHeld]) // the right opens either way, the answer is another
	}
	switch p.Opens.Verdict() {
	case rgpd.Deferred:
		p.add(
			CheckIdentity, Answer,
			"Lever promptement le doute raisonnable sur l'identité, par le moyen le moins intrusif ; consigner la "+
				"raison du doute, sans conserver la pièce.",
			"Settle the reasonable doubt on the identity promptly, by the least intrusive means; record the reason "+
				"of the doubt, not the document.",
			law.GDPR("12(6)"), law.Decree77, law.GuidelinesAccess.Part("§73-79"),
		)
	case rgpd.Undecided:
		if !p.Right.known() {
			return // what else to find out hangs on the right
		}
		for c := range p.Opens.Missing() {
			ask(c)
		}
	}
}

func (p *planning) carryOut() {
	if p.withdraws() {
		p.add(
			StopProcessing, CarryOut,
			"Cesser sans délai le traitement qui repose sur ce consentement ; effacer les données qu'aucune autre "+
				"base ne permet de conserver. Le traitement antérieur reste licite.",
			"Cease what rests on that consent, without waiting; erase the data that no other basis keeps. What was "+
				"done before stays lawful.",
			law.GDPR("7(3)"), law.GDPR("17(1)(b)"),
		)
	}
	if !p.Opens.Allowed() {
		if p.Right == Erasure && p.Stop != rgpd.NoStop {
			p.keep()
		}
		return
	}
	switch p.Right {
	case Rectification:
		p.add(
			RectifyData, CarryOut, "Rectifier les données inexactes, compléter les incomplètes.",
			"Rectify inaccurate data, complete incomplete ones.", law.GDPR("16"),
		)
	case Erasure:
		p.add(
			EraseData, CarryOut,
			"Effacer les données, y compris chez les sous-traitants.",
			"Erase the data, at the processors' too.",
			law.GDPR("17(1)"),
		)
		p.keep()
	case HumanReview:
		p.add(
			HumanIntervention, Answer,
			"Faire réexaminer la décision par une personne qui a le pouvoir de la modifier ; recueillir le point "+
				"de vue de la personne concernée.",
			"Have the decision taken again by somebody with the power to change it, and hear the person.",
			law.GDPR("22(3)"),
		)
	case Posthumous:
		p.add(
			FollowDirectives, CarryOut,
			"Exécuter les directives ; à défaut, clore les comptes, cesser les traitements, mettre les données à jour.",
			"Follow the directives; failing these, close accounts, stop the processing, update.", law.LIL84,
		)
	}
	if p.Right == Rectification || p.Right == Erasure || p.Right == Restriction {
		p.add(
			TellTheRecipients, TellRecipients,
			"Notifier à chaque destinataire, sous-traitants compris (centre d'appels, hébergeur, plateforme, "+
				"acheteurs du fichier), sauf impossibilité ou efforts disproportionnés.",
			"Tell each recipient, processors included (call centre, host, platform, buyers of the file), unless "+
				"impossible or of disproportionate effort.",
			law.GDPR("19"),
		)
	}
	if p.Right == Erasure && p.facts.Published != rgpd.No {
		p.add(
			TellControllers, CarryOut,
			"Si les données ont été rendues publiques, en informer les autres responsables par des mesures "+
				"raisonnables.",
			"If the data were made public, tell other controllers by reasonable steps.",
			law.GDPR("17(2)"),
		)
	}
}

func (p *planning) keep() {
	p.add(
		KeepSuppression, CarryOut,
		"Conserver l'inscription sur la liste repoussoir, réduite au minimum : elle survit à l'effacement.",
		"Keep the suppression entry: it survives the erasure, cut down to the least.",
		law.GDPR("21(3)"), law.SuppressionList,
	)
}

func (p *planning) answer() {
	verdict := p.Opens.Verdict()
	if verdict == rgpd.Forbidden {
		t := p.add(
			RefuseToPerson, Refusal,
			"Notifier le refus dans le mois : motifs, réclamation à la CNIL, recours juridictionnel. Motifs :",
			"Tell of the refusal within the month: reasons, complaint to the CNIL, judicial remedy. Reasons:",
			law.GDPR("12(4)"),
		)
		for r := range p.Opens.Because() {
			t.Contents = append(t.Contents, r.Says)
		}
		return
	}
	switch p.Right {
	case Access:
		if p.facts.Held == rgpd.No {
			break // the answer itself is what was asked for
		}
		t := p.add(
			GiveAccess, Answer, "Donner accès, par voie électronique si la demande l'était :",
			"Give access, by electronic means if the request was:", law.GDPR("15"), law.OesterreichischePost,
		)
		t.Contents = AccessContents()
	case Portability:
		t := p.add(
			HandOverData, Answer,
			"Remettre les données dans un format structuré, couramment utilisé et lisible par machine :",
			"Hand the data over in a structured, commonly used, machine-readable format:",
			law.GDPR("20(1)"), law.GuidelinesPortability,
		)
		t.Contents = PortableContents()
	}
	t := p.add(
		ConfirmToPerson, Answer,
		"Envoyer la réponse : ce qui a été fait, et quand. Seul l'envoi compte, non la validation du projet.",
		"Send the answer: what was done, and when. An approved draft does not count.",
		law.GDPR("12(3)"),
	)
	if p.Right == Access && p.facts.Held == rgpd.No {
		t.Contents = []rgpd.Text{nothingHeld}
	}
	if verdict != rgpd.Allowed && !p.AboutMarketing() {
		p.add(
			RefuseToPerson, Refusal,
			"Si l'examen conduit à un refus, même partiel : le notifier avant cette date, que rien ne prolonge.",
			"If the examination leads to a refusal, even in part: tell of it before this day, which nothing extends.",
			law.GDPR("12(4)"),
		)
	}
	if p.Restricted == rgpd.Yes {
		p.add(
			WarnBeforeLifting, LiftWarning,
			"Informer la personne avant de lever la limitation.",
			"Warn the person before the freeze is lifted.",
			law.GDPR("18(3)"),
		)
	}
}
