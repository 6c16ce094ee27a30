package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// telephone: C. conso., art. L. 223-1, reaches automated calls as well, which
// CPCE, art. L. 34-5, governs besides (C. conso., art. L. 223-7).
var telephone = rgpd.Is(rgpd.LiveCall, rgpd.AutomatedCall)

// A row is a rule with its condition, and what it means for a reader of the
// record: the criteria it breaks, the qualities they belong to, the field
// concerned, what mends it.
type row struct {
	ID      rgpd.RuleID
	Then    rgpd.Effect
	From    rgpd.Date
	When    when
	Says    rgpd.Text
	Do      rgpd.Text
	Path    string
	Breaks  Criteria
	Of      qualities
	Sources []rgpd.Source
	Clause  string
}

var rows = []row{
	// Was there an answer, and does it stand.

	{
		ID: NotOnFile, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Answer: rgpd.Is(NothingOnFile)},
		Says: rgpd.Text{FR: "aucun consentement ne figure au dossier", EN: "no consent is on file"},
		Do:   rgpd.Text{FR: "Demander le consentement, ou fonder la prospection sur une autre règle qui la permet.", EN: "Ask for consent, or rest on another rule that permits the contact."},
		Path: "answer", Breaks: CriteriaOf(Agreed), Of: of(Unambiguous),
		Sources: rgpd.Cite(law.GDPR("6(1)(a)")),
	},
	{
		ID: WasRefused, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Answer: rgpd.Is(SaidNo)},
		Says: rgpd.Text{FR: "la personne a refusé", EN: "the person refused"},
		Do:   rgpd.Text{FR: "Ne pas prospecter ; inscrire le refus.", EN: "Do not prospect; enter the refusal."},
		Path: "answer", Breaks: CriteriaOf(Agreed), Of: of(Unambiguous),
		Sources: rgpd.Cite(law.GDPR("4(11)")),
	},
	{
		ID: WasWithdrawn, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Standing: rgpd.Is(takenBack)},
		Says: rgpd.Text{FR: "le consentement a été retiré", EN: "the consent was withdrawn"},
		Do:   rgpd.Text{FR: "Cesser aussitôt, et inscrire le retrait sur la liste d'opposition.", EN: "Stop at once, and enter the withdrawal in the suppression list."},
		Path: "withdrawal", Breaks: CriteriaOf(StillStands), Of: of(Revocable),
		Sources: rgpd.Cite(law.GDPR("7(3)")),
	},
	{
		ID: WasGiven, Then: rgpd.Permit, From: law.DayGDPR,
		When:    when{Answer: rgpd.Is(SaidYes)},
		Says:    rgpd.Text{FR: "la personne a consenti, et aucune des conditions du consentement ne manque", EN: "the person consented, and no condition of consent is lacking"},
		Path:    "answer",
		Sources: rgpd.Cite(law.GDPR("4(11)"), law.L345),
	},
	// Specific: this professional, this caller, this object, this channel.

	{
		ID: PrincipalOther, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Principal: rgpd.Is(other)},
		Says: rgpd.Text{FR: "le consentement a été donné à un autre professionnel", EN: "the consent was given to another professional"},
		Do:   rgpd.Text{FR: "Nommer dans la demande chaque professionnel qui prospectera ; un consentement ne se transmet pas en cascade.", EN: "Name in the request each professional who will prospect; a consent does not pass on in cascade."},
		Path: "form.principals", Breaks: CriteriaOf(NamesPrincipal), Of: of(Specific, Informed),
		Sources: rgpd.Cite(law.GDPR("4(11)"), law.Hubside),
	},
	{
		ID: CallerUnnamed, Then: rgpd.Forbid, From: law.DayOptIn,
		When: when{Channel: telephone, Caller: rgpd.Not(same)},
		Says: rgpd.Text{FR: "la demande ne nommait pas le tiers qui appelle", EN: "the request did not name the third party that calls"},
		Do:   rgpd.Text{FR: "Nommer dans la demande le centre d'appels qui appellera.", EN: "Name in the request the call centre that will call."},
		Path: "form.callers", Breaks: CriteriaOf(NamesCaller), Of: of(Specific, Informed),
		Sources: rgpd.Cite(law.R2231.Part("I")),
	},
	{
		ID: ObjectOther, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Object: rgpd.Is(other)},
		Says: rgpd.Text{FR: "le consentement a été donné pour un autre objet", EN: "the consent was given for another object"},
		Do:   rgpd.Text{FR: "Demander un consentement pour cet objet.", EN: "Ask for consent for this object."},
		Path: "form.objects", Breaks: CriteriaOf(NamesObject), Of: of(Specific),
		Sources: rgpd.Cite(law.GDPR("6(4) et 13(3)")),
	},
	{
		ID: ObjectUnnamed, Then: rgpd.Forbid, From: law.DayOptIn,
		When: when{Channel: telephone, Object: rgpd.Is(unnamed)},
		Says: rgpd.Text{FR: "la demande ne disait pas la nature des biens ou services", EN: "the request did not state the kind of goods or services"},
		Do:   rgpd.Text{FR: "Dire dans la demande la nature des biens ou services proposés.", EN: "State in the request the kind of goods or services offered."},
		Path: "form.objects", Breaks: CriteriaOf(NamesObject), Of: of(Specific, Informed),
		Sources: rgpd.Cite(law.R2231.Part("I")),
	},
	{
		ID: ChannelOther, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Agreed: rgpd.Is(other)},
		Says: rgpd.Text{FR: "le consentement a été donné pour un autre canal", EN: "the consent was given for another channel"},
		Do:   rgpd.Text{FR: "Proposer un choix pour chaque canal, et n'employer que ceux acceptés.", EN: "Offer a choice for each channel, and use only those agreed to."},
		Path: "channels", Breaks: CriteriaOf(NamesChannel), Of: of(Specific),
		Sources: rgpd.Cite(law.GDPR("4(11)"), law.L345),
	},
	{
		ID: ChannelUnnamed, Then: rgpd.Forbid, From: law.DayOptIn,
		When: when{Channel: telephone, Channels: rgpd.Not(Said)},
		Says: rgpd.Text{FR: "la demande ne disait pas que la prospection se ferait par téléphone", EN: "the request did not say that prospecting would be by telephone"},
		Do:   rgpd.Text{FR: "Dire dans la demande que la prospection se fera par téléphone.", EN: "Say in the request that prospecting will be by telephone."},
		Path: "form.channels", Breaks: CriteriaOf(NamesChannel), Of: of(Specific),
		Sources: rgpd.Cite(law.L2231),
	},
	{
		ID: MessageUnnamed, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Channel: rgpd.Is(rgpd.AutomatedCall, rgpd.SMS, rgpd.Email), Channels: rgpd.Not(Said)},
		Says: rgpd.Text{FR: "la demande ne nommait pas l'automate, le SMS ou le courriel", EN: "the request did not name the machine, the text message or the e-mail"},
		Do:   rgpd.Text{FR: "Nommer dans la demande le moyen employé.", EN: "Name in the request the means to be used."},
		Path: "form.channels", Breaks: CriteriaOf(NamesChannel), Of: of(Specific),
		Sources: rgpd.Cite(law.L345),
	},
	{
		ID: PurposesBundled, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Granularity: rgpd.Is(OneChoiceForAll)},
		Says: rgpd.Text{FR: "une seule acceptation vaut pour plusieurs finalités", EN: "one acceptance stands for several purposes"},
		Do:   rgpd.Text{FR: "Donner à la prospection une case à elle.", EN: "Give prospecting a box of its own."},
		Path: "form.granularity", Breaks: CriteriaOf(OwnChoice), Of: of(Free, Specific),
		Sources: rgpd.Cite(law.GDPR("consid. 43"), law.Hubside),
	},
	{
		ID: AfterContact, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Order: rgpd.Is(after)},
		Says: rgpd.Text{FR: "le consentement n'est pas antérieur au contact", EN: "the consent did not come before the contact"},
		Do:   rgpd.Text{FR: "Ne contacter qu'après le consentement ; vérifier la date enregistrée.", EN: "Contact only after the consent; check the date recorded."},
		Path: "at", Breaks: CriteriaOf(GivenBefore), Of: of(Specific),
		Sources: rgpd.Cite(law.GDPR("6(1)(a)"), law.L345),
	},
	// Informed: what the person was told before answering.

	{
		ID: PrincipalUnnamed, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Principal: rgpd.Is(unnamed)},
		Says: rgpd.Text{FR: "la demande ne nommait pas le professionnel", EN: "the request did not name the professional"},
		Do:   rgpd.Text{FR: "Nommer le professionnel ; « nos partenaires » ne nomme personne.", EN: "Name the professional; \"our partners\" names nobody."},
		Path: "form.principals", Breaks: CriteriaOf(NamesPrincipal), Of: of(Informed),
		Sources: rgpd.Cite(law.GDPR("consid. 42")),
	},
	{
		ID: IdentityUnsaid, Then: rgpd.Forbid, From: law.DayOptIn,
		When: when{Channel: telephone, Principal: rgpd.Is(unnamed)},
		Says: rgpd.Text{FR: "la demande ne disait pas l'identité du professionnel", EN: "the request did not state the identity of the professional"},
		Do:   rgpd.Text{FR: "Nommer le professionnel qui fera appeler.", EN: "Name the professional for whom calls are placed."},
		Path: "form.principals", Breaks: CriteriaOf(NamesPrincipal), Of: of(Informed),
		Sources: rgpd.Cite(law.R2231.Part("I")),
	},
	{
		ID: PurposeUnsaid, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Purpose: rgpd.Not(Said)},
		Says: rgpd.Text{FR: "la demande ne disait pas que les données serviraient à prospecter", EN: "the request did not say that the data would serve prospecting"},
		Do:   rgpd.Text{FR: "Dire que les données serviront à la prospection commerciale.", EN: "Say that the data will serve direct marketing."},
		Path: "form.purpose", Breaks: CriteriaOf(NamesPurpose), Of: of(Informed),
		Sources: rgpd.Cite(law.GDPR("consid. 42")),
	},
	{
		ID: DataUnsaid, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Data: rgpd.Is(LeftOut)},
		Says: rgpd.Text{FR: "la demande ne disait pas quelles données serviraient", EN: "the request did not say which data would serve"},
		Do:   rgpd.Text{FR: "Dire quelles données serviront : le numéro, l'adresse électronique.", EN: "Say which data will serve: the number, the e-mail address."},
		Path: "form.data", Breaks: CriteriaOf(NamesData), Of: of(Informed),
		Sources: rgpd.Cite(law.GuidelinesConsent),
	},
	{
		ID: WithdrawalUnsaid, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Withdrawal: rgpd.Is(LeftOut)},
		Says: rgpd.Text{FR: "la demande ne disait pas que l'on peut retirer son consentement", EN: "the request did not say that consent can be withdrawn"},
		Do:   rgpd.Text{FR: "Dire avant la réponse que l'on peut retirer son consentement à tout moment.", EN: "Say before the answer that one may withdraw at any time."},
		Path: "form.withdrawal", Breaks: CriteriaOf(TellsWithdrawal), Of: of(Informed),
		Sources: rgpd.Cite(law.GDPR("7(3)")),
	},
	{
		ID: WithdrawalWayUnsaid, Then: rgpd.Forbid, From: law.DayOptIn,
		When: when{Channel: telephone, Withdrawal: rgpd.Not(Said)},
		Says: rgpd.Text{FR: "la demande ne disait pas comment retirer son consentement à tout moment", EN: "the request did not say how to withdraw at any time"},
		Do:   rgpd.Text{FR: "Dire comment retirer son consentement : de vive voix, par un lien, à un numéro.", EN: "Say how to withdraw: by voice, by a link, at a number."},
		Path: "form.withdrawal", Breaks: CriteriaOf(TellsWithdrawal), Of: of(Informed),
		Sources: rgpd.Cite(law.R2231.Part("I")),
	},
	{
		ID: ChoiceUnsaid, Then: rgpd.Forbid, From: law.DayOptIn,
		When: when{Channel: telephone, Choice: rgpd.Not(Said)},
		Says: rgpd.Text{FR: "la demande ne disait pas que l'on peut accepter ou non, pour ce professionnel et cet objet", EN: "the request did not say that one may agree or not, for this professional and this object"},
		Do:   rgpd.Text{FR: "Dire que la personne est libre d'accepter ou non, pour ce professionnel et cet objet.", EN: "Say that the person is free to agree or not, for this professional and this object."},
		Path: "form.choice", Breaks: CriteriaOf(TellsChoice), Of: of(Informed),
		Sources: rgpd.Cite(law.R2231.Part("I")),
	},
	{
		ID: PeriodUnsaid, Then: rgpd.Forbid, From: law.DayOptIn,
		When: when{Channel: telephone, Period: rgpd.Not(Said)},
		Says: rgpd.Text{FR: "la demande ne disait pas la durée du consentement", EN: "the request did not state the period of the consent"},
		Do:   rgpd.Text{FR: "Dire la durée : un an au plus à compter du recueil.", EN: "State the period: a year at most from collection."},
		Path: "form.period", Breaks: CriteriaOf(TellsPeriod), Of: of(Informed),
		Sources: rgpd.Cite(law.R2231.Part("I")),
	},
	{
		ID: PeriodTooLong, Then: rgpd.Forbid, From: law.DayOptIn,
		When: when{Channel: telephone, Length: rgpd.Is(overYear)},
		Says: rgpd.Text{FR: "la durée dite dépasse un an", EN: "the period stated is over a year"},
		Do:   rgpd.Text{FR: "Dire une durée d'un an au plus.", EN: "State a period of a year at most."},
		Path: "form.lasts", Breaks: CriteriaOf(TellsPeriod), Of: of(Informed),
		Sources: rgpd.Cite(law.R2231.Part("I")),
	},
	{
		ID: ProofUnsaid, Then: rgpd.Forbid, From: law.DayOptIn,
		When: when{Channel: telephone, Proof: rgpd.Not(Said)},
		Says: rgpd.Text{FR: "la demande ne disait pas que la preuve serait disponible sur un support durable", EN: "the request did not say that the proof would be available on a durable medium"},
		Do:   rgpd.Text{FR: "Dire que la preuve du consentement est tenue à disposition sur un support durable.", EN: "Say that the proof of consent is kept available on a durable medium."},
		Path: "form.proof", Breaks: CriteriaOf(TellsProof), Of: of(Informed),
		Sources: rgpd.Cite(law.R2231.Part("I")),
	},
	{
		ID: BuriedInTerms, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Placement: rgpd.Is(InTerms)},
		Says: rgpd.Text{FR: "la demande n'était pas distincte des conditions générales", EN: "the request was not apart from the general terms"},
		Do:   rgpd.Text{FR: "Sortir la demande des conditions générales, et lui donner une case à elle.", EN: "Take the request out of the general terms, and give it a box of its own."},
		Path: "form.placement", Breaks: CriteriaOf(Separate), Of: of(Informed, Unambiguous),
		Sources: rgpd.Cite(law.GDPR("7(2)"), law.SourceArticle), Clause: articleClause,
	},
	// Unambiguous: a statement or a clear positive act.

	{
		ID: BoxPreticked, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Act: rgpd.Is(PreTickedBox)},
		Says: rgpd.Text{FR: "la case était cochée d'avance", EN: "the box was ticked beforehand"},
		Do:   rgpd.Text{FR: "Laisser la case décochée, et enregistrer que la personne l'a cochée.", EN: "Leave the box unticked, and record that the person ticked it."},
		Path: "act", Breaks: CriteriaOf(PositiveAct), Of: of(Unambiguous),
		Sources: rgpd.Cite(law.GDPR("consid. 32"), law.Planet49, law.SourceArticle), Clause: articleClause,
	},
	{
		ID: Silence, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Act: rgpd.Is(KeptStill, RenewedTacitly)},
		Says: rgpd.Text{FR: "le silence, la navigation poursuivie ou l'inaction ne sont pas un acte", EN: "silence, continued browsing or inaction is no act"},
		Do:   rgpd.Text{FR: "Demander un acte : une case à cocher, une phrase dite, une signature.", EN: "Ask for an act: a box to tick, words spoken, a signature."},
		Path: "act", Breaks: CriteriaOf(PositiveAct), Of: of(Unambiguous),
		Sources: rgpd.Cite(law.GDPR("consid. 32")),
	},
	{
		ID: TickedForPerson, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Act: rgpd.Is(TickedByOther)},
		Says: rgpd.Text{FR: "la case a été cochée par un autre que la personne", EN: "the box was ticked by someone else"},
		Do:   rgpd.Text{FR: "Faire cocher la personne elle-même, ou prouver son propre acte, par un enregistrement.", EN: "Have the person tick it, or prove the person's own act by a recording."},
		Path: "act", Breaks: CriteriaOf(PositiveAct, Proven), Of: of(Unambiguous, OnProof),
		Sources: rgpd.Cite(law.OrangeRomania),
	},
	{
		ID: OptOutOnly, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Act: rgpd.Is(OptOutBox)},
		Says: rgpd.Text{FR: "ne pas cocher « je ne veux pas » n'est pas consentir", EN: "not ticking \"I do not want\" is no consent"},
		Do:   rgpd.Text{FR: "Remplacer l'opposition par une case d'accord, décochée.", EN: "Replace the refusal by a box to agree, unticked."},
		Path: "act", Breaks: CriteriaOf(PositiveAct), Of: of(Unambiguous),
		Sources: rgpd.Cite(law.GDPR("4(11)")),
	},
	{
		ID: TermsAccepted, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Act: rgpd.Is(AcceptedTerms)},
		Says: rgpd.Text{FR: "accepter les conditions générales n'est pas consentir à la prospection", EN: "accepting general terms is no consent to prospecting"},
		Do:   rgpd.Text{FR: "Ajouter une case dédiée, non cochée, hors des conditions générales.", EN: "Add a dedicated box, unticked, outside the general terms."},
		Path: "act", Breaks: CriteriaOf(PositiveAct, Separate), Of: of(Unambiguous, Informed),
		Sources: rgpd.Cite(law.GDPR("7(2)"), law.CallingMachines, law.SourceArticle), Clause: articleClause,
	},
	{
		ID: NoPositiveAct, Then: rgpd.Forbid, From: law.DayOptIn,
		When: when{Channel: telephone, Act: rgpd.Is(PreTickedBox, OptOutBox, KeptStill, AcceptedTerms, RenewedTacitly)},
		Says: rgpd.Text{FR: "aucun acte positif clair : clause préécrite ou simple navigation", EN: "no clear positive act: a clause written beforehand, or mere browsing"},
		Do:   rgpd.Text{FR: "Demander un acte positif clair.", EN: "Ask for a clear positive act."},
		Path: "act", Breaks: CriteriaOf(PositiveAct), Of: of(Unambiguous),
		Sources: rgpd.Cite(law.L2231, law.R2231.Part("II")),
	},
	{
		ID: TacitRenewal, Then: rgpd.Forbid, From: law.DayOptIn,
		When: when{Channel: telephone, Act: rgpd.Is(RenewedTacitly)},
		Says: rgpd.Text{FR: "un consentement ne se renouvelle pas tacitement", EN: "a consent is not renewed tacitly"},
		Do:   rgpd.Text{FR: "Redemander le consentement avant son terme.", EN: "Ask again before the consent ends."},
		Path: "act", Breaks: CriteriaOf(PositiveAct), Of: of(Current, Unambiguous),
		Sources: rgpd.Cite(law.R2231.Part("I")),
	},
	{
		ID: AskedOnSalesCall, Then: rgpd.Forbid, From: law.DayOptIn,
		When: when{Channel: telephone, Act: rgpd.Is(SpokeOnSalesCall)},
		Says: rgpd.Text{FR: "le consentement a été demandé pendant un appel qui en avait déjà besoin", EN: "the consent was asked for on a call that already needed it"},
		Do:   rgpd.Text{FR: "Recueillir le consentement avant tout appel de prospection, par un autre moyen.", EN: "Collect the consent before any prospecting call, by another means."},
		Path: "act", Breaks: CriteriaOf(GivenBefore), Of: of(Specific),
		Sources: rgpd.Cite(law.L2231.Strictly()),
	},
	// Free: nothing is bought, lost or forced by the answer.

	{
		ID: ServiceConditional, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Condition: rgpd.Is(ForService, ForSale)},
		Says: rgpd.Text{FR: "un service ou une vente dépend d'un consentement qui ne leur est pas nécessaire", EN: "a service or a sale depends on a consent that it does not need"},
		Do:   rgpd.Text{FR: "Séparer le consentement du service ou de la vente.", EN: "Take the consent apart from the service or the sale."},
		Path: "form.condition", Breaks: CriteriaOf(Freely), Of: of(Free),
		Sources: rgpd.Cite(law.GDPR("7(4)"), law.GuidelinesConsent),
	},
	{
		ID: SaleConditional, Then: rgpd.Forbid, From: law.Day2025,
		When: when{Channel: telephone, Condition: rgpd.Is(ForService, ForSale)},
		Says: rgpd.Text{
			FR: "une vente ou un service ne peut dépendre, sans autre voie, du consentement au démarchage téléphonique",
			EN: "a sale or a service may not depend, with no other way to it, on consent to telephone prospecting",
		},
		Do:   rgpd.Text{FR: "Vendre ou servir aussi sans ce consentement.", EN: "Sell or serve without this consent as well."},
		Path: "form.condition", Breaks: CriteriaOf(Freely), Of: of(Free),
		Sources: rgpd.Cite(law.L12111.Part("al. 3")),
	},
	{
		ID: ContestConditional, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Condition: rgpd.Is(ForContest)},
		Says: rgpd.Text{FR: "la participation au jeu ou au test dépend du consentement", EN: "entry to the contest or the test depends on the consent"},
		Do:   rgpd.Text{FR: "Permettre de jouer sans consentir, par un bouton aussi visible.", EN: "Let people enter without agreeing, by a button as visible."},
		Path: "form.condition", Breaks: CriteriaOf(Freely), Of: of(Free),
		Sources: rgpd.Cite(law.Foriou, law.Hubside),
	},
	{
		ID: RefusalCosts, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Cost: rgpd.Is(SomeCost)},
		Says: rgpd.Text{FR: "refuser ou retirer son consentement coûte quelque chose", EN: "refusing or withdrawing costs something"},
		Do:   rgpd.Text{FR: "Ôter les frais, et rendre le même service à qui refuse.", EN: "Drop the fee, and give the same service to those who refuse."},
		Path: "form.cost", Breaks: CriteriaOf(NoDetriment), Of: of(Free),
		Sources: rgpd.Cite(law.GDPR("consid. 42"), law.GuidelinesConsent),
	},
	{
		ID: ImbalanceOfPower, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Footing: rgpd.Is(Imbalance)},
		Says: rgpd.Text{FR: "un déséquilibre manifeste rend improbable un choix libre", EN: "a clear imbalance makes a free choice unlikely"},
		Do:   rgpd.Text{FR: "Ne pas se fonder sur le consentement, ou consigner pourquoi le choix était réel.", EN: "Do not rest on consent, or put on file why the choice was real."},
		Path: "form.footing", Breaks: CriteriaOf(FairFooting), Of: of(Free),
		Sources: rgpd.Cite(law.GDPR("consid. 43"), law.MetaPlatforms, law.GuidelinesConsent),
	},
	{
		ID: LayoutDeceptive, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Layout: rgpd.Not(Even)},
		Says: rgpd.Text{FR: "refuser n'était pas aussi visible et aussi simple qu'accepter", EN: "refusing was not as visible and as easy as accepting"},
		Do:   rgpd.Text{FR: "Mettre côte à côte deux boutons de même taille et de même couleur.", EN: "Put two buttons side by side, of one size and one colour."},
		Path: "form.layout", Breaks: CriteriaOf(FairLayout), Of: of(Free, Unambiguous),
		Sources: rgpd.Cite(law.GDPR("4(11)"), law.Foriou, law.Hubside),
	},
	// Proven: the house can show it.

	{
		ID: Unproven, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Evidence: rgpd.Is(partial, noProof)},
		Says: rgpd.Text{FR: "l'instant, le texte, l'origine ou la personne ne sont pas prouvés", EN: "instant, wording, origin or person is not proven"},
		Do:   rgpd.Text{FR: "Conserver pour chaque personne l'instant, le texte exact, l'origine et l'identité.", EN: "Keep for each person the instant, the exact wording, the origin and the identity."},
		Path: "evidence.kind", Breaks: CriteriaOf(Proven), Of: of(OnProof),
		Sources: rgpd.Cite(law.GDPR("7(1)")),
	},
	{
		ID: ProofContradicted, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Evidence: rgpd.Is(contradicted)},
		Says: rgpd.Text{
			FR: "la preuve se contredit : empreinte d'un autre texte, formulaire postérieur, ou durée à la fois " +
				"omise et indiquée",
			EN: "the proof contradicts itself: digest of another wording, a form that is younger, or a period both " +
				"left out and stated",
		},
		Do:     rgpd.Text{FR: "Retrouver la version du formulaire que la personne a vue.", EN: "Find the version of the form that the person met."},
		Path:   "form.digest", // or what else contradicts: see contradiction
		Breaks: CriteriaOf(Proven), Of: of(OnProof),
		Sources: rgpd.Cite(law.GDPR("7(1)")),
	},
	{
		ID: SpecimenOnly, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Evidence: rgpd.Is(specimen)},
		Says: rgpd.Text{FR: "un formulaire type ne prouve le consentement de personne", EN: "a specimen form proves nobody's consent"},
		Do:   rgpd.Text{FR: "Obtenir du fournisseur la preuve de chaque personne.", EN: "Get the proof for each person from the supplier."},
		Path: "evidence.kind", Breaks: CriteriaOf(Proven), Of: of(OnProof),
		Sources: rgpd.Cite(law.GDPR("7(1)"), law.EDF),
	},
	{
		ID: SupplierAssurance, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Evidence: rgpd.Is(supplierWord)},
		Says: rgpd.Text{FR: "l'assurance du fournisseur n'est pas une preuve", EN: "the supplier's assurance is no proof"},
		Do:   rgpd.Text{FR: "Obtenir et vérifier la preuve de chaque personne ; un contrat ou une facture ne suffit pas.", EN: "Get and check the proof for each person; a contract or an invoice is not enough."},
		Path: "evidence.kind", Breaks: CriteriaOf(Proven), Of: of(OnProof),
		Sources: rgpd.Cite(law.GDPR("7(1)"), law.Foriou),
	},
	{
		ID: SupplierUnchecked, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Collector: rgpd.Is(BySupplier), Check: rgpd.Is(Unchecked)},
		Says: rgpd.Text{FR: "l'acheteur n'a pas vérifié lui-même le recueil", EN: "the buyer did not itself check how it was collected"},
		Do:   rgpd.Text{FR: "Contrôler les formulaires et des preuves tirées au sort, et l'écrire.", EN: "Check the forms and a sample of the proofs, and write it down."},
		Path: "collection.check", Breaks: CriteriaOf(Proven), Of: of(OnProof),
		Sources: rgpd.Cite(law.Foriou),
	},
	{
		ID: BurdenOfProof, Then: rgpd.Forbid, From: law.DayOptIn,
		When: when{Channel: telephone, Evidence: rgpd.Not(individual)},
		Says: rgpd.Text{FR: "la preuve du consentement incombe au professionnel", EN: "the professional bears the burden of proof"},
		Do:   rgpd.Text{FR: "Conserver la preuve individuelle.", EN: "Keep the individual proof."},
		Path: "evidence.kind", Breaks: CriteriaOf(Proven), Of: of(OnProof),
		Sources: rgpd.Cite(law.L2231),
	},
	// Revocable.

	{
		ID: WithdrawalHarder, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Exit: rgpd.Is(ExitHarder)},
		Says: rgpd.Text{FR: "retirer son consentement est plus difficile que le donner", EN: "withdrawing is harder than agreeing"},
		Do:   rgpd.Text{FR: "Offrir le retrait par la même voie, sans compte ni lettre ni frais.", EN: "Offer withdrawal by the same way, without account, letter or fee."},
		Path: "form.exit", Breaks: CriteriaOf(EasyWithdrawal), Of: of(Revocable),
		Sources: rgpd.Cite(law.GDPR("7(3)")),
	},
	{
		ID: OralWithdrawalRefused, Then: rgpd.Forbid, From: law.DayOptIn,
		When: when{Channel: telephone, Exit: rgpd.Not(ExitAsEasy)},
		Says: rgpd.Text{FR: "le retrait dit de vive voix n'est pas pris", EN: "a withdrawal by voice is not taken"},
		Do:   rgpd.Text{FR: "Prendre le retrait pendant l'appel, et l'inscrire.", EN: "Take the withdrawal during the call, and enter it."},
		Path: "form.exit", Breaks: CriteriaOf(EasyWithdrawal), Of: of(Revocable),
		Sources: rgpd.Cite(law.R2233),
	},
	// Of age.

	{
		// READING: al. 1 is about online services; al. 2, which does not name them, is read of
		// every channel. By report it was art. 7-1 before the numbers of 2019-06-01.
		ID: ChildNotJoint, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Age: rgpd.Is(Under15), Parents: rgpd.Not(WithParents)},
		Says: rgpd.Text{FR: "un enfant de moins de quinze ans consent avec un titulaire de l'autorité parentale", EN: "a child under fifteen consents together with a holder of parental authority"},
		Do:   rgpd.Text{FR: "Recueillir le consentement conjoint de l'enfant et du parent.", EN: "Collect the joint consent of child and parent."},
		Path: "person.parents", Breaks: CriteriaOf(Capable), Of: of(OfAge),
		Sources: rgpd.Cite(law.LIL45),
	},
	{
		// READING: art. 8 is about online services; no text is about calls to minors.
		ID: MinorByTelephone, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Channel: telephone, Age: rgpd.Is(From15To17), Parents: rgpd.Is(MinorAlone)},
		Says: rgpd.Text{FR: "un mineur n'est pas appelé sans l'accord d'un parent", EN: "a minor is not called without a parent's consent"},
		Do:   rgpd.Text{FR: "Ne pas appeler, ou recueillir l'accord d'un parent.", EN: "Do not call, or collect a parent's consent."},
		Path: "person.parents", Breaks: CriteriaOf(Capable), Of: of(OfAge),
		Sources: rgpd.Cite(law.GDPR("8").Strictly()),
	},
	{
		// READING: no text lets a parent consent in the place of a minor who may consent alone.
		ID: MinorPassedOver, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Age: rgpd.Is(From15To17), Parents: rgpd.Is(ParentsAlone)},
		Says: rgpd.Text{
			FR: "de quinze à dix-sept ans, le mineur consent lui-même : un parent ne le fait pas à sa place",
			EN: "from fifteen to seventeen the minor consents: a parent does not do so in their place",
		},
		Do:   rgpd.Text{FR: "Recueillir le consentement du mineur.", EN: "Collect the consent of the minor."},
		Path: "person.parents", Breaks: CriteriaOf(Capable), Of: of(OfAge),
		Sources: rgpd.Cite(law.GDPR("4(11)"), law.LIL45),
	},
	// In time.

	{
		ID: PeriodOver, Then: rgpd.Forbid, From: law.DayGDPR,
		When: when{Expiry: rgpd.Is(over)},
		Says: rgpd.Text{FR: "la durée dite à la personne est écoulée", EN: "the period told to the person is over"},
		Do:   rgpd.Text{FR: "Redemander le consentement.", EN: "Ask for consent again."},
		Path: "form.lasts", Breaks: CriteriaOf(InTime), Of: of(Current),
		Sources: rgpd.Cite(law.GDPR("4(11)")),
	},
	{
		ID: YearOver, Then: rgpd.Forbid, From: law.DayOptIn,
		When: when{Channel: telephone, Seniority: rgpd.Not(underOneYear)},
		Says: rgpd.Text{FR: "un consentement à être appelé vaut un an au plus", EN: "a consent to telephone calls holds for a year at most"},
		Do:   rgpd.Text{FR: "Redemander le consentement.", EN: "Ask for consent again."},
		Path: "at", Breaks: CriteriaOf(InTime), Of: of(Current),
		Sources: rgpd.Cite(law.R2231.Part("I")),
	},
	// Duties that go with a consent.

	{
		ID: KeepEvidence, Then: rgpd.Oblige, From: law.DayOptIn,
		When:    when{Channel: telephone, Answer: rgpd.Is(SaidYes)},
		Says:    rgpd.Text{FR: "archiver trois ans à compter du recueil l'information donnée, la date et l'heure, le créneau convenu", EN: "archive for three years from collection the information given, the day and hour, the slot agreed"},
		Sources: rgpd.Cite(law.R2232),
	},
	{
		ID: ShowEvidence, Then: rgpd.Oblige, From: law.DayOptIn,
		When:    when{Channel: telephone, Answer: rgpd.Is(SaidYes)},
		Says:    rgpd.Text{FR: "donner gratuitement au consommateur qui la demande la preuve de son consentement", EN: "give consumers who ask for it the proof of their consent, free of charge"},
		Sources: rgpd.Cite(law.R2232),
	},
	{
		ID: ProveWhileUsed, Then: rgpd.Oblige, From: law.DayGDPR,
		When:    when{Answer: rgpd.Is(SaidYes)},
		Says:    rgpd.Text{FR: "pouvoir montrer le consentement tant que l'on s'en prévaut", EN: "be able to show the consent as long as one relies on it"},
		Sources: rgpd.Cite(law.GDPR("7(1)")),
	},
	{
		ID: TakeOralWithdrawal, Then: rgpd.Oblige, From: law.DayOptIn,
		When:    when{Channel: telephone, Answer: rgpd.Is(SaidYes), Standing: rgpd.Is(stands)},
		Says:    rgpd.Text{FR: "accepter un retrait dit de vive voix", EN: "take a withdrawal by voice"},
		Sources: rgpd.Cite(law.R2233),
	},
	{
		ID: StopAndErase, Then: rgpd.Oblige, From: law.DayGDPR,
		When: when{Standing: rgpd.Is(takenBack)},
		Says: rgpd.Text{FR: "cesser aussitôt, et effacer ce qui n'a pas d'autre fondement ; le passé reste licite", EN: "stop at once, and erase what has no other basis; the past stays lawful"},
		Path: "withdrawal", Of: of(Revocable),
		Sources: rgpd.Cite(law.GDPR("17(1)(b)")),
	},
	{
		ID: NoOtherBasis, Then: rgpd.Oblige, From: law.DayGDPR,
		When: when{Standing: rgpd.Is(takenBack)},
		Says: rgpd.Text{FR: "ne pas substituer l'intérêt légitime au consentement retiré", EN: "do not put legitimate interest in place of the withdrawn consent"},
		Path: "withdrawal", Of: of(Revocable),
		Sources: rgpd.Cite(law.GuidelinesConsent),
	},
	{
		// READING: the EDPB would have consents refreshed, and gives no figure. The three years
		// are the CNIL's, of the data of prospects.
		ID: RefreshOld, Then: rgpd.Oblige, From: law.DayGDPR,
		When: when{Channel: rgpd.Is(rgpd.SMS, rgpd.Email), Answer: rgpd.Is(SaidYes), Seniority: rgpd.Is(overThreeYears)},
		Says: rgpd.Text{FR: "redemander un consentement de plus de trois ans", EN: "ask again for a consent over three years old"},
		Path: "at", Of: of(Current),
		Sources: rgpd.Cite(law.GuidelinesConsent, law.CommercialFiles),
	},
	{
		ID: OlderThanDecree, Then: rgpd.Oblige, From: law.DayOptIn,
		When: when{Channel: telephone, Answer: rgpd.Is(SaidYes), Era: rgpd.Is(beforeDecree)},
		Says: rgpd.Text{FR: "tenir la preuve que la demande, antérieure au décret, contenait déjà les cinq mentions", EN: "hold the proof that the request, older than the decree, had the five mentions already"},
		Path: "at", Of: of(Informed),
		Sources: rgpd.Cite(law.R2231.Strictly()),
	},
	{
		ID: SlotTooLoose, Then: rgpd.Oblige, From: law.DayOptIn,
		When: when{Slot: rgpd.Is(looseSlot)},
		Says: rgpd.Text{FR: "ne pas appeler hors des heures légales : le créneau convenu n'est pas une date et une heure précises", EN: "do not call outside the hours of the law: the slot agreed is no precise date and hour"},
		Path: "slot", Of: of(Specific),
		Sources: rgpd.Cite(law.L2231, law.D2239),
	},
}

// articleClause is what the source article asks of a form.
const articleClause = "case à cocher dédiée, non cochée par défaut ; accepter les conditions générales ne suffit pas"
