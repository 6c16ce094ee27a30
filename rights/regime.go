package rights

import "github.com/rgpd-go/rgpd"

// A Regime is the law that a request is under. Zero: nobody said, and it is taken to be
// the RGPD, under which nearly every request is. This package counts no limit of another:
// it says which text to turn to. A word against marketing stops it under any of them.
type Regime uint8

const (
	UnderRGPD Regime = iota + 1 // rgpd
	// PoliceJustice: directive (EU) 2016/680; loi Informatique et Libertés, titre III.
	PoliceJustice // police-justice
	Defence       // defence: state security and defence; loi Informatique et Libertés, titre IV
	// MedicalFile: the medical file asked of whoever keeps it; Code de la santé publique, art. L. 1111-7. Access
	// under the RGPD includes it (recital 63), so that the month runs beside: it is the Cautious day of a Refusal,
	// and the eight days of that article are that of an Answer, to the person or, by our reading, to an heir, who has
	// no month. That article is about access: what else is asked of such a file is under the RGPD.
	MedicalFile // medical-file
	// ForeignLaw: that of a country outside the European Economic Area, the United Kingdom among them; Norway,
	// Iceland and Liechtenstein are under the RGPD.
	ForeignLaw // foreign-law
	FormerLaw  // former-law: the loi Informatique et Libertés as it stood before 25 May 2018
)

// outside reports whether the regime is another than the RGPD.
func (g Regime) outside() bool { return g > UnderRGPD }

// without reports whether the RGPD does not run beside the other law either.
func (g Regime) without() bool { return g.outside() && g != MedicalFile }

// regime is the law that the request is under: that of medical files is about access alone, and what a request asks
// for that nobody noted may be access.
func (r *Request) regime() Regime {
	if r.Regime == MedicalFile && r.Right.known() && r.Right != Access && r.Right != Posthumous {
		return UnderRGPD
	}
	return r.Regime
}

// beside is the request as the RGPD alone has it on the strictest reading: from its receipt,
// by whomever, with nothing extended or suspended.
func (r Request) beside() Request {
	r.Regime, r.By = UnderRGPD, MandatedProcessor
	r.Extension, r.Identity, r.Clarity = Extension{}, Pause{}, Pause{}
	return r
}

// medicalDays are those of access to a medical file: eight, that of the request not counted. Two months,
// for what is older than five years, are not counted: a file has both.
const medicalDays = 8

// medicalDay is the last of them; no text is known here that has it roll over a Sunday or a holiday.
func (r *Request) medicalDay() rgpd.Date { return r.Place.Day(r.Received) + medicalDays }

// lack is what is missing of a limit of another regime: the text that gives it.
func (g Regime) lack() lack {
	if g > FormerLaw {
		return lackRegime
	}
	return [...]lack{
		PoliceJustice: lackPolice, Defence: lackDefence, MedicalFile: lackMedical, ForeignLaw: lackForeign,
		FormerLaw: lackEarly,
	}[g]
}

// medicalLimits says by when access to a medical file is given, and the day of the RGPD beside it, unless it is over on
// the day of the letter.
func medicalLimits(answer *Deadline, on rgpd.Date) rgpd.Text {
	said := rgpd.Text{
		FR: "L'accès à un dossier médical relève aussi de l'article L. 1111-7 du Code de la santé publique : il est " +
			"donné dans les huit jours de la demande, au plus tôt après quarante-huit heures de réflexion, ou dans " +
			"les deux mois pour ce qui date de plus de cinq ans ou lorsque la commission départementale des soins " +
			"psychiatriques est saisie.",
		EN: "Access to a medical file is under article L. 1111-7 of the French Public Health Code too: it is given " +
			"within eight days of the request, and not before forty-eight hours for reflection, or within two months " +
			"for what is older than five years or where the departmental commission for psychiatric care is seised.",
	}
	day := answer.WorkTo()
	if on > day {
		day = answer.Due
	}
	if answer.State != Dated || on > day {
		return said
	}
	return textf("%s Le RGPD nous donne jusqu'au %s. Le premier de ces délais qui prend fin nous oblige.",
		"%s The GDPR gives us until %s. The first of these limits to end binds us.", said, dayText(day))
}
