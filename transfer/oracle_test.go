package transfer

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/law"
)

// byLines is the engine of the notes of the law (3.8), line by line, for a case
// whose facts are all known: the oracle of the rows.
func byLines(c *hopCase, on rgpd.Date) Conclusion {
	day := rgpd.NewDate
	in := func(t Tool, of ...Tool) bool {
		for _, x := range of {
			if t == x {
				return true
			}
		}
		return false
	}
	guided := on >= day(2023, 2, 14) // EDPB, guidelines 05/2021
	open := Conclusion(0)            // before the guidelines no text settles it
	if c.Importer == unsettled {
		open = UncertainTerritory
	}
	switch {
	case on < law.DayGDPR:
		return 0
	case c.Importer == inside: // 1 and 2
		return NoTransferInside
	case c.Collection == CollectedForItself: // 3
		if guided {
			return NoTransferDirectCollection
		}
		if c.Exporter != fromOutsideFree {
			return open
		}
		return NoTransferExporterOutside
	case c.SameEntity == rgpd.Yes: // 4
		if guided {
			return NoTransferSameEntity
		}
		if c.Exporter != fromOutsideFree {
			return open
		}
		return NoTransferExporterOutside
	case c.Exporter == fromOutsideFree: // 5
		return NoTransferExporterOutside
	case c.Importer == unsettled: // 6
		return UncertainTerritory
	case c.Coverage == covered: // 7
		return Adequate
	case c.Coverage == coveredAtRisk: // 8
		return AdequateAtRisk
	}
	derogation := func() Conclusion { // 11a, 11b
		refused := c.Stable == rgpd.Yes ||
			c.Frequency == Recurrent &&
				(c.Derogation == ContractWithPerson || c.Derogation == ContractInInterest ||
					c.Derogation == LegalClaims || c.Derogation == CompellingInterest) ||
			c.PublicPowers == rgpd.Yes && (c.Derogation <= ContractInInterest || c.Derogation == CompellingInterest) ||
			c.DerogationMet == rgpd.No
		if refused {
			return DerogationRefused
		}
		return DerogationPossible
	}
	if c.Tool == NoTool || c.Tool == ClaimedAdequacy { // 10
		if c.Derogation == NoDerogation {
			return SafeguardMissing
		}
		return derogation()
	}
	module := map[pair]Module{
		cc: ControllerToController, cp: ControllerToProcessor, pp: ProcessorToProcessor, pc: ProcessorToController,
	}
	tool := Conclusion(0)
	switch { // 12
	case c.Tool == ProcessorClauses && on >= day(2021, 6, 27),
		c.Tool == OldClauses &&
			(c.Signature == signedAfterRepeal && on >= day(2021, 9, 27) || on > day(2022, 12, 27) ||
				c.Unchanged == rgpd.No && on >= day(2021, 9, 27)),
		c.Tool == StandardClauses &&
			(c.Signature == signedBefore914 ||
				on >= day(2021, 6, 27) && (c.Pair == otherPair || module[c.Pair] != c.Module)),
		in(c.Tool, StandardClauses, OldClauses, AuthorityClauses) && (c.Unaltered == rgpd.No || c.Annexes == rgpd.No),
		in(c.Tool, BCRController, BCRProcessor) && (c.Approved == rgpd.No || c.Covers == rgpd.No),
		c.Tool == BCRController && c.ClientsData == rgpd.Yes,
		in(c.Tool, AdHocClauses, AdministrativeArrangement, AuthorityClauses) && c.Approved == rgpd.No,
		in(c.Tool, CodeOfConduct, Certification) && (c.Approved == rgpd.No || c.Bound == rgpd.No),
		in(c.Tool, PublicInstrument, AdministrativeArrangement) && c.PublicBodies == rgpd.No,
		c.Tool == BCRProcessor && (c.ClientsData == rgpd.No || c.Pair != cp && c.Pair != pp),
		c.Tool == OldClauses && c.Pair != cc && c.Pair != cp,
		c.Signature == signedAfterFlow,
		in(c.Tool, CodeOfConduct, Certification) && c.Passing != ownTool,
		c.Tool == StandardClauses && on >= day(2021, 6, 27) && c.Fits == rgpd.No,
		c.Passing == notRelayed:
		tool = SafeguardDefective
	case c.AssessmentDue == rgpd.No || on < day(2020, 7, 16):
	case c.Evidence != ExportersOwn, c.Timing == tooLate, c.CoversOnward == rgpd.No: // 13
		tool = AssessmentMissing
	case c.Outcome == Unfavourable, // 14
		on >= day(2021, 6, 18) && c.Outcome == FavourableWithMeasures && c.Measures == TechnicalOnly &&
			c.ClearData == rgpd.Yes:
		tool = AssessmentNegative
	case on >= day(2021, 6, 18) && c.Review == rgpd.No: // 15
		tool = AssessmentStale
	}
	if tool != 0 && c.Derogation != NoDerogation {
		return derogation()
	}
	if tool == 0 && on < day(2021, 6, 27) && in(c.Tool, StandardClauses, ProcessorClauses) {
		if c.Derogation != NoDerogation && derogation() == DerogationPossible {
			return DerogationPossible
		}
		return 0 // there were no such clauses
	}
	if tool == 0 {
		tool = AllowedWithSafeguard // 16
	}
	return tool
}

func class(c Conclusion) rgpd.Verdict {
	switch {
	case c == 0, c == UncertainTerritory, c == AdequateIf:
		return rgpd.Undecided
	case c <= NoTransferExporterOutside:
		return rgpd.OutOfScope
	case c == Adequate, c == AdequateAtRisk, c == DerogationPossible, c == AllowedWithSafeguard:
		return rgpd.Allowed
	}
	return rgpd.Forbidden
}

func fromFacts(f engine.Facts) (c hopCase) {
	c = hopCase{
		origin(f[0]), place(f[1]), rgpd.Answer(f[2]), Collection(f[3]), coverage(f[4]), Tool(f[5]), Module(f[6]), pair(f[7]),
		passing(f[8]), signature(f[9]),
		rgpd.Answer(f[10]), rgpd.Answer(f[11]), rgpd.Answer(f[12]), rgpd.Answer(f[13]), rgpd.Answer(f[14]),
		rgpd.Answer(f[15]), rgpd.Answer(f[16]),
		rgpd.Answer(f[17]), rgpd.Answer(f[18]),
		Evidence(f[19]), timing(f[20]), rgpd.Answer(f[21]), Outcome(f[22]), Measures(f[23]),
		rgpd.Answer(f[24]), rgpd.Answer(f[25]),
		Derogation(f[26]), rgpd.Answer(f[27]), Frequency(f[28]), rgpd.Answer(f[29]), rgpd.Answer(f[30]),
		Means(f[31]), rgpd.Answer(f[32]),
		rgpd.Answer(f[33]), rgpd.Answer(f[34]), country(f[35]), rgpd.Answer(f[36]),
	}
	return c
}

// random draws a case; known says whether facts may be missing or out of range.
func random(r *rand.Rand, known bool) (f engine.Facts) {
	for i, col := range columns {
		n := len(col.Values)
		f[i] = uint8(1 + r.IntN(n))
		if !known && r.IntN(3) == 0 {
			f[i] = 0
		}
		if !known && r.IntN(40) == 0 {
			f[i] = uint8(n + 1 + r.IntN(200))
		}
	}
	// Most draws reach the tools; else the first lines would settle them all.
	if r.IntN(4) != 0 {
		f[0], f[1], f[2], f[3], f[4] = uint8(fromInside), uint8(outside), uint8(rgpd.No), uint8(PassedOn), uint8(notCovered)
	}
	return f
}

func TestFactsKeepTheirColumns(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 100 {
		f := random(r, true)
		c := fromFacts(f)
		require.Equal(t, f, c.table())
	}
}

func TestRowsFollowTheLines(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 8))
	days := boundaryDays()
	reached := map[Conclusion]int{}
	for range 200_000 {
		c := fromFacts(random(r, true))
		on := days[r.IntN(len(days))]
		if r.IntN(3) == 0 {
			on = rgpd.LawAsOf
		}
		// Make sound cases likely enough.
		if r.IntN(2) == 0 {
			c.Unaltered, c.Annexes, c.Unchanged, c.Approved = rgpd.Yes, rgpd.Yes, rgpd.Yes, rgpd.Yes
			c.Bound, c.Covers, c.PublicBodies, c.Fits = rgpd.Yes, rgpd.Yes, rgpd.Yes, rgpd.Yes
			c.ClientsData, c.Evidence, c.Timing, c.CoversOnward, c.Passing = rgpd.No, ExportersOwn, inTime, rgpd.Yes, ownTool
		}
		if c.Coverage == coveredAtRisk && on < rgpd.NewDate(2023, 7, 10) {
			continue // no record is challenged before: see derive
		}
		want := byLines(&c, on)
		d, _ := decide(c, engine.Notes{}, on)
		got := conclude(d, &c, &finding{}, inside)
		if want != got || d.Verdict() != class(want) {
			require.Fail(
				t, "rows and lines part", "on %s: want %s, got %s (%s)\n%s", on, want, got, d.Verdict(), show(&c),
			)
		}
		reached[got]++
	}
	for k := NoTransferInside; k <= AllowedWithSafeguard; k++ {
		if k != AdequateIf {
			require.NotZero(t, reached[k], "the sample never reaches %s", k)
		}
	}
}

func show(c *hopCase) (s string) {
	f := c.table()
	for i, col := range columns {
		word := "?"
		if v := int(f[i]); v > 0 && v <= len(col.Values) {
			word = col.Values[v-1]
		}
		s += fmt.Sprintf("%s=%s ", col.Name, word)
	}
	return s
}

// The compiled table fires the rows that a reading row by row fires.
func TestTableAgainstRowByRow(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 3))
	days := boundaryDays()
	for range 50_000 {
		f := random(r, false)
		on := int32(days[r.IntN(len(days))])
		sure, maybe := rowTable().Fire((*[engine.MaxColumns]uint8)(&f), on)
		slowSure, slowMaybe := rowTable().FireSlow((*[engine.MaxColumns]uint8)(&f), on)
		require.Equal(t, [2]engine.Bits{slowSure, slowMaybe}, [2]engine.Bits{sure, maybe})
	}
}

func rowTable() *engine.Table { return compiled.Compiled() }

// Learning a fact never takes back a verdict, but from undecided; and a case of
// which nothing is known is never allowed.
func TestLearningNeverTakesBack(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	days := boundaryDays()
	for range 100_000 {
		f := random(r, false)
		on := days[r.IntN(len(days))]
		if r.IntN(2) == 0 {
			on = rgpd.LawAsOf
		}
		before, _ := decide(fromFacts(f), engine.Notes{}, on)
		for i, col := range columns {
			if f[i] == 0 && r.IntN(2) == 0 {
				f[i] = uint8(1 + r.IntN(len(col.Values)))
			}
		}
		c := fromFacts(f)
		after, _ := decide(c, engine.Notes{}, on)
		if v := before.Verdict(); v != rgpd.Undecided {
			require.Equal(t, v, after.Verdict(), "on %s: %s", on, show(&c))
		}
	}
	for _, on := range days {
		d, _ := decide(hopCase{}, engine.Notes{}, on)
		require.Equal(t, rgpd.Undecided, d.Verdict())
	}
}
