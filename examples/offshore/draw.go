package main

import (
	"fmt"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// draw draws the chain from the top down: parties in boxes, links with their
// verdict between them, ways back and places in another country at the end.
func (p *page) draw(f *transfer.Flow, a *transfer.Assessment) {
	width := 0
	for i := range f.Parties {
		width = max(width, len([]rune(p.label(&f.Parties[i]))))
	}
	box := func(party *transfer.Party) {
		label := p.label(party)
		pad := strings.Repeat(" ", width-len([]rune(label)))
		line := strings.Repeat("─", width+2)
		p.print("  ┌%s┐\n  │ %s%s │\n  └%s┘\n", line, p.paint(bold, label), pad, line)
	}
	box(&f.Parties[0])
	for i := range a.Hops {
		h := &a.Hops[i]
		if h.Kind == transfer.Returning || h.Elsewhere == rgpd.Yes {
			continue
		}
		p.print("      │ %s\n", p.how(f, h))
		p.print("      │ %s — %s\n", p.verdict(h.Decision.Verdict()), h.Conclusion.Text().In(p.tag))
		p.print("      ▼\n")
		for k := range f.Parties {
			if f.Parties[k].ID == h.To {
				box(&f.Parties[k])
			}
		}
	}
	for i := range a.Hops {
		if h := &a.Hops[i]; h.Kind == transfer.Returning || h.Elsewhere == rgpd.Yes {
			p.print("      ╰─▶ %s · %s — %s\n", to(h), p.verdict(h.Decision.Verdict()), h.Conclusion.Text().In(p.tag))
		}
	}
}

func (p *page) label(party *transfer.Party) string {
	roles := map[transfer.Role]rgpd.Text{
		transfer.Controller:   {FR: "responsable", EN: "controller"},
		transfer.Processor:    {FR: "sous-traitant", EN: "processor"},
		transfer.SubProcessor: {FR: "sous-traitant ultérieur", EN: "sub-processor"},
	}
	return fmt.Sprintf("%s · %s · %s", party.ID, party.Country, roles[party.Role].In(p.tag))
}

func (p *page) how(f *transfer.Flow, h *transfer.HopAssessment) string {
	means := transfer.Means(0)
	for i := range f.Parties { // a link that a place tells of
		for _, place := range f.Parties[i].Places {
			if f.Parties[i].ID == h.From && place.By == h.To {
				means = place.Means
			}
		}
	}
	for i := range f.Hops {
		if f.Hops[i].From == h.From && f.Hops[i].To == h.To {
			means = f.Hops[i].Means
		}
	}
	switch means {
	case transfer.OnScreen:
		return p.text("fiches vues à l'écran", "records seen on screens")
	case transfer.Sent:
		return p.text("fiches envoyées", "records sent")
	}
	return p.text("fiches envoyées ou vues à l'écran : on ne sait pas", "records sent or seen on screens: unknown")
}
