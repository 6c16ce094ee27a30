package report

import (
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
)

// refusedAll prints, where nobody may be called, now or later, and the campaign is why, what may lawfully be changed of
// it, with the option that says so once it is done.
func (s *Summary) refusedAll(tl *decide.Tally) {
	if tl.Bins[bins.Callable]+tl.Bins[bins.Later] > 0 || tl.Bins[bins.Refused] == 0 {
		return
	}
	top := tl.Ranked(bins.Refused)[0]
	var steps []string
	for _, r := range top.Remedies() {
		if options, is := ofCampaign(r); is {
			says := rgpd.Text{}
			for _, c := range r.Changes {
				says.FR, says.EN = says.FR+" ; "+c.Says.FR, says.EN+"; "+c.Says.EN
			}
			steps = append(steps, s.in(strings.TrimPrefix(says.FR, " ; ")+" : "+options,
				strings.TrimPrefix(says.EN, "; ")+": "+options))
		}
	}
	if len(steps) == 0 {
		return
	}
	s.line("")
	fr := "0 appelable : " + say.Rows(top.Rows) + " sous « " + top.Says + " » (" + top.Ref + ") ; un de ces moyens, " +
		"et le dire à la place de ce que la campagne en dit, une fois que c'est fait :"
	en := "0 callable: " + s.rows(top.Rows) + " under “" + s.reason(bins.Refused, top) + "” (" +
		s.ref(bins.Refused, top.Ref) + "); one of these means, and say so in the place of what the campaign says " +
		"of it, once it is done:"
	heading := s.in(fr, en)
	for _, line := range say.Wrap(heading, summaryWidth-2) {
		s.line("  %s", s.paint(yellow, line))
	}
	for _, step := range steps {
		for i, line := range say.Wrap(step, summaryWidth-4) {
			s.line("  %s %s", map[bool]string{true: "·", false: " "}[i == 0], line)
		}
	}
}

// ofCampaign is the options that say what a remedy changes, if all of that is of the campaign.
func ofCampaign(r rgpd.Remedy) (options string, is bool) {
	var all []string
	for _, c := range r.Changes {
		if c.By != rgpd.ByPrincipal {
			return "", false
		}
		for fact, value := range c.Facts {
			name := facts.CampaignName(fact)
			if name == "" {
				return "", false
			}
			all = append(all, "-fact "+say.Quoted(name+"="+value))
		}
	}
	slices.Sort(all)
	return strings.Join(slices.Compact(all), " "), len(all) > 0
}
