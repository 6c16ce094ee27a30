package rights

// A Regime is the law that a request is under. Zero: nobody said, and it is taken to be
// the RGPD, under which nearly every request is. This package counts no limit of another:
// it says which text to turn to. A word against marketing stops it under any of them.
type Regime uint8

const (
	UnderRGPD Regime = iota + 1 // rgpd
	// PoliceJustice: directive (EU) 2016/680; loi Informatique et Libertés, titre III.
	PoliceJustice // police-justice
	Defence       // defence: state security and defence; loi Informatique et Libertés, titre IV
	// MedicalFile: the medical file asked of whoever keeps it; Code de la santé publique, art.
	// L. 1111-7. Access under the RGPD includes it (recital 63), so that the month runs beside:
	// it is the Cautious day of an Answer and of a Refusal.
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

// beside is the request as the RGPD alone has it on the strictest reading: from its receipt,
// by whomever, with nothing extended or suspended.
func (r Request) beside() Request {
	r.Regime, r.By = UnderRGPD, MandatedProcessor
	r.Extension, r.Identity, r.Clarity = Extension{}, Pause{}, Pause{}
	return r
}

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
