package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// specificRows: specific: this professional, this caller, this object, this channel.
func specificRows() []row {
	return []row{
		{
			ID: "consent-principal-other", Then: rgpd.Forbid,
			FR:   "le consentement a été donné à un autre professionnel",
			EN:   "the consent was given to another professional",
			By:   rows.By(law.GDPR("4(11)"), law.Hubside),
			When: when{Principal: rgpd.Is(other)},
			Do: rgpd.Text{
				FR: "Nommer dans la demande chaque professionnel qui prospectera ; un consentement ne se transmet " +
					"pas en cascade.",
				EN: "Name in the request each professional who will prospect; a consent does not pass on in cascade.",
			},
			More: more{Path: "form.principals", Breaks: CriteriaOf(NamesPrincipal), Of: of(Specific, Informed)},
		},
		{
			ID: "consent-caller-unnamed", Then: rgpd.Forbid,
			FR:   "la demande ne nommait pas le tiers qui appelle",
			EN:   "the request did not name the third party that calls",
			By:   rows.By(law.R2231.Part("I")),
			When: when{Channel: telephone, Place: inFrance, Caller: rgpd.Not(same)},
			Do: rgpd.Text{
				FR: "Nommer dans la demande le centre d'appels qui appellera.",
				EN: "Name in the request the call centre that will call.",
			},
			More: more{Path: "form.callers", Breaks: CriteriaOf(NamesCaller), Of: of(Specific, Informed)},
		},
		{
			ID: "consent-object-other", Then: rgpd.Forbid,
			FR:   "le consentement a été donné pour un autre objet",
			EN:   "the consent was given for another object",
			By:   rows.By(law.GDPR("6(4) et 13(3)")),
			When: when{Object: rgpd.Is(other)},
			Do:   rgpd.Text{FR: "Demander un consentement pour cet objet.", EN: "Ask for consent for this object."},
			More: more{Path: "form.objects", Breaks: CriteriaOf(NamesObject), Of: of(Specific)},
		},
		{
			ID: "consent-object-unnamed", Then: rgpd.Forbid,
			FR:   "la demande n'indiquait pas la nature des biens ou services",
			EN:   "the request did not state the kind of goods or services",
			By:   rows.By(law.R2231.Part("I")),
			When: when{Channel: telephone, Place: inFrance, Object: rgpd.Is(unnamed)},
			Do: rgpd.Text{
				FR: "Indiquer dans la demande la nature des biens ou services proposés.",
				EN: "State in the request the kind of goods or services offered.",
			},
			More: more{Path: "form.objects", Breaks: CriteriaOf(NamesObject), Of: of(Specific, Informed)},
		},
		{
			ID: "consent-channel-other", Then: rgpd.Forbid,
			FR:   "le consentement a été donné pour un autre canal",
			EN:   "the consent was given for another channel",
			By:   rows.By(law.GDPR("4(11)"), law.L345),
			When: when{Agreed: rgpd.Is(other)},
			Do: rgpd.Text{
				FR: "Proposer un choix pour chaque canal, et n'employer que ceux acceptés.",
				EN: "Offer a choice for each channel, and use only those agreed to.",
			},
			Open: rgpd.Text{
				FR: "Un canal qui n'est pas parmi ceux acceptés est un autre canal, quoi qu'ait indiqué la demande.",
				EN: "A channel that is not among those agreed to is another one, whatever the request said.",
			},
			More: more{Path: "channels", Breaks: CriteriaOf(NamesChannel), Of: of(Specific)},
		},
		{
			ID: "consent-channel-unnamed", Then: rgpd.Forbid,
			FR:   "la demande n'indiquait pas que la prospection se ferait par téléphone",
			EN:   "the request did not say that prospecting would be by telephone",
			By:   rows.By(law.L2231),
			When: when{Channel: telephone, Place: inFrance, Channels: rgpd.Not(Said)},
			Do: rgpd.Text{
				FR: "Indiquer dans la demande que la prospection se fera par téléphone.",
				EN: "Say in the request that prospecting will be by telephone.",
			},
			More: more{Path: "form.channels", Breaks: CriteriaOf(NamesChannel), Of: of(Specific)},
		},
		{
			ID: "consent-message-unnamed", Then: rgpd.Forbid,
			FR: "la demande ne nommait pas l'automate, le SMS ou le courriel",
			EN: "the request did not name the machine, the text message or the e-mail",
			By: rows.By(law.L345),
			When: when{
				Channel: rgpd.Is(rgpd.AutomatedCall, rgpd.SMS, rgpd.Email), Place: inFrance, Channels: rgpd.Not(Said),
			},
			Do: rgpd.Text{
				FR: "Nommer dans la demande le moyen employé.",
				EN: "Name in the request the means to be used.",
			},
			Open: rgpd.Text{
				FR: "L. 34-5 parle d'un consentement à la prospection « par ce moyen » : que la demande doive nommer " +
					"le moyen est la lecture stricte. Une case qui en nomme plusieurs suffit.",
				EN: "L. 34-5 speaks of consent to prospecting \"par ce moyen\": that the request must name the means " +
					"is the strict reading. One box that names several is enough.",
			},
			More: more{Path: "form.channels", Breaks: CriteriaOf(NamesChannel), Of: of(Specific)},
		},
		{
			ID: "consent-purposes-bundled", Then: rgpd.Forbid,
			FR:   "une seule acceptation vaut pour plusieurs finalités",
			EN:   "one acceptance stands for several purposes",
			By:   rows.By(law.GDPR("consid. 43"), law.Hubside),
			When: when{Granularity: rgpd.Is(OneChoiceForAll)},
			Do: rgpd.Text{
				FR: "Réserver à la prospection une case distincte.",
				EN: "Give prospecting a box of its own.",
			},
			More: more{Path: "form.granularity", Breaks: CriteriaOf(OwnChoice), Of: of(Free, Specific)},
		},
		{
			ID: "consent-after-contact", Then: rgpd.Forbid,
			FR:   "le consentement n'est pas antérieur au contact",
			EN:   "the consent did not come before the contact",
			By:   rows.By(law.GDPR("6(1)(a)"), law.L345),
			When: when{Order: rgpd.Is(after)},
			Do: rgpd.Text{
				FR: "Ne contacter qu'après le consentement ; vérifier la date enregistrée.",
				EN: "Contact only after the consent; check the date recorded.",
			},
			More: more{Path: "at", Breaks: CriteriaOf(GivenBefore), Of: of(Specific)},
		},
	}
}
