package transfer

import (
	"testing"

	"github.com/rgpd-go/rgpd"
)

func BenchmarkDecideHop(b *testing.B) {
	f := offshore2026()
	l := f.link(f.course(), &f.Hops[1], rgpd.LawAsOf)
	b.ReportAllocs()
	for b.Loop() {
		c, found := derive(&l, rgpd.LawAsOf)
		d, _ := decide(c, notesOf(&c, &found), rgpd.LawAsOf)
		if d.Allowed() {
			b.Fatal("allowed")
		}
	}
}

func BenchmarkAssessChain(b *testing.B) {
	f := offshore2026()
	b.ReportAllocs()
	for b.Loop() {
		if a, err := Assess(f, rgpd.LawAsOf); err != nil || a.Allowed() {
			b.Fatal("allowed")
		}
	}
}

func BenchmarkReviewContract(b *testing.B) {
	c := complete()
	b.ReportAllocs()
	for b.Loop() {
		if r := c.Review(); !r.Complete() {
			b.Fatal("incomplete")
		}
	}
}
