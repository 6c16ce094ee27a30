package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Acts that are no contact: numbers are handed over, or people are profiled, so that they
// be prospected. Where consent is needed only because somebody was not told or said no, it
// is one given since, by a person who knows of the act.

var (
	natural  = rgpd.Not(rgpd.LegalPerson)
	handed   = rgpd.Is(HandOver)
	profiled = rgpd.Is(Profiling)
	third    = rgpd.Not(ToProcessor) // whoever is no processor decides for themselves
	saidNo   = rgpd.Not(rgpd.NoStop)
)

func handOverRows() []need {
	others := rgpd.Is(ToPartner, ToSister)
	return []need{
		{
			ID: "consent-needed-to-hand-over-for-messages", Then: rgpd.Forbid,
			FR: "remettre les coordonnées d'un consommateur à qui le prospectera par automate, SMS ou courriel " +
				"demande son consentement préalable",
			EN: "handing a consumer's details to who will prospect them by machine, text message or e-mail takes " +
				"prior consent",
			By: rows.By(law.L345, law.Partners2018.Explaining(law.L345), law.Partners2026.Explaining(law.L345)),
			When: occasionIs{
				Head: handed, Recipient: others, Audience: rgpd.Is(rgpd.Consumer), Channel: rgpd.Not(rgpd.LiveCall),
				Aim: rgpd.Not(NonCommercial),
			},
			Open: rgpd.Text{
				FR: "L. 34-5 parle de qui écrit ; la CNIL demande le consentement dès la remise, et pour un parti " +
					"comme pour un vendeur (lecture). Une société du groupe est un tiers : rien ne l'excepte.",
				EN: "L. 34-5 is about who writes; the CNIL asks for consent when the data are handed over, for a " +
					"party as for a seller (a reading). A firm of the group is a third party: nothing excepts it.",
			},
		},
		{
			ID: "consent-needed-to-hand-over-for-calls", Then: rgpd.Forbid,
			FR: "remettre le numéro d'un consommateur à qui l'appellera pour vendre demande son consentement préalable",
			EN: "handing a consumer's number to who will call to sell takes prior consent",
			By: rows.By(law.Partners2026),
			When: occasionIs{
				Head: handed, Recipient: others, Audience: rgpd.Is(rgpd.Consumer), Channel: rgpd.Is(rgpd.LiveCall),
				Aim: rgpd.Is(Commercial, Press),
			},
			Open: rgpd.Text{
				FR: "La page de la CNIL, connue par un compte rendu, ne dit rien de la presse, que L. 223-5 laisse " +
					"appeler sans consentement : lecture stricte, le consentement est demandé à la remise.",
				EN: "The page of the CNIL, known by a report, says nothing of the press, which L. 223-5 lets call " +
					"without consent: the strict reading asks for it when numbers are handed over.",
			},
		},
		{
			ID: "consent-needed-to-hand-over-for-another-purpose", Then: rgpd.Forbid,
			FR: "qui reprend une activité n'en reçoit pas les clients pour une tout autre finalité, sans leur " +
				"consentement",
			EN: "who takes over a business does not get its customers for quite another purpose, without their " +
				"consent",
			By:   rows.By(law.GDPR("6(4)")),
			When: occasionIs{Head: handed, Recipient: rgpd.Is(ToBuyer), Audience: natural, Fit: rgpd.Is(OtherPurpose)},
		},
		{
			ID: "consent-needed-to-hand-over-the-untold", Then: rgpd.Forbid,
			FR: "les coordonnées de qui n'en a pas été informé avant, et n'a pas pu s'y opposer, ne sont pas remises " +
				"à un tiers sans son consentement",
			EN: "the details of who was not told beforehand, and could not object, are not handed to a third party " +
				"without their consent",
			By: rows.By(
				law.GDPR("13(1)(e) et 14(1)(e)"), law.GDPR("5(1)(a)"), law.Partners2018.Explaining(law.GDPR("13")),
			),
			When: occasionIs{Head: handed, Recipient: third, Audience: natural, Notice: rgpd.Is(NoticeLacking)},
		},
		{
			ID: "consent-needed-to-hand-over-after-a-no", Then: rgpd.Forbid,
			FR: "les coordonnées de qui a dit non à la prospection ne sont pas remises à qui le prospectera, sans un " +
				"consentement ultérieur",
			EN: "the details of who said no to prospecting are not handed to who will prospect them, without a later " +
				"consent",
			By: rows.By(law.GDPR("21(2)-(4)")),
			When: occasionIs{
				Head: handed, Recipient: third, Audience: natural, Stop: saidNo,
			},
			Open: rgpd.Text{
				FR: "Un refus lors d'un appel, le retrait d'un consentement et la limitation valent opposition à la " +
					"remise : lecture stricte.",
				EN: "A refusal in a call, the withdrawal of a consent and a restriction are objections to the " +
					"handing over: the strict reading.",
			},
		},
		{
			ID: "consent-needed-to-hand-over-unweighed", Then: rgpd.Forbid,
			FR: "sans intérêt légitime mis en balance, remettre des coordonnées à un tiers demande un consentement",
			EN: "without a legitimate interest that was weighed, handing details to a third party takes consent",
			By: rows.By(law.GDPR("6(1)(f)"), law.KNLTB.Explaining(law.GDPR("6"))),
			When: occasionIs{
				Head: handed, Recipient: third, Audience: natural, Weighing: rgpd.Is(Unweighed),
			},
			Open: rgpd.Text{
				FR: "L'arrêt, connu par compte rendu, admet un intérêt commercial s'il n'est pas contraire à la " +
					"loi, ne peut être satisfait autrement (demander d'abord) et répond à l'attente des personnes. " +
					"Cela ne se présume pas.",
				EN: "The judgment, known by report, admits a commercial interest that is not contrary to the law, " +
					"cannot be met otherwise (by asking first) and is what the persons may expect. It is not " +
					"presumed.",
			},
		},
		{
			ID: "consent-spared-to-hand-over", Then: rgpd.Permit,
			FR: "remettre à un tiers les coordonnées de qui est informé et n'a pas dit non repose sur un intérêt " +
				"légitime mis en balance",
			EN: "handing the details of who was told and did not say no to a third party rests on a legitimate " +
				"interest that was weighed",
			By: rows.By(law.GDPR("6(1)(f)")),
			When: occasionIs{
				Head: handed, Recipient: third, Audience: natural, Notice: rgpd.Is(NoticeGiven),
				Stop: rgpd.Is(rgpd.NoStop), Weighing: rgpd.Is(Weighed),
			},
			Open: rgpd.Text{
				FR: "Jusqu'au 10 août 2026, C. conso., art. L. 223-3, interdisait de louer ou de vendre un fichier " +
					"téléphonique où figurait un consommateur inscrit sur Bloctel, hors presse (L. 223-5) : aucun " +
					"fait ne le dit ici, et rien ne dispensait d'en retirer les inscrits avant.",
				EN: "Until 10 August 2026 C. conso., art. L. 223-3, forbade renting or selling a file of telephone " +
					"data that held a consumer listed on Bloctel, the press apart (L. 223-5): no fact says so here, " +
					"and nothing spared taking the listed out beforehand.",
			},
		},
		{
			ID: "consent-spared-by-processor", Then: rgpd.Permit,
			FR:   "confier des numéros à qui appelle pour nous, sur nos instructions, ne demande pas de consentement",
			EN:   "entrusting numbers to who calls for us, on our instructions, takes no consent",
			By:   rows.By(law.GDPR("4(8), 28(3)")),
			When: occasionIs{Head: handed, Recipient: rgpd.Is(ToProcessor), Audience: natural},
			Do: rgpd.Text{
				FR: "Conclure le contrat de l'art. 28 (paquet transfer) ; appeler reste soumis au paquet prospect.",
				EN: "Make the contract of art. 28 (package transfer); calling is for package prospect.",
			},
		},
		{
			ID: "consent-spared-for-lines-of-organisations", Then: rgpd.Permit,
			FR: "la ligne ou l'adresse d'un organisme, qui ne nomme personne, n'est la donnée de personne",
			EN: "the line or address of an organisation that names nobody is nobody's data",
			By: rows.By(law.GDPR("4(1)")),
			When: occasionIs{
				Head: rgpd.Is(HandOver, Profiling), Audience: rgpd.Is(rgpd.LegalPerson),
			},
		},
		{
			ID: "consent-tell-recipients", Then: rgpd.Oblige,
			FR: "dire aux personnes, avant la remise, à qui vont leurs coordonnées, ou à quelles catégories de " +
				"destinataires, et pour quoi",
			EN: "tell the persons, before it, to whom their details are handed, or to which categories of " +
				"recipients, and for what",
			By:   rows.By(law.GDPR("13(1)(e) et 14(3)(c)")),
			When: occasionIs{Head: handed, Recipient: third, Audience: natural},
		},
		{
			ID: "consent-recipient-tells-the-source", Then: rgpd.Oblige,
			FR: "qui reçoit les coordonnées dit aux personnes d'où il les tient, dans un délai raisonnable ne " +
				"dépassant pas un mois, et au plus tard au premier contact",
			EN: "who gets the details tells the persons where they are from, within a reasonable period of a month " +
				"at most, and at the latest at the first contact",
			By:   rows.By(law.GDPR("14(2)(f) et 14(3)")),
			When: occasionIs{Head: handed, Recipient: third, Audience: natural},
		},
		{
			ID: "consent-pass-erasures-on", Then: rgpd.Oblige,
			FR: "faire suivre à qui a reçu les coordonnées leur effacement, leur rectification ou leur limitation, " +
				"sauf si c'est impossible ou exige des efforts disproportionnés",
			EN: "pass erasure, rectification or restriction on to whoever got the details, unless that is impossible " +
				"or takes disproportionate effort",
			By:   rows.By(law.GDPR("19")),
			When: occasionIs{Head: handed, Audience: natural},
		},
	}
}

func profilingRows() []need {
	return []need{
		{
			ID: "consent-needed-for-decisive-profiling", Then: rgpd.Forbid,
			FR: "un profil qui décide seul, avec pour la personne un effet juridique ou l'affectant de manière " +
				"significative de façon similaire, demande un consentement explicite",
			EN: "a profile that decides alone, with legal or similarly significant effect, takes explicit consent",
			By: rows.By(law.GDPR("22")),
			When: occasionIs{
				Head: profiled, Audience: natural, Profile: rgpd.Is(DecidesAlone),
			},
			Open: rgpd.Text{
				FR: "Prospecter n'est pas nécessaire à un contrat, et aucun texte ne l'autorise ainsi : les " +
					"exceptions a) et b) de l'art. 22(2) ne sont pas retenues.",
				EN: "Prospecting is not necessary for a contract, and no text authorises it so: exceptions (a) and " +
					"(b) of art. 22(2) are not taken.",
			},
		},
		{
			ID: "consent-needed-to-profile-the-untold", Then: rgpd.Forbid,
			FR:   "qui n'en a pas été informé avant n'est pas profilé pour être prospecté, sans son consentement",
			EN:   "nobody who was not told beforehand is profiled in order to be prospected, without their consent",
			By:   rows.By(law.GDPR("13(1)(c) et 14(1)(c)"), law.GDPR("5(1)(a)")),
			When: occasionIs{Head: profiled, Audience: natural, Notice: rgpd.Is(NoticeLacking)},
		},
		{
			ID: "consent-needed-to-profile-after-a-no", Then: rgpd.Forbid,
			FR: "qui a dit non à la prospection n'est plus profilé à cette fin, sans un consentement ultérieur",
			EN: "nobody who said no to prospecting is profiled for it any more, without a later consent",
			By: rows.By(law.GDPR("21(2)-(4)")),
			When: occasionIs{
				Head: profiled, Audience: natural, Stop: saidNo,
			},
		},
		{
			ID: "consent-needed-to-profile-unweighed", Then: rgpd.Forbid,
			FR:   "sans intérêt légitime mis en balance, profiler pour prospecter demande un consentement",
			EN:   "without a legitimate interest that was weighed, profiling in order to prospect takes consent",
			By:   rows.By(law.GDPR("6(1)(f)")),
			When: occasionIs{Head: profiled, Audience: natural, Weighing: rgpd.Is(Unweighed)},
		},
		{
			ID: "consent-spared-to-profile", Then: rgpd.Permit,
			FR: "choisir par profil qui contacter et quoi proposer, parmi ceux qui sont informés et n'ont pas dit " +
				"non, repose sur un intérêt légitime mis en balance",
			EN: "choosing by profile whom to contact and what to offer, among those who were told and did not say " +
				"no, rests on a legitimate interest that was weighed",
			By: rows.By(law.GDPR("6(1)(f)")),
			When: occasionIs{
				Head: profiled, Audience: natural, Notice: rgpd.Is(NoticeGiven), Stop: rgpd.Is(rgpd.NoStop),
				Weighing: rgpd.Is(Weighed), Profile: rgpd.Is(ChoosesOffers),
			},
		},
		{
			ID: "consent-tell-of-profiling", Then: rgpd.Oblige,
			FR: "dire aux personnes qu'elles sont profilées et pour quoi, et leur droit de s'y opposer, à part ; si " +
				"le profil décide seul, sa logique et ses conséquences",
			EN: "tell the persons that they are profiled and for what, and of their right to object, apart; if the " +
				"profile decides alone, its logic and its consequences",
			By: rows.By(
				law.GDPR("13(1)(c) et 14(1)(c)"), law.GDPR("13(2)(f) et 14(2)(g)"), law.GDPR("21(2)-(4)"),
			),
			When: occasionIs{Head: profiled, Audience: natural},
		},
	}
}
