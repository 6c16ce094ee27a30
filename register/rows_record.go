package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// recordIs is the condition of a row on whether a processing must be in a record.
//
//columns:facts recordCase
type recordIs struct {
	// FR: L'organisme compte-t-il moins de 250 employés ?
	// EN: Has the organisation fewer than 250 employees?
	Staff rgpd.Set[staff] `fact:"staff"`
	// FR: Le traitement est-il susceptible de comporter un risque pour les personnes ?
	// EN: Is the processing likely to result in a risk for people?
	Risk rgpd.Set[rgpd.Answer] `fact:"risk"`
	// FR: Le traitement est-il occasionnel, hors de l'activité courante ?
	// EN: Is the processing occasional, outside the ordinary course of business?
	Occasional rgpd.Set[rgpd.Answer] `fact:"occasional"`
	// FR: Le traitement porte-t-il sur des données des articles 9 ou 10 ?
	// EN: Does the processing include data of articles 9 or 10?
	Sensitive rgpd.Set[rgpd.Answer] `fact:"sensitive"`
}

var recordWords = rows.Words{
	"staff": {
		belowThreshold: {
			FR: "la maison emploie moins de personnes que le seuil",
			EN: "the house employs fewer people than the threshold",
		},
		fromThreshold: {
			FR: "la maison atteint le seuil d'employés",
			EN: "the house has reached the threshold of employees",
		},
	},
	"risk": {
		rgpd.Yes: {
			FR: "le traitement comporte sans doute un risque",
			EN: "the processing is likely to result in a risk",
		},
		rgpd.No: {
			FR: "le traitement ne comporte pas de risque probable",
			EN: "the processing is not likely to result in a risk",
		},
	},
	"occasional": {
		rgpd.Yes: {FR: "le traitement est occasionnel", EN: "the processing is occasional"},
		rgpd.No:  {FR: "le traitement est régulier", EN: "the processing is regular"},
	},
	"sensitive": {
		rgpd.Yes: {
			FR: "le traitement porte sur des données sensibles ou pénales",
			EN: "the processing includes special or criminal data",
		},
		rgpd.No: {
			FR: "le traitement ne porte sur aucune donnée sensible",
			EN: "the processing includes no special data",
		},
	},
}

var recordTable = rows.Table(recordRows, recordWords)

var recordRows = rows.NewList([]rows.Row[recordIs, rows.None]{
	{
		ID: "accountability-record-by-size", Then: rgpd.Forbid,
		FR:   "à partir de 250 employés, tout traitement est inscrit au registre",
		EN:   "from 250 employees on, every processing is recorded",
		By:   rows.By(law.GDPR("30(5)")),
		When: recordIs{Staff: rgpd.Is(fromThreshold)},
		Open: rgpd.Text{
			FR: "le projet dit Omnibus IV (procédure 2025/0130(COD)) relèverait le seuil ; il n'était pas en " +
				"vigueur au jour de la lecture : 250 jusqu'à la publication d'un texte",
			EN: "the draft \"Omnibus IV\" (procedure 2025/0130(COD)) would raise the threshold; it was not in " +
				"force on the day of reading: 250 until a text is published",
		},
	},
	{
		ID: "accountability-record-by-risk", Then: rgpd.Forbid,
		FR:   "un traitement susceptible de comporter un risque est inscrit au registre",
		EN:   "processing likely to result in a risk is recorded",
		By:   rows.By(law.GDPR("30(5)")),
		When: recordIs{Risk: yes},
	},
	{
		ID: "accountability-record-by-habit", Then: rgpd.Forbid,
		FR:   "un traitement qui n'est pas occasionnel est inscrit au registre, quelle que soit la taille",
		EN:   "processing that is not occasional is recorded, whatever the size",
		By:   rows.By(law.GDPR("30(5)"), law.RecordsSheet),
		When: recordIs{Occasional: no},
		Open: rgpd.Text{
			FR: "l'exception se demande pour chaque traitement : un fichier de prospects en usage régulier n'est " +
				"jamais occasionnel",
			EN: "the exception is asked of each processing: a prospect file in regular use is never occasional",
		},
	},
	{
		ID: "accountability-record-by-sensitive-data", Then: rgpd.Forbid,
		FR:   "un traitement de données des articles 9 ou 10 est inscrit au registre",
		EN:   "processing of data of articles 9 or 10 is recorded",
		By:   rows.By(law.GDPR("30(5)")),
		When: recordIs{Sensitive: yes},
	},
	{
		ID: "accountability-record-spared", Then: rgpd.Permit,
		FR: "moins de 250 employés, traitement occasionnel, sans risque ni donnée sensible : l'inscription n'est " +
			"pas obligatoire",
		EN: "fewer than 250 employees, occasional processing, no risk and no sensitive data: recording is not " +
			"compulsory",
		By:   rows.By(law.GDPR("30(5)")),
		When: recordIs{Staff: rgpd.Is(belowThreshold), Risk: no, Occasional: yes, Sensitive: no},
	},
	{
		ID: "accountability-record-in-writing", Then: rgpd.Oblige,
		FR: "tenir le registre par écrit, la forme électronique comprise, et le mettre à jour à chaque changement",
		EN: "keep the record in writing, electronic form included, and update it at each change",
		By: rows.By(law.GDPR("30(3)"), law.RecordsSheet),
		Open: rgpd.Text{
			FR: "l'article 30(3) ne veut que l'écrit ; la mise à jour est demandée par la CNIL",
			EN: "art. 30(3) asks for writing alone; the update is asked for by the CNIL",
		},
	},
	{
		ID: "accountability-record-for-authority", Then: rgpd.Oblige,
		FR: "mettre le registre à la disposition de la CNIL sur demande",
		EN: "make the record available to the CNIL on request",
		By: rows.By(law.GDPR("30(4)")),
	},
})
