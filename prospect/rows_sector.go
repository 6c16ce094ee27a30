package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// Sectors in which prospecting is banned, with consent or without.
func sectorRows() []row {
	byLawyer := When{
		Channel: rgpd.Not(rgpd.Email), Place: inFrance, Purpose: commercial, Sector: rgpd.Is(LegalServices),
	}
	return []row{
		{
			ID: "energy-works-ban", Then: rgpd.Forbid,
			FR: "démarchage interdit pour les travaux d'économies d'énergie, même avec consentement",
			EN: "prospecting is banned for energy-saving works, consent or not",
			By: rows.By(law.L2231Of2020, law.Lyon2023),
			When: When{
				Channel:  calls,
				Audience: consumers,
				Place:    inFrance,
				Purpose:  commercial,
				Sector:   rgpd.Is(EnergyRenovation),
				Contract: unrelated,
				Request:  rgpd.Not(RequestPrompt),
			},
			Open: rgpd.Text{
				FR: "Le texte de 2020 parle d'équipements et de travaux : les services, comme un diagnostic gratuit, " +
					"sont interdits aussi, car sanctionnés. Un appel dans les 48 heures, demandé à l'entreprise " +
					"même, n'a pas été jugé démarchage ; un numéro laissé sur un simulateur n'est pas une telle " +
					"demande.",
				EN: "The text of 2020 speaks of equipment and works: services, a free diagnosis for instance, are " +
					"banned too, as they were fined. A call within 48 hours that was asked of the firm itself was " +
					"held not to be prospecting; a number left on a simulator is no such request.",
			},
		},
		{
			ID: "works-ban", Then: rgpd.Forbid,
			FR: "démarchage interdit pour la rénovation énergétique et l'adaptation du logement, même avec " +
				"consentement",
			EN: "prospecting is banned for energy renovation and home adaptation, consent or not",
			By: rows.By(law.L2231, law.Renovation),
			When: When{
				Channel:  calls,
				Audience: consumers,
				Place:    inFrance,
				Purpose:  commercial,
				Sector:   rgpd.Is(EnergyRenovation, HomeAdaptation),
				Contract: unrelated,
				Request:  notAskedBack,
			},
			Open: rgpd.Text{
				FR: "La demande de rappel (R. 223-4) y déroge-t-elle ? Oui, faite à l'entreprise même et prouvée, " +
					"cinq jours ouvrables, comme deux transcriptions rangent l'article, lui-même non lu : ce n'est " +
					"pas la lecture la plus stricte. Un numéro laissé sur un simulateur ou un comparateur n'en est " +
					"pas une (fiche DGCCRF, sans date).",
				EN: "Is a call-back request (R. 223-4) an exception? Yes, made to the firm itself and proven, for " +
					"five working days, since two transcriptions file the article, itself unread, there: not the " +
					"strictest reading. A number left on a simulator or a comparator is none (DGCCRF sheet, undated).",
			},
		},
		{
			// L. 223-8 excepts a contract « au sens du quatrième alinéa de l'article L. 223-1 », which
			// defines it since 2026-08-11 alone; from 2025-07-02 to 2026-08-10 that alinéa was the duty
			// to check with Bloctel, and the exception is a reading. The text means social networks,
			// too, for which no Channel stands.
			ID: "works-message-ban", Then: rgpd.Forbid,
			FR: "messages interdits pour la rénovation énergétique et l'adaptation du logement, même avec consentement",
			EN: "messages are banned for energy renovation and home adaptation, consent or not",
			By: rows.By(law.L2238),
			When: When{
				Channel:  messages,
				Audience: consumers,
				Place:    inFrance,
				Purpose:  commercial,
				Sector:   rgpd.Is(EnergyRenovation, HomeAdaptation),
				Contract: unrelated,
			},
			Open: rgpd.Text{
				FR: "L. 223-8 excepte un contrat « au sens du quatrième alinéa de l'article L. 223-1 », qui ne le " +
					"définit que depuis le 11 août 2026 : du 2 juillet 2025 au 10 août 2026, excepter le contrat en " +
					"cours est une lecture, et non la plus stricte.",
				EN: "L. 223-8 excepts a contract “au sens du quatrième alinéa de l'article L. 223-1”, which defines " +
					"it since 11 August 2026 alone: from 2 July 2025 to 10 August 2026 to except a running contract " +
					"is a reading, and not the strictest.",
			},
		},
		{
			ID: "training-account-ban", Then: rgpd.Forbid,
			// The exception is of 2° alone: a course under way, and a direct link with its object.
			FR: "démarchage des titulaires d'un compte personnel de formation interdit, sauf action en cours " +
				"présentant un lien direct",
			EN: "prospecting holders of a training account is banned, save in a course under way with a direct link",
			By: rows.By(law.L632381.BackTo(law.L632381Of2022)),
			When: When{
				Place:    inFrance,
				Audience: naturals,
				Purpose:  rgpd.Is(Sale),
				Sector:   rgpd.Is(TrainingAccount),
				Contract: unrelated,
			},
			Do: rgpd.Text{
				FR: "Attendre qu'une action soit en cours, et s'en tenir à son objet : ni consentement ni demande " +
					"de rappel n'y déroge.",
				EN: "Wait for a course under way, and keep to its object: neither consent nor a call-back request is " +
					"an exception.",
			},
		},
		{
			ID: "training-account-data", Then: rgpd.Forbid,
			FR: "collecte interdite des données des titulaires d'un compte personnel de formation",
			EN: "collecting the data of holders of a training account is banned",
			By: rows.By(law.L632381.BackTo(law.L632381Of2022)),
			When: When{
				Place:    inFrance,
				Audience: naturals,
				Purpose:  rgpd.Is(CollectData),
				Sector:   rgpd.Is(TrainingAccount),
			},
		},
		{
			ID: "training-account-reward", Then: rgpd.Forbid,
			FR: "vente ou offre promotionnelle d'un produit, ou rétribution, interdite en échange d'une inscription " +
				"à une formation du compte personnel",
			EN: "the sale or promotional offer of a product, or any reward, against enrolment in training of the " +
				"personal account is banned",
			By: rows.By(law.L632381),
			When: When{
				Place:   inFrance,
				Purpose: commercial,
				Sector:  rgpd.Is(TrainingAccount),
				Reward:  rgpd.Is(RewardOffered),
			},
			Do: rgpd.Text{
				FR: "Retirer la vente, l'offre ou la rétribution : la formation en cours, que la première " +
					"interdiction excepte, n'y déroge pas.",
				EN: "Withdraw the sale, the offer or the reward: a course under way, an exception to the first ban, " +
					"is none here.",
			},
			Open: rgpd.Text{
				FR: "La phrase ne nomme ni titulaire, ni moyen, ni formation en cours : elle est lue de toute " +
					"personne contactée, société comprise.",
				EN: "The sentence names no holder, no means and no course under way: it is read of whoever is " +
					"contacted, companies too.",
			},
		},
		{
			ID: "funeral-ban", Then: rgpd.Forbid,
			FR: "offres de services interdites en prévision d'obsèques et dans les deux mois d'un décès, même avec " +
				"consentement",
			EN:   "offers of services are banned in view of a funeral and within two months of a death, consent or not",
			By:   rows.By(law.L222333),
			When: When{Place: inFrance, Purpose: commercial, Sector: rgpd.Is(Funeral)},
			Do: rgpd.Text{
				FR: "Attendre que deux mois aient passé depuis le décès : l'offre relève alors d'un autre secteur.",
				EN: "Wait until two months have passed since the death: the offer is then of another sector.",
			},
			Open: rgpd.Text{
				FR: "Le texte n'excepte que le financement d'obsèques : ni consentement, ni contrat, ni demande de " +
					"rappel n'y déroge, et toute personne est protégée, société comprise. Lecture stricte. Rappeler " +
					"qui l'a demandé, sans rien offrir, est un contact de service.",
				EN: "The text excepts the financing of funerals alone: neither consent, nor a contract, nor a " +
					"call-back request is an exception, and everybody is protected, companies too. The strict " +
					"reading. To ring back who asked for it, and offer nothing, is a service contact.",
			},
		},
		{
			ID: "lawyer-solicitation", Then: rgpd.Forbid,
			FR:   "un avocat ne sollicite que par envoi postal ou courrier électronique : ni appel, ni SMS",
			EN:   "a lawyer solicits by post or e-mail only: no call, no text",
			By:   rows.By(law.Lawyers2014),
			When: byLawyer,
			Open: rgpd.Text{
				FR: "Ni consentement, ni dossier en cours, ni demande de rappel n'y déroge : lecture stricte. " +
					"Rappeler qui l'a demandé, sans rien offrir, est un contact de service.",
				EN: "Neither consent, nor a case under way, nor a call-back request is an exception: the strict " +
					"reading. To ring back who asked for it, and offer nothing, is a service contact.",
			},
		},
		{
			ID: "lawyer-solicitation-2023", Then: rgpd.Forbid,
			FR:   "un avocat ne sollicite que par envoi postal ou courrier électronique : ni appel, ni SMS",
			EN:   "a lawyer solicits by post or e-mail only: no call, no text",
			By:   rows.By(law.Lawyers, law.CouncilLawyers),
			When: byLawyer,
			Open: rgpd.Text{
				FR: "L'article du code de déontologie de 2023 n'a pas été trouvé : il est lu comme celui de 2014, et " +
					"comme l'ordonnance des avocats aux Conseils, qui exclut tout démarchage téléphonique.",
				EN: "The article of the code of ethics of 2023 was not found: it is read as that of 2014, and as the " +
					"ordonnance of the lawyers at the supreme courts, which excludes any canvassing by telephone.",
			},
		},
		{
			ID: "own-rules-not-met", Then: rgpd.Forbid,
			FR: "les règles de démarchage propres au secteur ne sont pas respectées",
			EN: "the sector's own canvassing rules are not met",
			By: rows.By(law.SectorRules),
			When: When{
				Place: inFrance, Purpose: commercial, Sector: ownRules, OwnRules: rgpd.Is(OwnRulesNotMet),
			},
			Do: rgpd.Text{
				FR: "Se mettre en règle : habilitation du démarcheur, offres permises, personnes à ne pas solliciter.",
				EN: "Put it right: who may canvass, what may be offered, who must not be approached.",
			},
			Open: rgpd.Text{
				FR: "Ces règles ne sont pas dans la bibliothèque : tant que nul ne dit les avoir vérifiées, rien " +
					"n'est décidé. Le démarchage financier vise aussi les personnes morales : toute personne est " +
					"protégée.",
				EN: "The library does not hold these rules: as long as nobody says that they were checked, nothing " +
					"is decided. Canvassing for finance is of legal persons too: everybody is protected.",
			},
		},
	}
}
