package prospect

import (
	"iter"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// A Scenario is one row of the source article's two tables of what is allowed and
// what is not: twelve towards professionals, ten towards consumers. It is also a
// complete [Prospect] to start from.
type Scenario struct {
	// ID is the row: B2B-Y1 to B2B-Y6 and B2C-Y1 to B2C-Y5 are those that the
	// article allows, B2B-N1 to B2B-N6 and B2C-N1 to B2C-N5 those that it forbids.
	ID      string
	Name    rgpd.Text
	Channel rgpd.Channel
	// Article is what the article says: Allowed or Forbidden.
	Article rgpd.Verdict
	// At returns the row's facts for a call at an instant: a consent is given
	// before it, a call-back asked for the day before.
	At func(at time.Time) Prospect
}

// Scenarios yields the 22 rows, in the order of the article.
func Scenarios() iter.Seq[Scenario] { return slices.Values(scenarios) }

var scenarios = []Scenario{
	{"B2B-Y1", rgpd.Text{
		FR: "Directeur achats, numéro professionnel trouvé sur le site de l'entreprise",
		EN: "Purchasing manager, work number on the company's site",
	},
		rgpd.LiveCall, rgpd.Allowed, func(at time.Time) Prospect {
			return Prospect{
				Campaign: workCampaign(), Audience: rgpd.Professional, Places: mainland, Line: WorkLine,
				Origin: EmployerSite, Marking: Unmarked, Information: ToldByContact, Rest: NothingOnFile,
				Attempts: NoAttempts(),
			}
		}},
	{"B2B-Y2", rgpd.Text{
		FR: "Dirigeant dont le numéro figure dans un annuaire professionnel public",
		EN: "Manager listed in a public business directory",
	},
		rgpd.LiveCall, rgpd.Allowed, func(at time.Time) Prospect {
			return Prospect{
				Campaign: workCampaign(), Audience: rgpd.Professional, Places: mainland, Line: WorkLine,
				Origin: BusinessDirectory, Marking: Unmarked, Information: ToldByContact, Rest: NothingOnFile,
				Attempts: NoAttempts(),
			}
		}},
	{"B2B-Y3", rgpd.Text{
		FR: "Responsable marketing rencontré en salon, carte de visite remise",
		EN: "Marketing head met at a fair, business card handed over",
	},
		rgpd.LiveCall, rgpd.Allowed, func(at time.Time) Prospect {
			return Prospect{
				Campaign: workCampaign(), Audience: rgpd.Professional, Places: mainland, Line: WorkLine,
				Origin: BusinessCard, Information: ToldAndFree, Rest: NothingOnFile, Attempts: NoAttempts(),
			}
		}},
	{"B2B-Y4", rgpd.Text{
		FR: "Ancien client, numéro professionnel, mise à jour du produit",
		EN: "Former client, work number, update of the product",
	},
		rgpd.LiveCall, rgpd.Allowed, func(at time.Time) Prospect {
			return Prospect{
				Campaign: workCampaign(), Audience: rgpd.Professional, Places: mainland, Line: WorkLine,
				Origin: OwnSale, Information: ToldAndFree, Rest: NothingOnFile, Attempts: NoAttempts(), Contract: Ended,
			}
		}},
	{"B2B-Y5", rgpd.Text{
		FR: "Numéro recommandé par un partenaire, source citée", EN: "Number recommended by a partner, source named",
	},
		rgpd.LiveCall, rgpd.Allowed, func(at time.Time) Prospect {
			return Prospect{
				Campaign: workCampaign(), Audience: rgpd.Professional, Places: mainland, Line: WorkLine,
				Origin: Partner, Provenance: ProvenanceChecked, Information: ToldByContact, Rest: NothingOnFile,
				Attempts: NoAttempts(),
			}
		}},
	{"B2B-Y6", rgpd.Text{
		FR: "Prospect LinkedIn, numéro professionnel affiché sur le profil",
		EN: "LinkedIn prospect, work number shown on the profile",
	},
		rgpd.LiveCall, rgpd.Allowed, func(at time.Time) Prospect {
			return Prospect{
				Campaign: workCampaign(), Audience: rgpd.Professional, Places: mainland, Line: WorkLine,
				Origin: SocialProfile, Provenance: ProvenanceChecked, Visibility: ShownToAll, Marking: Unmarked,
				Information: ToldByContact, Rest: NothingOnFile, Attempts: NoAttempts(),
			}
		}},
	{"B2B-N1", rgpd.Text{
		FR: "Professionnel ayant demandé à ne plus être contacté",
		EN: "Professional who asked not to be contacted any more",
	},
		rgpd.LiveCall, rgpd.Forbidden, func(at time.Time) Prospect {
			return Prospect{
				Campaign: workCampaign(), Audience: rgpd.Professional, Places: mainland, Line: WorkLine,
				Origin: EmployerSite, Marking: Unmarked, Rest: NothingOnFile, Attempts: NoAttempts(),
				Stop: rgpd.Objected, StoppedAt: at.AddDate(0, -1, 0),
			}
		}},
	{"B2B-N2", rgpd.Text{
		FR: "Système automatisé composant des numéros au hasard", EN: "Automatic system that dials numbers at random",
	},
		rgpd.LiveCall, rgpd.Forbidden, func(at time.Time) Prospect {
			c := workCampaign()
			c.Dialling, c.Shown = DialledAtRandom, ShownVerified
			return Prospect{
				Campaign: c, Audience: rgpd.Professional, Places: mainland, Line: WorkLine, Rest: NothingOnFile,
			}
		}},
	{"B2B-N3", rgpd.Text{
		FR: "Se faire passer pour un autre service de leur société",
		EN: "Posing as another department of their company",
	},
		rgpd.LiveCall, rgpd.Forbidden, func(at time.Time) Prospect {
			c := workCampaign()
			c.Identity = FalseIdentity
			return Prospect{
				Campaign: c, Audience: rgpd.Professional, Places: mainland, Line: WorkLine,
				Origin: EmployerSite, Marking: Unmarked, Rest: NothingOnFile, Attempts: NoAttempts(),
			}
		}},
	{"B2B-N4", rgpd.Text{
		FR: "Base achetée sans garantie de collecte légale", EN: "Bought list without guarantee of lawful collection",
	},
		rgpd.LiveCall, rgpd.Forbidden, func(at time.Time) Prospect {
			return Prospect{
				Campaign: workCampaign(), Audience: rgpd.Professional, Places: mainland, Line: WorkLine,
				Origin: BoughtList, Provenance: ProvenanceUnchecked, Information: ToldByContact, Rest: NothingOnFile,
				Attempts: NoAttempts(),
			}
		}},
	{"B2B-N5", rgpd.Text{FR: "Poursuivre malgré un refus clair", EN: "Going on after a clear refusal"},
		rgpd.LiveCall, rgpd.Forbidden, func(at time.Time) Prospect {
			return Prospect{
				Campaign: workCampaign(), Audience: rgpd.Professional, Places: mainland, Line: WorkLine,
				Origin: EmployerSite, Marking: Unmarked, Rest: NothingOnFile, Attempts: NoAttempts(),
				Stop: rgpd.RefusedInCall, StoppedAt: at.Add(-time.Minute),
			}
		}},
	{"B2B-N6", rgpd.Text{
		FR: "Numéro personnel obtenu lors d'un échange informel, sans accord",
		EN: "Personal number learnt in a private exchange, without agreement",
	},
		rgpd.LiveCall, rgpd.Forbidden, func(at time.Time) Prospect {
			return Prospect{
				Campaign: workCampaign(), Audience: rgpd.Professional, Places: mainland, Line: PersonalLine,
				Origin: Informal, Information: ToldByContact, Rest: NothingOnFile, Attempts: NoAttempts(),
			}
		}},

	{"B2C-Y1", rgpd.Text{
		FR: "Case non pré-cochée, consentement explicite au téléphone",
		EN: "Unticked box ticked, explicit consent to telephone calls",
	},
		rgpd.LiveCall, rgpd.Allowed, func(at time.Time) Prospect {
			c := homeCampaign(at)
			return Prospect{
				Campaign: c, Audience: rgpd.Consumer, Places: mainland, Line: PersonalLine, Origin: OwnForm,
				Information: ToldAndFree, Rest: NothingOnFile, Attempts: NoAttempts(), Consent: agreed(c, at),
				Bloctel: NotOnBloctel,
			}
		}},
	{"B2C-Y2", rgpd.Text{
		FR: "Client existant, produits complémentaires, accord explicite à la collecte",
		EN: "Existing customer, complementary products, explicit agreement at collection",
	},
		rgpd.LiveCall, rgpd.Allowed, func(at time.Time) Prospect {
			c := homeCampaign(at)
			return Prospect{
				Campaign: c, Audience: rgpd.Consumer, Places: mainland, Line: PersonalLine, Origin: OwnSale,
				Information: ToldAndFree, Rest: NothingOnFile, Attempts: NoAttempts(), Consent: agreed(c, at),
				Contract: RunningRelated, Bloctel: NotOnBloctel,
			}
		}},
	{"B2C-Y3", rgpd.Text{
		FR: "Formulaire en ligne avec une case autorisant les appels", EN: "Online form with a box that allows calls",
	},
		rgpd.LiveCall, rgpd.Allowed, func(at time.Time) Prospect {
			c := homeCampaign(at)
			return Prospect{
				Campaign: c, Audience: rgpd.Consumer, Places: mainland, Line: PersonalLine, Origin: OwnForm,
				Information: ToldAndFree, Rest: NothingOnFile, Attempts: NoAttempts(), Consent: agreed(c, at),
				Bloctel: NotOnBloctel,
			}
		}},
	{"B2C-Y4", rgpd.Text{
		FR: "Demande de rappel par un formulaire de contact", EN: "Call-back asked for through a contact form",
	},
		rgpd.LiveCall, rgpd.Allowed, func(at time.Time) Prospect {
			c := homeCampaign(at)
			return Prospect{
				Campaign: c, Audience: rgpd.Consumer, Places: mainland, Line: PersonalLine, Origin: OwnForm,
				Information: ToldAndFree, Rest: NothingOnFile, Attempts: NoAttempts(), Bloctel: NotOnBloctel,
				CallBack: CallBack{
					Asked: AskedPrincipal, At: at.Add(-26 * time.Hour), Object: c.Object, Proof: ProofKept,
				},
			}
		}},
	{"B2C-Y5", rgpd.Text{
		FR: "Liste de diffusion téléphonique volontaire, désinscription claire",
		EN: "Voluntary telephone list, clear way out",
	},
		rgpd.LiveCall, rgpd.Allowed, func(at time.Time) Prospect {
			c := homeCampaign(at)
			return Prospect{
				Campaign: c, Audience: rgpd.Consumer, Places: mainland, Line: PersonalLine, Origin: OwnForm,
				Information: ToldAndFree, Rest: NothingOnFile, Attempts: NoAttempts(), Consent: agreed(c, at),
				Bloctel: NotOnBloctel,
			}
		}},
	{"B2C-N1", rgpd.Text{
		FR: "Numéro d'un annuaire public, sans consentement", EN: "Number from a public directory, without consent",
	},
		rgpd.LiveCall, rgpd.Forbidden, func(at time.Time) Prospect {
			return Prospect{
				Campaign: homeCampaign(at), Audience: rgpd.Consumer, Places: mainland, Line: PersonalLine,
				Origin:  PublicDirectory,
				Marking: Unmarked, Information: ToldByContact, Rest: NothingOnFile, Attempts: NoAttempts(),
				Bloctel: NotOnBloctel,
			}
		}},
	{"B2C-N2", rgpd.Text{
		FR: "Coordonnées d'un jeu-concours, sans consentement au téléphone",
		EN: "Details from a contest, without consent to telephone calls",
	},
		rgpd.LiveCall, rgpd.Forbidden, func(at time.Time) Prospect {
			return Prospect{
				Campaign: homeCampaign(at), Audience: rgpd.Consumer, Places: mainland, Line: PersonalLine,
				Origin:     Contest,
				Provenance: ProvenanceChecked, Information: ToldAndFree, Rest: NothingOnFile, Attempts: NoAttempts(),
				Bloctel: NotOnBloctel,
			}
		}},
	{"B2C-N3", rgpd.Text{
		FR: "Automate d'appel sans accord explicite préalable",
		EN: "Automated calls without prior explicit agreement",
	},
		rgpd.AutomatedCall, rgpd.Forbidden, func(at time.Time) Prospect {
			c := homeCampaign(at)
			c.Dialling, c.Shown, c.Voice = DialledAutomatically, ShownVerified, RecordedVoice
			return Prospect{
				Campaign: c, Audience: rgpd.Consumer, Places: mainland, Line: PersonalLine, Origin: OwnForm,
				Information: ToldAndFree, Rest: NothingOnFile, Attempts: NoAttempts(), Bloctel: NotOnBloctel,
			}
		}},
	{"B2C-N4", rgpd.Text{
		FR: "Continuer après un retrait ou une opposition", EN: "Going on after a withdrawal or an objection",
	},
		rgpd.LiveCall, rgpd.Forbidden, func(at time.Time) Prospect {
			return Prospect{
				Campaign: homeCampaign(at), Audience: rgpd.Consumer, Places: mainland, Line: PersonalLine,
				Origin:      OwnForm,
				Information: ToldAndFree, Rest: NothingOnFile, Attempts: NoAttempts(), Stop: rgpd.WithdrewConsent,
				StoppedAt: at.AddDate(0, 0, -3), Bloctel: NotOnBloctel,
			}
		}},
	{"B2C-N5", rgpd.Text{FR: "Base achetée sans preuve du consentement", EN: "Bought list without proof of consent"},
		rgpd.LiveCall, rgpd.Forbidden, func(at time.Time) Prospect {
			return Prospect{
				Campaign: homeCampaign(at), Audience: rgpd.Consumer, Places: mainland, Line: PersonalLine,
				Origin:     BoughtList,
				Provenance: ProvenanceUnchecked, Information: ToldByContact, Rest: NothingOnFile,
				Attempts: NoAttempts(), Bloctel: NotOnBloctel,
			}
		}},
}

// workCampaign is a software firm that calls people at work itself, by hand.
func workCampaign() Campaign {
	return Campaign{
		Principal: "Nova Logiciels", Caller: "Nova Logiciels", Object: "logiciel de gestion", Purpose: Sale,
		Sector: OtherSector,
		Offer:  OfferForWork, Dialling: DialledByHand, Shown: ShownTerritorial, Holder: HeldByPrincipal,
		Voice: HumanVoice, Identity: TrueIdentity,
	}
}

// homeCampaign is a telephone company that has a call centre call people at home;
// while Bloctel lived, it had its file checked ten days before.
func homeCampaign(at time.Time) Campaign {
	return Campaign{
		Principal: "Lumen Télécom", Caller: "Centre Azur", Object: "forfaits mobiles", Purpose: Sale,
		Sector: OtherSector,
		Offer:  OfferForPrivateLife, Dialling: DialledByHand, Shown: ShownTerritorial, Holder: HeldByPrincipal,
		Voice:    HumanVoice,
		Identity: TrueIdentity, BloctelCheckedOn: rgpd.ParisDay(at) - 10,
	}
}

// agreed is a good consent to calls for the campaign: a box of its own, ticked by
// the person two months ago on a form that says all that it must.
func agreed(c Campaign, at time.Time) consent.Status {
	given := at.AddDate(0, -2, 0)
	record := consent.Record{
		Answer: consent.SaidYes, At: given, Act: consent.TickedBox, Channels: rgpd.ChannelsOf(rgpd.LiveCall),
		Person: consent.Person{Ref: "p-0001", Seen: []string{"name", "number"}, Age: consent.Adult},
		Form: consent.Form{
			ID: "rappel", Version: "1", Since: given.AddDate(-1, 0, 0), Wording: askedFor,
			Digest: consent.DigestOf(askedFor), Notice: "confidentialite-1",
			Principals: consent.Named(c.Principal), Callers: consent.Named(c.Caller), Objects: consent.Named(c.Object),
			Purpose: consent.Said, Data: consent.Said, Channels: consent.Said, Choice: consent.Said,
			Period: consent.Said,
			Lasts:  consent.Period{Years: 1}, Withdrawal: consent.Said, Proof: consent.Said,
			Placement: consent.Apart, Layout: consent.Even, Granularity: consent.ChoicePerPurpose,
			Condition: consent.Unconditional,
			Cost:      consent.NoCost, Footing: consent.EvenFooting, Exit: consent.ExitAsEasy,
			ExitAt: "https://lumen.example/stop",
		},
		Evidence: consent.Evidence{
			Kind: consent.IndividualProof, Origin: "https://lumen.example/rappel", Refs: []string{"log-0001"},
		},
		Collection: consent.Collection{By: consent.ByPrincipal, Collector: c.Principal},
		Withdrawal: consent.Withdrawal{By: consent.NoWithdrawal},
	}
	use := consent.Use{Principal: c.Principal, Caller: c.Caller, Object: c.Object}
	return consent.Assess(record, use, rgpd.LiveCall, at).Status()
}

const askedFor = "J'accepte que Lumen Télécom, ou Centre Azur pour elle, m'appelle pour me proposer des forfaits " +
	"mobiles, pendant un an. " +
	"Je peux retirer mon consentement à tout moment, de vive voix ou sur lumen.example/stop, et en demander la preuve."
