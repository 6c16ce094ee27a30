package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// designChecks stand in the order of the fields of [Design].
var designChecks = []check{
	{
		ID: "design-field-without-purpose", Then: rgpd.Oblige,
		FR: "des champs sont collectés sans finalité",
		EN: "fields are collected without a purpose",
		By: rows.By(law.GDPR("25(2)"), law.GDPR("5(1)(c)")),
		Do: rgpd.Text{
			FR: "donner une finalité à chaque champ, ou cesser de le collecter",
			EN: "give each field a purpose, or stop collecting it",
		},
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "design-campaign-sees-too-much", Then: rgpd.Oblige,
		FR: "une campagne voit des champs étrangers à sa finalité",
		EN: "a campaign sees fields that its purpose does not need",
		By: rows.By(law.GDPR("25(2)")),
		Do: rgpd.Text{
			FR: "ne montrer à chaque campagne que les champs de sa finalité",
			EN: "show each campaign only the fields of its purpose",
		},
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "design-retention-not-enforced", Then: rgpd.Oblige,
		FR: "les durées de conservation ne sont pas appliquées par le système",
		EN: "the system does not enforce the periods of retention",
		By: rows.By(law.GDPR("25(2)"), law.GDPR("5(1)(e)")),
		Do: rgpd.Text{
			FR: "effacer automatiquement à l'échéance, finalité par finalité",
			EN: "erase automatically when the period is over, purpose by purpose",
		},
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "design-access-open-by-default", Then: rgpd.Oblige,
		FR: "les accès sont ouverts par défaut, ou les opérateurs voient ou exportent plusieurs fiches",
		EN: "access is open by default, or operators see or export several records",
		By: rows.By(law.GDPR("25(2)")),
		Do: rgpd.Text{
			FR: "fermer l'accès jusqu'à habilitation, une fiche à la fois, sans export",
			EN: "close access until granted, one record at a time, no export",
		},
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "design-permissive-by-default", Then: rgpd.Oblige,
		FR: "des cases sont cochées, ou des canaux permis, par défaut",
		EN: "boxes are ticked, or channels permitted, by default",
		By: rows.By(law.GDPR("25(2)")),
		Do: rgpd.Text{
			FR: "laisser les cases vides et les canaux fermés",
			EN: "leave boxes empty and channels on no",
		},
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "design-objection-not-effective", Then: rgpd.Oblige,
		FR: "une opposition ne bloque pas l'appel d'elle-même dans tous les centres",
		EN: "an objection does not block calls by itself in all centres",
		By: rows.By(law.GDPR("25(1)"), law.Futura),
		Do: rgpd.Text{
			FR: "faire bloquer le numéro par le composeur, partout et aussitôt",
			EN: "have the dialler block the number, everywhere and at once",
		},
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "design-free-text-unwatched", Then: rgpd.Oblige,
		FR: "les zones de commentaire ne sont ni filtrées ni surveillées",
		EN: "free-text fields are neither filtered nor monitored",
		By: rows.By(law.GDPR("25(1)"), law.Futura),
		Do: rgpd.Text{
			FR: "filtrer ou relire les commentaires, et former les opérateurs",
			EN: "filter or review comments, and train operators",
		},
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "design-test-data-clear", Then: rgpd.Oblige,
		FR: "les tests et la formation se font sur des données réelles",
		EN: "tests and training use real data",
		By: rows.By(law.GDPR("25(1)")),
		Do: rgpd.Text{
			FR: "masquer les données de test et de formation",
			EN: "mask the data of tests and training",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "design-recording-on-by-default", Then: rgpd.Oblige,
		FR: "les appels sont enregistrés par défaut, sans texte qui l'impose",
		EN: "calls are recorded by default, and no text orders it",
		By: rows.By(law.GDPR("25(2)")),
		Do: rgpd.Text{
			FR: "couper l'enregistrement sans finalité ni règle d'échantillonnage ; où un texte impose " +
				"d'enregistrer, le nommer",
			EN: "switch recording off without a purpose and a sampling rule; where a text orders recordings, name it",
		},
		More: inspection{Level: rgpd.Defect},
	},
	{
		ID: "design-leaves-union-by-default", Then: rgpd.Oblige,
		FR: "des données quittent l'EEE sans que le transfert ait été jugé licite",
		EN: "data leave the EEA before the transfer was found lawful",
		By: rows.By(law.GDPR("25(2)")),
		Do: rgpd.Text{
			FR: "garder les données dans l'EEE tant que le transfert n'est pas permis",
			EN: "keep the data in the EEA as long as the transfer is not permitted",
		},
		More: inspection{Level: rgpd.Defect},
	},
}
